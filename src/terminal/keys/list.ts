import type { Key } from './key.ts';

/** How far Page up and Page down go. */
const PAGE = 8;

/**
 * The highlighted row after a key that moves, round the ends for the arrows; null when the key does not move.
 * Before any is highlighted (-1), down goes to the first and up to the last.
 */
export function moved({ name, ctrl }: Key, active: number, count: number): number | null {
  if (ctrl || count === 0) return null;
  switch (name) {
    case 'up':
      return (Math.max(0, active) - 1 + count) % count;
    case 'down':
      return (active + 1) % count;
    case 'pageup':
      return Math.max(0, active - PAGE);
    case 'home':
      return 0;
    case 'end':
      return count - 1;
    case 'pagedown':
      return Math.min(count - 1, active + PAGE);
    default:
      return null;
  }
}

/** The next row that begins with the letter that was typed; the same row when none does. */
export function searched({ text }: Key, active: number, labels: readonly string[]): number {
  if (text === '') return active;
  const letter = text.toLowerCase();
  const order = labels.map((_, index) => (active + 1 + index) % labels.length);
  return order.find((index) => labels[index]?.toLowerCase().startsWith(letter)) ?? active;
}
