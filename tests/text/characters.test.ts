import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charactersOf } from '../../src/text/characters.ts';

const whole = (text: string) =>
  Array.from(
    new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text),
    ({ segment, index }) => ({
      segment,
      index,
    }),
  );

/** Signs that join with others, and such as do not. */
const SIGNS = [
  'a',
  ' ',
  '\n',
  '\r',
  'é',
  'e\u0301',
  '\u0301',
  '\u200d',
  '👩',
  '👧',
  '🏽',
  '🇩',
  '🇪',
  '한',
  'ᄀ',
  'ᅡ',
  'क',
  '्',
  '日',
  '\ud83d',
];

test('the characters of a long text are those that the whole of it has, wherever it is divided', () => {
  const text = fc.array(fc.constantFrom(...SIGNS), { maxLength: 600 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(text, (each) => {
      expect([...charactersOf(each)]).toEqual(whole(each));
    }),
  );
});

test('a character that is longer than what is looked at together is one', () => {
  const text = `x${'e'}${'\u0301'.repeat(1000)}y`;
  expect([...charactersOf(text)].map(({ segment }) => segment.length)).toEqual([1, 1001, 1]);
});

/** In ms. The segmenter alone takes seconds for it, and each key draws the text anew. */
const SOON = 1500;

test.each(['lorem ipsum ', '日本語の文', 'mañana e\u0301 '])(
  '100 KB of "%s" are counted at once',
  (words) => {
    const text = words.repeat(100_000 / words.length);
    const began = performance.now();
    for (const _ of charactersOf(text));
    expect(performance.now() - began).toBeLessThan(SOON);
  },
);
