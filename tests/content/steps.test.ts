import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { timelineOf, totalOf } from '../../src/guide/timeline.ts';
import { renderProblems } from '../../src/pack/render.ts';
import { checkMinutes } from '../../src/pack/steps.ts';
import { packFolder } from '../support/folders.ts';
import { problemWords } from '../support/words.ts';

const CONTENT = path.join(import.meta.dirname, '../../content');
const BUILT_IN = path.join(CONTENT, 'together');
const shipped = {
  'pack.yaml': readFileSync(path.join(BUILT_IN, 'pack.yaml'), 'utf8'),
  'steps.yaml': readFileSync(path.join(BUILT_IN, 'steps.yaml'), 'utf8'),
};

/** The shipped minutes with one text replaced, which must be there. */
function changed(file: keyof typeof shipped, from: string, to: string): typeof shipped {
  expect(shipped[file]).toContain(from);
  return { ...shipped, [file]: shipped[file].replace(from, () => to) };
}

test('the shipped minutes have no problem, and take ten minutes in every way', () => {
  const { problems, minutes } = checkMinutes(BUILT_IN);
  expect(renderProblems(problems, problemWords)).toBe('');
  for (const { id } of minutes?.ways ?? []) {
    const steps = minutes ? timelineOf(minutes, id) : [];
    expect([id, totalOf(steps)]).toEqual([id, 600_000]);
    expect(steps.every(({ cues }) => cues[0]?.at === 0)).toBe(true);
  }
});

test.each<[string, keyof typeof shipped, string, string, string, string]>([
  ['an unknown key', 'steps.yaml', 'rule:', 'rules:', '16:1 unknown-key', 'did you mean "rule"?'],
  [
    'an unknown key of a step',
    'steps.yaml',
    '    minutes: 1\n',
    '    minute: 1\n',
    '21:5 unknown-key',
    '"minutes"',
  ],
  [
    'an unknown key of what is said',
    'steps.yaml',
    '      - at: 10',
    '      - second: 10',
    '25:9 unknown-key',
    'at',
  ],
  [
    'a missing text',
    'steps.yaml',
    '        text: You need not do anything well now.\n',
    '',
    '23:9 missing-key',
    'text',
  ],
  ['an empty text', 'steps.yaml', 'title: Arrive', 'title: ""', '20:12 blank-text', 'write some text'],
  ['a way that is not there', 'steps.yaml', 'only-if: call', 'only-if: cal', '32:18 unknown-way', '"call"'],
  [
    'a word after the end of its step',
    'steps.yaml',
    '- at: 10\n',
    '- at: 60\n',
    '25:13 outside-step',
    '0 to 59',
  ],
  ['a word before its step', 'steps.yaml', '- at: 10\n', '- at: -1\n', '25:13 outside-step', '0 to 59'],
  ['a step without time', 'steps.yaml', 'minutes: 1\n', 'minutes: 0\n', '21:14 step-without-time', '1.5'],
  [
    'a way that was deleted',
    'steps.yaml',
    '  - id: alone\n    label: I am alone\n',
    '',
    '33:18 unknown-way',
    'hold',
  ],
  [
    'two steps of one name',
    'steps.yaml',
    'id: near\n',
    'id: holding\n',
    '86:9 duplicate-id',
    'id of its own',
  ],
  ['another use', 'pack.yaml', 'use: together', 'use: needs', '3:6 other-use', 'use: together'],
  ['a file that is not there', 'pack.yaml', 'steps: steps.yaml', 'steps: step.yaml', '12:8 missing-file', ''],
])('%s is told at its place, with what to type', (_, file, from, to, code, hint) => {
  const { problems, minutes } = checkMinutes(packFolder(changed(file, from, to)));
  expect(minutes).toBeNull();
  const told = problems.map((found) => `${found.file}:${found.line}:${found.column} ${found.code}`);
  expect(told).toContain(`${file}:${code}`);
  expect(renderProblems(problems, problemWords)).toContain(hint);
});
