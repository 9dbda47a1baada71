import type { Words } from '../words/index.ts';

/** How many lines the first screen has at most: more is not read. */
const MOST = 5;

/** Whether a line of a welcome says where help is. */
function namesSupport(line: string): boolean {
  return line.includes('aftercare help support');
}

/** How many lines of this welcome are shown: one is kept free for where help is, unless one of the first says it. */
export function roomFor(welcome: readonly string[]): number {
  return welcome.slice(0, MOST).some(namesSupport) ? MOST : MOST - 1;
}

/**
 * What is said at the very first start: the pack's own welcome, where it has one. Where that does not name the page on
 * support, its last line does.
 */
export function firstScreen(welcome: readonly string[], words: Words['start']): readonly string[] {
  if (welcome.length === 0) return words.first;
  const shown = welcome.slice(0, roomFor(welcome));
  return shown.some(namesSupport) ? shown : [...shown, words.noTherapy];
}
