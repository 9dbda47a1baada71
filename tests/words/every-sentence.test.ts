import { describe, expect, test } from 'vitest';
import { languages, loadWords } from '../../src/words/index.ts';

/** Stands for whatever a sentence names: a text, a number, a list, a writer of commands, the details of a failure. */
const anything: unknown = new Proxy(() => 'named', {
  get(_, key) {
    if (key === Symbol.toPrimitive || key === 'join' || key === 'toString') return () => 'named';
    if (key === 'map') return (each: (one: unknown) => unknown) => [each(anything)];
    return key === 'length' ? 2 : anything;
  },
});

/** Every text below a value, with its place; functions are called, and what is read later is read. */
async function textsOf(value: unknown, place: string): Promise<[place: string, text: unknown][]> {
  const found = await value;
  if (typeof found === 'function') return textsOf(found(...Array(found.length || 4).fill(anything)), place);
  if (found instanceof Map) return textsOf(Object.fromEntries(found), place);
  if (typeof found !== 'object' || found === null) return [[place, found]];
  const below = Object.entries(found).map(([key, each]) => textsOf(each, `${place}.${key}`));
  return (await Promise.all(below)).flat();
}

/** What is said by saying nothing: the failures that have been told, or that a person brought about. */
const SILENT = ['en.failures.interrupted', 'en.failures.content-problems'];

describe.each(languages)('the words of %s', (language) => {
  test('are all sentences, with what they name', async () => {
    const texts = await textsOf(await loadWords(language), language);
    const wrong = texts.filter(
      ([place, text]) =>
        typeof text !== 'string' ||
        (text.trim() === '' && !SILENT.includes(place)) ||
        /undefined|\[object|NaN|=>|function/.test(text),
    );
    expect(wrong).toEqual([]);
    expect(texts.length).toBeGreaterThan(400);
  });
});
