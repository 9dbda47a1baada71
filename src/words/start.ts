/** What no first start is without. */
const NO_THERAPY =
  'It helps you think ahead; it is not therapy and not an emergency service (for that, see "aftercare help support").';

/** What is said once, at the very first start, where the pack has no words of its own for it: what this is, what it is not, and where the answers stay. */
export const FIRST_START = [
  'Here you find out what does you good after closeness, or a hard talk, and put it on a card to share.',
  NO_THERAPY,
  'All you say stays on this computer, and you can skip or change anything.',
] as const;

/** How many lines the first screen has at most: more is not read. */
const MOST = 5;

/**
 * What is said at the very first start: the pack's own welcome, where it has one. Where that does not name the page on
 * support, its last line does.
 */
export function firstStart(welcome: readonly string[]): readonly string[] {
  if (welcome.length === 0) return FIRST_START;
  const shown = welcome.slice(0, MOST);
  const names = shown.some((line) => line.includes('aftercare help support'));
  return names ? shown : [...shown.slice(0, MOST - 1), NO_THERAPY];
}
