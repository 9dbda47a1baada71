import { describe, expect, test } from 'vitest';
import { present } from '../../../src/terminal/lines/present.ts';
import { wrapped } from '../../../src/text/wrap.ts';
import { en } from '../../support/words.ts';
import { choices, given, question } from '../questions.ts';

const asked = {
  ...question({
    type: 'choose-one',
    ask: 'What would you like to drink afterwards?',
    choices: choices('Water', 'Tea', 'Nothing'),
    position: { sequence: 'Comfort', index: 2, of: 8 },
  }),
  words: en,
};
const known = { kind: true, part: true };

describe('a question by lines', () => {
  test('tells the whole of it the first time: the part, what is left, and how to answer', () => {
    const progress = () => ({ part: 2, parts: 7, minutes: 9, share: 0.2 });
    const said = present({ ...asked, way: { progress, trail: [], isFirst: false, onCard: true } });
    expect(said.join('\n')).toContain('Part 2 of 7, about 9 minutes left\nComfort, 2 of 8\n');
    expect(said.at(-1)).toBe('Type a number. An empty line skips this one.');
  });

  test('is short from the second on: with three options it is seen whole in 24 columns and 9 rows', () => {
    const said = present(asked, known);
    expect(said.at(-1)).toBe('A number, or an empty line.');
    // The first row is blank, and may go; the line that is typed takes the last.
    const rows = said.slice(1).flatMap((text) => wrapped(text, 24));
    expect(rows.length).toBeLessThanOrEqual(8);
  });

  test('never leaves out what an empty line would keep, nor how many may be chosen', () => {
    const before = { ...asked, previousAnswer: given({ value: ['tea'], words: 'Tea' }) };
    expect(present(before, known).at(-1)).toBe('A number. Your answer so far: Tea. An empty line keeps it.');
    const many = { ...asked, type: 'choose-many' as const, max: 2 };
    expect(present(many, known).at(-1)).toBe('Choose up to 2. Numbers, or an empty line.');
  });
});
