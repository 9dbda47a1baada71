import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { differences, runTest } from '../../src/authoring/testing.ts';
import { cardOf } from '../../src/commands/content/test.ts';
import { testFileSchema } from '../../src/model/pack.ts';
import { builtInPack, CONTENT, contentFiles } from './built-in-pack.ts';

const pack = builtInPack();
const needs = contentFiles().flatMap(([file]) => (file.startsWith('tests/') ? [file] : []));

const testFile = (file: string) =>
  v.parse(testFileSchema, parse(readFileSync(join(CONTENT, file), 'utf8'), { schema: 'failsafe' }));

/** What can be read in the first ten seconds: the name, the three lines, and how to begin. */
const firstGlance = (card: string) => card.split(/\n\n(?=Physical comfort)/)[0] ?? '';

describe('five people with very different needs', () => {
  test('they are five', () => expect(needs.length).toBe(5));

  test.each(needs)('%s: is asked what it says, and gets the card it says', (file) => {
    const expected = testFile(file);
    expect(expected.asked?.length).toBeGreaterThan(0);
    expect(expected.card).toContain(pack.footer);
    const run = runTest(pack, expected, cardOf);
    expect(differences(run, expected)).toEqual([]);
  });

  test.each(needs)('%s: 90 words at the top say what to do in the first minute', (file) => {
    const { card = '' } = testFile(file);
    const glance = firstGlance(card);
    expect(glance).toMatch(/If you only read three lines\n {2}1\. .+/);
    expect(glance).toMatch(/To begin with\n {2}First of all: .+/);
    expect(glance.split(/\s+/).length).toBeLessThanOrEqual(90);
  });
});
