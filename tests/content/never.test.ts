import fc from 'fast-check';
import { test } from 'vitest';
import { conditionsHold, type InEffect } from '../../src/guide/conditions.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Condition } from '../../src/model/condition.ts';
import { checkPack } from '../../src/pack/check.ts';
import { packFolder, soundPack, writePack } from '../support/folders.ts';

/** A prompt to depend on: how it is written, what conditions can name, and every answer that it can have. */
interface Target {
  readonly yaml: string;
  readonly values: readonly string[];
  readonly answers: readonly Pick<Answer, 'value' | 'other'>[];
}

const option = (id: string, more = '') => `      - id: ${id}\n        label: Some ${id}\n${more}`;
const options = `    options:\n${option('a')}${option('b')}${option('c', '        exclusive: yes\n')}`;
const said = (value: Answer['value'], other: string | null = null) => ({ value, other });

const targets: readonly Target[] = [
  {
    yaml: `    type: choose-one\n    other: yes\n${options}`,
    values: ['a', 'b', 'c', 'other'],
    answers: [said(['a']), said(['b']), said(['c']), said([], 'own')],
  },
  {
    yaml: `    type: choose-many\n    max: 2\n${options}`,
    values: ['a', 'b', 'c', 'at least 1', 'at least 2', 'at most 1', 'at most 2'],
    answers: [said(['a']), said(['b']), said(['c']), said(['a', 'b'])],
  },
  { yaml: '    type: yes-no\n    card: Yes.\n', values: ['yes', 'no'], answers: [said('yes'), said('no')] },
  {
    yaml: '    type: scale\n    max: 3\n',
    values: ['at least 1', 'at least 2', 'at least 3', 'at most 1', 'at most 2'],
    answers: [said(1), said(2), said(3)],
  },
];

const answer = (status: Answer['status'], { value, other }: Pick<Answer, 'value' | 'other'>): Answer => ({
  ...{ status, value, other, words: '', private: false, at: '', packVersion: 1 },
});

/** Whether any answer at all leads to the prompt, by the rules of the walk. */
function reachable(prompt: Parameters<typeof conditionsHold>[0], target: Target): boolean {
  const all = [
    answer('skipped', said(null)),
    answer('unsure', said(null)),
    ...target.answers.map((one) => answer('answered', one)),
  ];
  return all.some((one) => {
    const inEffect: InEffect = new Map([['first', { answer: one }]]);
    return conditionsHold(prompt, inEffect);
  });
}

const values = (target: Target) =>
  fc.uniqueArray(fc.constantFrom(...target.values, 'answered', 'skipped', 'unsure'), {
    minLength: 1,
    maxLength: 2,
  });
const lines = (key: string, anyOf: readonly string[] | undefined) =>
  anyOf ? `    ${key}:\n      first: [${anyOf.join(', ')}]\n` : '';
const condition = (anyOf: readonly string[] | undefined): Condition[] =>
  anyOf ? [{ prompt: 'first', anyOf }] : [];

test('conditions are told to contradict each other exactly when no answer fits them all', () => {
  const folder = packFolder(soundPack);
  const cases = fc.constantFrom(...targets).chain((target) =>
    fc.record({
      target: fc.constant(target),
      onlyIf: values(target),
      notIf: fc.option(values(target), { nil: undefined }),
      onlyIfAny: fc.option(values(target), { nil: undefined }),
    }),
  );
  fc.assert(
    fc.property(cases, ({ target, onlyIf, notIf, onlyIfAny }) => {
      const conditions = lines('only-if', onlyIf) + lines('not-if', notIf) + lines('only-if-any', onlyIfAny);
      const prompts = `  - id: first\n    ask: What?\n${target.yaml}  - id: second\n    type: text\n    ask: And?\n${conditions}`;
      writePack(folder, {
        'comfort.yaml': `id: comfort\ntitle: Comfort\nsection: body\nprompts:\n${prompts}`,
      });
      const told = checkPack(folder).problems.map(({ code }) => code);
      const prompt = {
        onlyIf: condition(onlyIf),
        onlyIfAny: condition(onlyIfAny),
        notIf: condition(notIf),
      };
      const unreachable = !reachable(prompt, target);
      if (told.some((code) => code !== 'never-holds')) throw new Error(`told: ${told.join(', ')}`);
      if (told.length > 0 !== unreachable) throw new Error(unreachable ? 'not told' : 'told for nothing');
    }),
    { numRuns: 300 },
  );
});
