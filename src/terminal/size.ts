import type { Output } from '../context.ts';

/** The size of a terminal that does not tell its own. */
const USUAL = { columns: 80, rows: 24 };

/** How many columns and rows a stream has to show text in. */
export function sizeOf({ columns, rows }: Output): { columns: number; rows: number } {
  return { columns: columns > 0 ? columns : USUAL.columns, rows: rows > 0 ? rows : USUAL.rows };
}
