import type { Glyphs } from '../style.ts';
import type { Body, Item } from './body.ts';

/** Never more than nine options in view. */
const MOST_OPTIONS = 9;

/** The lines of a body that fit, and the one with the cursor. */
export interface Window {
  readonly lines: readonly string[];
  readonly cursorLine: number;
}

/** The rows around the active one that fit into `room` lines; the active one is always among them. */
export function windowOf({ items, active, cursorLine }: Body, room: number, glyphs: Glyphs): Window {
  const own = items[active];
  if (!own) return { lines: [], cursorLine: 0 };
  const cut = cutAround(own.lines, cursorLine, room);
  const { first, last } = around(items, active, room - cut.lines.length);
  const lines = items
    .slice(first, last + 1)
    .flatMap((item, index) => (first + index === active ? cut.lines : item.lines));
  const before = items.slice(first, active).reduce((sum, item) => sum + item.lines.length, 0);
  const marked = lines.map((line, index) => {
    if (index === 0 && first > 0 && first !== active) return withMark(line, glyphs.above);
    if (index === lines.length - 1 && last < items.length - 1 && last !== active)
      return withMark(line, glyphs.below);
    return line;
  });
  return { lines: marked, cursorLine: before + cut.cursorLine };
}

/** A row that is taller than the room shows the part with its cursor. */
function cutAround(lines: readonly string[], cursorLine: number, room: number): Window {
  if (lines.length <= room) return { lines, cursorLine };
  const from = Math.max(0, cursorLine - room + 1);
  return { lines: lines.slice(from, from + Math.max(1, room)), cursorLine: cursorLine - from };
}

/** Grows from the active row, below and above by turns, while there is room. */
function around(items: readonly Item[], active: number, spare: number): { first: number; last: number } {
  let [first, last, left] = [active, active, spare];
  let options = items[active]?.isOption ? 1 : 0;
  const take = (index: number): boolean => {
    const item = items[index];
    if (!item || item.lines.length > left || (item.isOption && options === MOST_OPTIONS)) return false;
    left -= item.lines.length;
    options += item.isOption ? 1 : 0;
    return true;
  };
  for (let grown = true; grown; ) {
    grown = false;
    if (take(last + 1)) {
      last += 1;
      grown = true;
    }
    if (take(first - 1)) {
      first -= 1;
      grown = true;
    }
  }
  return { first, last };
}

/** The margin of a line that is not the active one is blank: the mark goes there. */
function withMark(line: string, mark: string): string {
  return line.startsWith(' ') ? mark + line.slice(1) : line;
}
