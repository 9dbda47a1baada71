import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
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

/** Every theme but those that are held elsewhere, or need no place. */
const spokenOf = [
  ...Array.from({ length: RESEARCHED }, (_, index) => index + 1),
  ...themes.map(([number]) => number).filter((number) => number >= OURS),
].filter((number) => ![...heldElsewhere, ...needsNoPlace].includes(number));

test.each(spokenOf)('the built-in pack speaks of theme %i, where the table says', (number) => {
  const [, name = 'a theme that is in no table', places = []] =
    themes.find(([each]) => each === number) ?? [];
  expect([...ids], name).toEqual(expect.arrayContaining([places[0], ...places]));
});
