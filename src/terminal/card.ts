import type { TextRow } from '../card/renderers/text.ts';
import { printable } from '../text/printable.ts';
import type { Style } from './style.ts';

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
