import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtInPack, CONTENT } from './built-in-pack.ts';
import { heldElsewhere, needsNoPlace, themes } from './themes.ts';

const RESEARCHED = 119;
/** The numbers of needs that had no words in the first version begin here. */
const OURS = 200;

const pack = builtInPack();
const keys = Object.keys(
  parse(readFileSync(path.join(CONTENT, 'pack.yaml'), 'utf8'), { schema: 'failsafe' }),
);
const ids = new Set([
  ...keys,
  ...pack.sequences.flatMap((sequence) => [
    sequence.id,
    ...sequence.prompts.flatMap(({ id, options }) => [id, ...options.map((option) => `${id}/${option.id}`)]),
  ]),
]);

describe('what the built-in pack speaks of', () => {
  test('every theme is in the table or held elsewhere, once', () => {
    const numbers = themes.map(([number]) => number).filter((number) => number < OURS);
    const all = [...numbers, ...heldElsewhere, ...needsNoPlace].sort((a, b) => a - b);
    expect(all).toEqual(Array.from({ length: RESEARCHED }, (_, index) => index + 1));
    const names = themes.map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(themes)('%i %s has its place', (_, __, places) => {
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((place) => !ids.has(place))).toEqual([]);
  });
});
