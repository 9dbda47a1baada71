import { allSections, type CardSection, headLines } from '../card.ts';
import { type Layout, printableOnCard, type Renderer } from '../layout.ts';

/** What would be taken for markup in a line of typed text. */
const MARKUP = /[\\`*_{}[\]<>#|~]|^(?=[-+=] ?)|^\d+(?=[.)] )/gm;

/** A line break inside a paragraph. */
const BREAK = '  \n';

/** The card as Markdown: headings, lists, and everything that was typed shown as it was typed. */
export const renderMarkdown: Renderer = (card, layout) => {
  const words = (text: string) => escaped(text, layout);
  const top = [`# ${words(card.title)}`, headLines(card).map(words).join(BREAK)];
  const sections = allSections(card).map((section) => (card.compact ? inline : headed)(section, words));
  const blocks = [...top, ...sections, words(card.footer ?? '')].filter((block) => block !== '');
  return `${blocks.join(card.compact ? '\n' : '\n\n')}\n`;
};

type Words = (text: string) => string;

function headed({ heading, lines, numbered }: CardSection, words: Words): string {
  const list = lines.map(
    (line, index) => `${numbered ? `${index + 1}.` : '-'} ${words(line).replace(/\n+/g, `${BREAK}   `)}`,
  );
  return `## ${words(heading)}\n\n${list.join('\n')}`;
}

/** A paragraph that begins with its heading, a line each. */
function inline({ heading, lines, numbered }: CardSection, words: Words): string {
  const marked = lines.map(
    (line, index) => `${numbered ? `${index + 1}\\. ` : ''}${words(line).replace(/\n+/g, ' ')}`,
  );
  return `\n**${words(heading)}:** ${marked.join(BREAK)}`;
}

function escaped(text: string, layout: Layout): string {
  return printableOnCard(text, layout).replace(MARKUP, (mark) =>
    /^\d+$/.test(mark) ? `${mark}\\` : `\\${mark}`,
  );
}
