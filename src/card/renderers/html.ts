import { allSections, type CardSection, headLines } from '../card.ts';
import { type Layout, printableOnCard, type Renderer } from '../layout.ts';

/** Large print on the screen, light or dark as the reader's system is; on paper one sheet of A4 or Letter. */
const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0 auto; padding: 1.5rem 1.25rem; max-width: 38rem; background: #fffdf9; color: #1f1b16;
  font: 1.25rem/1.5 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 .5rem; font-size: 1.8rem; line-height: 1.2; }
h2 { margin: 1.5rem 0 .25rem; font-size: 1.25rem; line-height: 1.3; }
p { margin: 0 0 .25rem; }
ul, ol { margin: 0; padding-inline-start: 1.4em; }
li { margin: 0 0 .2rem; }
.stop { margin: 1.25rem 0; padding: .75rem 1rem; border: .15rem solid #a3341f; border-radius: .4rem; }
.stop h2 { margin-top: 0; }
footer { margin-top: 1.5rem; }
svg { display: block; width: 100%; max-width: 20rem; height: auto; margin: 1.5rem 0 0; }
@media (prefers-color-scheme: dark) {
  body { background: #191714; color: #f1ece4; }
  .stop { border-color: #f0876f; }
}
@page { margin: 11mm 15mm; }
@media print {
  body { max-width: none; padding: 0; background: #fff; color: #000; font-size: 11pt; line-height: 1.2; }
  h1 { font-size: 16pt; }
  h2 { margin-top: 4pt; font-size: 11pt; break-after: avoid; }
  li { margin: 0; break-inside: avoid; }
  .stop { margin: 6pt 0; padding: 4pt 8pt; border-color: #000; }
  footer { margin-top: 6pt; }
  svg { max-width: 40mm; margin-top: 4pt; }
}
`;

/** The SHA-256 of the style, which is all that the page may use. A test holds it, and says what it is. */
const STYLE_HASH = 'sha256-irgNSsQpypLkp1jWZ6QVMZu62QW56GArDCVKH7hd2PA=';
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/**
 * The card as one page that loads nothing and runs nothing: its policy allows its own style alone. Everything that was
 * typed is text. With `picture`, that SVG stands below it.
 */
export const renderHtml: Renderer = (card, layout) => {
  const words = (text: string) => escaped(text, layout);
  const { language, footer } = card;
  const { picture } = layout;
  const rows = [
    '<!DOCTYPE html>',
    `<html lang="${words(language)}" dir="${directionOf(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${words(card.title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${words(card.title)}</h1>`,
    ...headLines(card).map((line) => `<p>${words(line)}</p>`),
    ...allSections(card).map((section) => sectionOf(section, layout)),
    ...(picture === undefined ? [] : [picture]),
    '</main>',
    ...(footer === undefined ? [] : [`<footer><p>${words(footer)}</p></footer>`]),
    '</body>',
    '</html>',
  ];
  return `${rows.join('\n')}\n`;
};

function sectionOf({ role, heading, lines, numbered }: CardSection, layout: Layout): string {
  const list = numbered ? 'ol' : 'ul';
  const items = lines.map((line) => `<li>${escaped(line, layout).replaceAll('\n', '<br>')}</li>`);
  return `<section${role === 'stop' ? ' class="stop"' : ''}>
<h2>${escaped(heading, layout)}</h2>
<${list}>
${items.join('\n')}
</${list}>
</section>`;
}

function escaped(text: string, layout: Layout): string {
  return printableOnCard(text, layout).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
