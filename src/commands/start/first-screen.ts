import type { Words } from '../../words/index.ts';

/** How many lines the first screen has at most: more is not read. */
const MOST = 5;

/**
 * What is said at the very first start: the pack's own welcome, where it has one. Where that does not name the page on
 * support, its last line does.
 */
export function firstScreen(welcome: readonly string[], words: Words['start']): readonly string[] {
  if (welcome.length === 0) return words.first;
  const shown = welcome.slice(0, MOST);
  const names = shown.some((line) => line.includes('aftercare help support'));
  return names ? shown : [...shown.slice(0, MOST - 1), words.noTherapy];
}
