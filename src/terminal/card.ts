import type { Card } from '../card/card.ts';
import { DEFAULT_WIDTH, type Layout } from '../card/layout.ts';
import { type TextRow, textRows } from '../card/renderers/text.ts';
import type { Context, Output } from '../context.ts';
import { printable } from '../text/printable.ts';
import { sizeOf } from './size.ts';
import { type Style, styleOf } from './style.ts';

/**
 * The card on a terminal: what its text form says, with title and headings in bold, all of what means stop in bold,
 * and what not to do in yellow. What each part is, its words say too.
 */
export function styledText(rows: readonly TextRow[], style: Style): string {
  return rows.map((row) => `${styled(row, style)}\n`).join('');
}

function styled({ role, ...row }: TextRow, style: Style): string {
  const [head, rest] = [printable(row.head), printable(row.rest)];
  if (role === 'stop') return style.strong(head + rest);
  const whole = `${head === '' ? '' : style.strong(head)}${rest}`;
  return role === 'not-at-first' ? style.caution(whole) : whole;
}

/**
 * The card as text for a stream, a row each: styled on a terminal and no wider than its window; in a pipe, the very card
 * that is shared.
 */
export function rowsFor(
  context: Pick<Context, 'env'>,
  card: Card,
  stream: Output,
  noColor: boolean,
  layout: Layout = { width: widthOn(stream), ascii: false },
): string[] {
  const style = styleOf(context, stream, noColor || !stream.isTTY);
  return styledText(textRows(card, layout), style).split('\n').slice(0, -1);
}

/** How wide a card is on a stream, unless a width is asked for. */
export function widthOn(stream: Output): number {
  return stream.isTTY ? Math.min(DEFAULT_WIDTH, sizeOf(stream).columns) : DEFAULT_WIDTH;
}
