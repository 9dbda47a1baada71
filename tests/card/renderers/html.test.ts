import { createHash } from 'node:crypto';
import axe from 'axe-core';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { allSections, type Card, headLines } from '../../../src/card/card.ts';
import { qrCode, qrSvg } from '../../../src/card/qr.ts';
import { renderHtml } from '../../../src/card/renderers/html.ts';
import { isolated } from '../../../src/text/isolate.ts';
import { hostileCard, wholeCard } from '../cards.ts';

const layout = { width: 72, ascii: false };
const picture = qrSvg(qrCode('A note from Robin'), wholeCard.words.code);

const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] });

/** What is wrong with a page by the standard, in words. */
const faults = (page: string) =>
  validator
    .validateStringSync(page)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    );

/** What a page keeps from people who do not see it, or not well. */
async function barriers(page: string): Promise<string[]> {
  const { window } = new JSDOM(page, { runScripts: 'outside-only' });
  window.eval(axe.source);
  // Contrast needs a browser that lays the page out.
  const { violations } = await window.axe.run({ rules: { 'color-contrast': { enabled: false } } });
  window.close();
  return violations.map(({ id, help }) => `${id}: ${help}`);
}

/** Every text of the card, in its order, as it should stand on the page. */
const textsOf = (card: Card) =>
  [
    card.title,
    ...headLines(card),
    ...allSections(card).flatMap(({ heading, lines }) => [
      heading,
      ...lines.flatMap((line) => line.split('\n')),
    ]),
    card.footer,
  ].flatMap((text) => (text ? isolated(text) : []));

const OURS = 'html,head,meta,title,style,body,main,h1,p,section,h2,ol,ul,li,br,footer'.split(',');

describe('the card as a page', () => {
  test('is sound by the standard, and for those who do not see it', async () => {
    const page = renderHtml(wholeCard, { ...layout, picture });
    expect(faults(page)).toEqual([]);
    expect(await barriers(page)).toEqual([]);
  });

  test('the tests of it can fail', async () => {
    expect(faults('<!DOCTYPE html><p style="color: red">')).not.toEqual([]);
    expect(await barriers('<!DOCTYPE html><html><img src="x"></html>')).not.toEqual([]);
  });

  test('loads nothing and runs nothing: its policy allows its own style alone', () => {
    const page = renderHtml(wholeCard, { ...layout, picture });
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).toContain('<meta name="referrer" content="no-referrer">');
    expect(page).not.toMatch(
      /<script|<link|<img|<a |\son\w+=|\sstyle=|url\(|@import|https?:(?!\/\/www\.w3\.org\/2000\/svg)/,
    );
  });

  test.each([
    ['en-GB', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ja', 'ltr'],
  ])('%s is read from its side', (language, direction) => {
    const { document } = new JSDOM(renderHtml({ ...wholeCard, language }, layout)).window;
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual([language, direction]);
  });

  test('is dark where the reader wants it, and has a form for paper', () => {
    const page = renderHtml(wholeCard, layout);
    for (const part of ['prefers-color-scheme: dark', '@page', '@media print']) expect(page).toContain(part);
  });

  test('whatever was typed is text: the same texts come out again, and no element that is not ours', () => {
    fc.assert(
      fc.property(hostileCard, (card) => {
        const { document } = new JSDOM(renderHtml(card, layout)).window;
        const elements = [...document.querySelectorAll('*')].map(({ localName }) => localName);
        expect(elements.filter((name) => !OURS.includes(name))).toEqual([]);
        const attributes = [...document.body.querySelectorAll('*')].flatMap((each) =>
          each.getAttributeNames(),
        );
        expect(attributes.filter((name) => name !== 'class')).toEqual([]);
        const walker = document.createTreeWalker(document.body, 4);
        const texts: string[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
        expect(texts.filter((text) => !/^\n*$/.test(text))).toEqual(textsOf(card));
      }),
    );
  }, 120_000);

  test('whatever was typed, the page stays sound', () => {
    fc.assert(
      fc.property(hostileCard, fc.boolean(), (card, ascii) => {
        expect(faults(renderHtml(card, { ...layout, ascii, picture }))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
