import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formsOf,
  isLanguageTag,
  isSpoken,
  joined,
  languageCalled,
  listed,
  writtenDate,
} from '../../src/model/language.ts';

const day = fc.record({
  year: fc.integer({ min: 1970, max: 2100 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const words = fc.array(fc.constantFrom('quiet', 'iris', 'a blanket', 'honey', 'tea, warm'), {
  minLength: 1,
  maxLength: 5,
});

describe('the forms of a language, told once', () => {
  test.each([
    ['en-GB', 'tea, quiet and a hug', '3 March 2026'],
    ['en-US', 'tea, quiet, and a hug', 'March 3, 2026'],
    ['de', 'tea, quiet und a hug', '3. März 2026'],
    ['fr', 'tea, quiet et a hug', '3 mars 2026'],
    ['ja', 'tea、quiet、a hug', '2026年3月3日'],
  ])('%s', (language, list, date) => {
    const forms = formsOf(language);
    expect(forms).toBeDefined();
    expect(joined(['tea', 'quiet', 'a hug'], { language, forms })).toBe(list);
    expect(writtenDate({ year: 2026, month: 3, day: 3 }, { language, forms })).toBe(date);
  });

  test.each(['es', 'he', 'ar-EG', 'fa'])('%s is not so simple: Intl is asked each time', (language) => {
    expect(formsOf(language)).toBeUndefined();
    expect(joined(['a', 'iris'], { language })).toBe(new Intl.ListFormat(language).format(['a', 'iris']));
  });

  test.each(['en-GB', 'en-US', 'de', 'fr', 'ja', 'pl', 'pt-BR', 'tr'])(
    '%s: they say what Intl says',
    (language) => {
      const forms = formsOf(language);
      fc.assert(
        fc.property(words, day, (list, date) => {
          expect(joined(list, { language, forms })).toBe(joined(list, { language }));
          expect(writtenDate(date, { language, forms })).toBe(writtenDate(date, { language }));
        }),
      );
    },
  );
});

describe('words in a row', () => {
  test.each([
    ['en-GB', ['tea'], 'tea'],
    ['en-GB', ['tea', 'quiet', 'a hug'], 'tea, quiet, a hug'],
    ['ja', ['水', '静か'], '水、静か'],
    ['ar', ['ماء', 'هدوء'], 'ماء · هدوء'],
    ['en-GB', ['tea, with milk', 'quiet'], 'tea, with milk · quiet'],
    ['en-GB', ['quiet', 'two\nlines'], 'quiet · two\nlines'],
  ])('%s: %j are parted so that none is taken for two', (language, row, text) => {
    expect(listed(row, { language, forms: formsOf(language) })).toBe(text);
  });
});

describe('whether a language is one', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));

  test('what is told without asking Intl is what Intl says', () => {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    expect(pairs.filter((code) => isSpoken(code) !== (names.of(code) !== undefined))).toEqual([]);
  });

  test.each(['en', 'en-GB', 'EN-gb', 'zh-Hant-TW', 'gsw', 'haw', 'sr-Latn'])('%s is', (tag) => {
    expect([isLanguageTag(tag), isLanguageTag(tag) && isSpoken(tag)]).toEqual([true, true]);
  });

  test.each([
    ['Deutsch', 'de'],
    ['german', 'de'],
    ['Nederlands', 'nl'],
    ['日本語', 'ja'],
    ['elvish', undefined],
  ])('%s is the name of %s', (name, code) => {
    expect(languageCalled(name)).toBe(code);
  });
});
