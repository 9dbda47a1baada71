import { allSections, type Card, filled, headLines } from '../card.ts';
import { type Layout, printableOnCard, type Renderer } from '../layout.ts';

/** How much of a message a locked screen may show, in characters. */
const PREVIEW = 150;

/** What messengers take for markup, and what looks like it and is none. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '*': '\u2217',
  _: '\uff3f',
  '~': '\u223c',
  '`': '\u02cb',
};
const PLAIN_LOOK_ALIKES: Readonly<Record<string, string>> = { '*': '+', _: '-', '~': '-', '`': "'" };

/**
 * The card for a messenger or mail on a phone: no line break inside a line, no indents, headings in `*bold*`. What a
 * locked screen shows of it (its first 150 characters) says only that there is a note. Nothing typed begins a line.
 */
export const renderMessage: Renderer = (card, layout) => {
  const cover = `${noteLine(card, layout)}\n${oneLine(card.words.cover, layout)}`;
  // A translation may be shorter.
  const padding = '. '.repeat(Math.max(0, Math.ceil((PREVIEW - cover.length) / 2))).trimEnd();
  return `${cover}\n${padding === '' ? '' : `${padding}\n`}\n${body(card, layout)}`;
};

/** A message without what hides it from a locked screen: for a code, which nobody reads unasked. */
export const renderUncovered: Renderer = (card, layout) => `${noteLine(card, layout)}\n${body(card, layout)}`;

function noteLine({ name, words }: Card, layout: Layout): string {
  return oneLine(name === undefined ? words.noteForYou : filled(words.noteFrom, 'name', name), layout);
}

function body(card: Card, layout: Layout): string {
  const line = (words: string) => oneLine(words, layout);
  const bold = (words: string) => `*${line(words)}*`;
  const bullet = layout.ascii ? '-' : '\u2022';
  const blocks = [
    [bold(card.title), ...headLines({ ...card, name: undefined }).map(line)],
    ...allSections(card).map(({ heading, lines, numbered }) => {
      const marked = lines.map((each, index) => `${numbered ? `${index + 1}.` : bullet} ${line(each)}`);
      if (!card.compact) return [bold(heading), ...marked];
      const [first = '', ...others] = marked;
      return [`${bold(`${heading}:`)} ${numbered ? first : first.slice(2)}`, ...others];
    }),
    card.footer === undefined ? [] : [line(card.footer)],
  ];
  const between = card.compact ? '\n' : '\n\n';
  const rows = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `${rows.join(between)}\n`;
}

/** Typed words on one line, in which nothing makes markup, whatever was typed. */
function oneLine(words: string, layout: Layout): string {
  const signs = layout.ascii ? PLAIN_LOOK_ALIKES : LOOK_ALIKES;
  return printableOnCard(words.replace(/\s+/g, ' ').trim(), layout).replace(
    /[*_~`]/g,
    (sign) => signs[sign] ?? sign,
  );
}
