import { toAscii } from '../../text/ascii.ts';
import { isolated } from '../../text/isolate.ts';
import { wrapped } from '../../text/wrap.ts';
import { allSections, type Card, type CardSection, headLines, type SectionRole } from '../card.ts';
import { type Layout, printableOnCard, type Renderer } from '../layout.ts';

/** A row of the card as text: a part that stands out where there is a way to show it, and the rest. */
export interface TextRow {
  readonly head: string;
  readonly rest: string;
  /** What the section that it belongs to is for. */
  readonly role: SectionRole | undefined;
}

const NARROWEST = 20;
const INDENT = '  ';
const BLANK: TextRow = { head: '', rest: '', role: undefined };

/**
 * The card as plain text that survives SMS, e-mail, paper and `diff`: no colour, no box drawing, at most `width`
 * columns, one line feed at its end. Words longer than a line are broken. Nothing typed begins in the first column.
 */
export const renderText: Renderer = (card, layout) =>
  textRows(card, layout)
    .map(({ head, rest }) => `${head}${rest}\n`)
    .join('');

/** The rows of the card as text, for those who can show more than plain text (a terminal). */
export function textRows(card: Card, layout: Layout): TextRow[] {
  const plain = (line: string) => hung(line, layout, '', '').map((rest) => ({ ...BLANK, rest }));
  const top = [
    ...titleRows(card.title.toLocaleUpperCase(card.language), undefined, layout),
    ...headLines(card).flatMap(plain),
  ];
  const sections = allSections(card).map((section) => sectionRows(section, card, layout));
  const blocks = [top, ...sections, card.footer === undefined ? [] : plain(card.footer)];
  const filled = blocks.filter((rows) => rows.length > 0);
  if (card.compact) return filled.flat();
  return filled.flatMap((rows, index) => (index === 0 ? rows : [BLANK, ...rows]));
}

function titleRows(title: string, role: SectionRole | undefined, layout: Layout): TextRow[] {
  return hung(title, layout, '', '').map((head) => ({ head, rest: '', role }));
}

function sectionRows({ role, heading, lines, numbered }: CardSection, card: Card, layout: Layout): TextRow[] {
  const title = heading.toLocaleUpperCase(card.language);
  const entries = numbered ? lines.map((line, index) => `${index + 1}. ${line}`) : lines;
  const under = numbered ? `${INDENT}   ` : INDENT.repeat(2);
  const indented = (entry: string) =>
    hung(entry, layout, INDENT, under).map((rest) => ({ head: '', rest, role }));
  if (!card.compact) return [...titleRows(title, role, layout), ...entries.flatMap(indented)];
  const [first = '', ...others] = entries;
  return [...besideTitle(title, first, role, layout), ...others.flatMap(indented)];
}

/** A heading and its first entry in one row. */
function besideTitle(title: string, entry: string, role: SectionRole | undefined, layout: Layout): TextRow[] {
  const [row = '', ...more] = hung(`${title}: ${entry}`, layout, '', INDENT.repeat(2));
  const head = `${printableOnCard(title, layout)}:`;
  const first = row.startsWith(head)
    ? { head, rest: row.slice(head.length), role }
    : { head: '', rest: row, role };
  return [first, ...more.map((rest) => ({ head: '', rest, role }))];
}

/** One entry as rows of at most the layout's width; what follows its first row hangs under `rest`. */
function hung(entry: string, { width, ascii }: Layout, first: string, rest: string): string[] {
  const columns = Math.max(width, NARROWEST);
  const [line = '', ...lines] = (ascii ? toAscii(entry) : entry).split('\n');
  const [head = ''] = wrapped(line, columns - first.length);
  const below = [line.slice(head.length).trimStart(), ...lines].filter((text) => text !== '');
  const rows = [head, ...below.flatMap((text) => wrapped(text, columns - rest.length))];
  return rows.map((row, index) => `${index === 0 ? first : rest}${ascii ? row : isolated(row)}`.trimEnd());
}
