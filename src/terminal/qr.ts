import type { QrCode } from '../card/qr.ts';

/** How a code is drawn. */
export interface Drawing {
  /** Half blocks, two modules a character; else two plain characters a module. */
  readonly blocks: boolean;
  /** Black on white by colour, whatever the theme; else by ink alone, on paper or on a dark screen. */
  readonly ground: 'coloured' | 'paper' | 'dark';
}

/** Black on bright white, of the sixteen colours; and back to what it was. */
const ON_WHITE = '\u001b[30;107m';
const ON_BLACK = '\u001b[97;40m';
const RESET = '\u001b[0m';

/** A code as rows of text, its quiet zone included. */
export function drawn(code: QrCode, { blocks, ground }: Drawing): string[] {
  const inked = (column: number, row: number) =>
    row < code.size && code.isDark(column, row) !== (ground === 'dark');
  const columns = Array.from({ length: code.size }, (_, column) => column);
  const rows = Array.from({ length: Math.ceil(code.size / (blocks ? 2 : 1)) }, (_, row) => row);
  if (!blocks) return rows.map((row) => columns.map((column) => plain(inked(column, row), ground)).join(''));
  const drawnRows = rows.map((row) =>
    columns.map((column) => half(inked(column, 2 * row), inked(column, 2 * row + 1))).join(''),
  );
  return ground === 'coloured' ? drawnRows.map((row) => `${ON_WHITE}${row}${RESET}`) : drawnRows;
}

function half(upper: boolean, lower: boolean): string {
  if (upper) return lower ? '\u2588' : '\u2580';
  return lower ? '\u2584' : ' ';
}

/** With colours, spaces on a ground of theirs: no font can leave gaps in them. */
function plain(isInked: boolean, ground: Drawing['ground']): string {
  if (ground === 'coloured') return `${isInked ? ON_BLACK : ON_WHITE}  ${RESET}`;
  return isInked ? '##' : '  ';
}
