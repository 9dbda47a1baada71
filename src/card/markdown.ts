import { isolated, toAscii } from '../text/plain.ts';
import { cardHeadings } from '../words/card.ts';
import type { Card } from './build.ts';
import { closing, type Layout, stillFindingOut } from './text.ts';

/** What would be taken for markup in a line of typed text. */
const MARKUP = /[\\`*_{}[\]<>#|~]|^(?=[-+] )|^\d+(?=[.)] )/gm;

/** The card as Markdown: headings, lists, and everything that was typed shown as it was typed. */
export function renderMarkdown(card: Card, layout: Omit<Layout, 'width'>): string {
  const words = (text: string) =>
    (layout.ascii ? toAscii(text) : isolated(text)).replace(MARKUP, (mark) =>
      /^\d+$/.test(mark) ? `${mark}\\` : `\\${mark}`,
    );
  const list = (lines: readonly string[], mark: (index: number) => string) =>
    lines.map((line, index) => `${mark(index)} ${words(line).replace(/\n+/g, '  \n   ')}`);
  const blocks = [
    [`# ${words(card.title)}`],
    card.name ? [words(card.name)] : [],
    headed(
      cardHeadings.top,
      list(card.top, (index) => `${index + 1}.`),
    ),
    ...card.sections.map(({ heading, lines }) =>
      headed(
        words(heading),
        list(lines, () => '-'),
      ),
    ),
    headed(
      cardHeadings.stillFindingOut,
      list(stillFindingOut(card), () => '-'),
    ),
    ...closing(card).map((line) => [words(line)]),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function headed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, '', ...lines];
}
