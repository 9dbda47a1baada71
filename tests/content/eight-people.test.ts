import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { differences, runTest } from '../../src/authoring/testing.ts';
import { buildCard } from '../../src/card/build.ts';
import { renderText } from '../../src/card/renderers/text.ts';
import type { Answers } from '../../src/model/answer.ts';
import { testFileSchema } from '../../src/model/pack.ts';
import { en } from '../support/words.ts';
import { builtInPack, CONTENT, contentFiles } from './built-in-pack.ts';

const pack = builtInPack();
const people = contentFiles().flatMap(([file]) => (file.startsWith('tests/') ? [file] : []));

const testFile = (file: string) =>
  v.parse(testFileSchema, parse(readFileSync(join(CONTENT, file), 'utf8'), { schema: 'failsafe' }));
const cardOf = (asked: typeof pack, answers: Answers) =>
  renderText(buildCard(asked, answers, en.card), { width: 72, ascii: false });
const linesOf = (card: string) => card.trimEnd().split('\n');
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** What a reader takes in first. */
const firstGlance = (card: string) => linesOf(card).slice(0, 20).join('\n');

describe('eight people with very different needs', () => {
  test('they are eight', () => expect(people.length).toBe(8));

  test.each(people)('%s: is asked what it says, and gets the card it says', (file) => {
    const expected = testFile(file);
    expect(expected.asked?.length).toBeGreaterThan(0);
    expect(expected.asked?.length).toBeLessThanOrEqual(38);
    expect(differences(runTest(pack, expected, cardOf), expected)).toEqual([]);
  });

  test.each(people)('%s: 42 lines and 300 words at most', (file) => {
    const { card = '' } = testFile(file);
    expect(linesOf(card).length).toBeLessThanOrEqual(42);
    expect(wordsOf(card).length).toBeLessThanOrEqual(300);
  });

  test.each(people)(
    '%s: 20 lines and 100 words say whose it is, what ends it, and what comes first',
    (file) => {
      const { answers, card = '' } = testFile(file);
      const glance = firstGlance(card);
      expect(wordsOf(glance).length).toBeLessThanOrEqual(100);
      const alone = [answers['for-whom']].flat().includes('alone');
      const told = alone ? ['FIRST'] : ['STOP', 'FIRST', 'FAR AWAY', 'QUIET'];
      expect(told.filter((heading) => !glance.includes(heading))).toEqual([]);
    },
  );
});
