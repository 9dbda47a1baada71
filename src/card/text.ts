import { joined, writtenDate } from '../model/language.ts';
import { isolated, toAscii } from '../text/plain.ts';
import { wrapped } from '../text/wrap.ts';
import { cardHeadings } from '../words/card.ts';
import type { Card } from './build.ts';

/** How a card is laid out. */
export interface Layout {
  /** Columns, measured as displayed; taken as 20 when less. */
  readonly width: number;
  readonly ascii: boolean;
}

/** Columns of a card unless said otherwise: what e-mail and paper take. */
export const DEFAULT_WIDTH = 72;
const NARROWEST = 20;
const INDENT = '  ';

/**
 * The card as plain text that survives SMS, e-mail, paper and `diff`: no colour, no box drawing, at most `width`
 * columns, one line feed at its end. Words longer than a line are broken.
 */
export function renderText(card: Card, layout: Layout): string {
  const plain = (line: string) => hung(line, layout, '', '');
  const indented = (line: string) => hung(line, layout, INDENT, INDENT.repeat(2));
  const blocks = [
    [...plain(card.title.toLocaleUpperCase(card.language)), ...(card.name ? plain(card.name) : [])],
    block(
      plain(cardHeadings.top),
      card.top.flatMap((line, index) => numbered(line, index + 1, layout)),
    ),
    ...card.sections.map(({ heading, lines }) => block(plain(heading), lines.flatMap(indented))),
    block(plain(cardHeadings.stillFindingOut), stillFindingOut(card).flatMap(indented)),
    closing(card).flatMap(plain),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** The last lines of a card: when it was reviewed, and the pack's footer. */
export function closing(card: Card): string[] {
  const { reviewed, footer } = card;
  const date = reviewed === undefined ? [] : [cardHeadings.reviewed(writtenDate(reviewed, card))];
  return footer === undefined ? date : [...date, footer];
}

/** The topics as one line: there can be many, and a reader needs to know of them, not to study them. */
export function stillFindingOut(card: Card): string[] {
  return card.stillFindingOut.length === 0 ? [] : [joined(card.stillFindingOut, card)];
}

function block(heading: readonly string[], lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [...heading, ...lines];
}

function numbered(line: string, number: number, layout: Layout): string[] {
  const mark = `${INDENT}${number}. `;
  return hung(line, layout, mark, ' '.repeat(mark.length));
}

/** One entry as lines of at most the layout's width; what follows its first line hangs under `rest`. */
function hung(entry: string, { width, ascii }: Layout, first: string, rest: string): string[] {
  const columns = Math.max(width, NARROWEST) - rest.length;
  const rows = (ascii ? toAscii(entry) : entry).split('\n').flatMap((line) => wrapped(line, columns));
  return rows.map((row, index) => `${index === 0 ? first : rest}${ascii ? row : isolated(row)}`.trimEnd());
}
