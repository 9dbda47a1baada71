import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProblemArgs } from '../../src/problem-codes.ts';
import { languages, loadWords } from '../../src/words/index.ts';

/** Stands for whatever a sentence names: a text, a number, a list, a writer of commands, the details of a failure. */
const anythingBecause = (reason: unknown): unknown => {
  const anything: unknown = new Proxy(() => 'named', {
    get(_, key) {
      if (key === Symbol.toPrimitive) return (into: string) => (into === 'number' ? 2 : 'named');
      if (key === 'join' || key === 'toString') return () => 'named';
      if (key === Symbol.iterator) return () => ['named'].values();
      if (key === 'map') return (each: (one: unknown) => unknown) => [each(anything)];
      if (key === 'reason' && reason !== undefined) return reason;
      return key === 'length' ? 2 : anything;
    },
  });
  return anything;
};

/** All reasons that the program gives for a failure. */
const SOURCE = path.join(import.meta.dirname, '../../src');
const reasonsIn = (file: string) =>
  [...readFileSync(path.join(SOURCE, file), 'utf8').matchAll(/reason: '([a-z-]+)'/g)].map(([, said]) => said);
const failing = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== 'problem-codes.ts')
  .flatMap(reasonsIn);

type Because = 'never-holds' | 'joins-nothing' | 'empty-card-line';

/** The reasons of problems that say something else for each. */
const BECAUSE: { readonly [C in Because]: Readonly<Record<ProblemArgs[C]['reason'], true>> } = {
  'never-holds': {
    note: true,
    'no-own-words': true,
    'typed-freely': true,
    'no-number': true,
    contradiction: true,
    'number-by-name': true,
    'number-in-words': true,
    'too-high': true,
    'too-low': true,
  },
  'joins-nothing': { 'option-alone': true, 'moved-too': true, 'no-options': true },
  'empty-card-line': { 'no-words': true, 'yes-no': true, 'all-off-card': true, option: true },
};

/** For what reasons a sentence is said; one that asks for none is said in one way. */
function reasonsFor(place: string): readonly unknown[] {
  const because = Object.entries(BECAUSE).find(([code]) => place.endsWith(`problems.found.${code}`));
  if (because) return Object.keys(because[1]);
  return place.includes('.failures.') ? [undefined, ...failing] : [undefined];
}

/** Every text below a value, with its place; functions are called, and what is read later is read. */
async function textsOf(value: unknown, place: string): Promise<[place: string, text: unknown][]> {
  const found = await value;
  if (typeof found === 'function') {
    const said = reasonsFor(place).map((reason) =>
      textsOf(found(...Array(found.length || 4).fill(anythingBecause(reason))), place),
    );
    return (await Promise.all(said)).flat();
  }
  if (found instanceof Map)
    return (await Promise.all([...found].map((pair) => textsOfPair(pair, place)))).flat();
  if (typeof found !== 'object' || found === null) return [[place, found]];
  const below = Object.entries(found).map(([key, each]) => textsOf(each, `${place}.${key}`));
  return (await Promise.all(below)).flat();
}

/** What is said by saying nothing: the failures that have been told, or that a person brought about. */
const SILENT = ['en.failures.interrupted', 'en.failures.content-problems'];

/** A word that means a number is itself the text. */
function textsOfPair([key, each]: readonly [unknown, unknown], place: string): ReturnType<typeof textsOf> {
  return textsOf(typeof each === 'number' ? key : each, `${place}.${key}`);
}

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
