import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkPack } from '../../src/pack/check.ts';
import { packFolder, soundPack } from '../support/folders.ts';
import { slips } from './mistakes.ts';
import { toldOf } from './mistakes-told.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'aftercare-mistakes-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('of an author’s single mistakes, 95 of 100 are told first at their line, most of them once', () => {
  const told = toldOf(folder, 2 * Object.keys(slips).length, 7);
  const elsewhere = told.filter(({ there }) => !there).map(({ mistake }) => mistake.kind);
  expect(elsewhere.length, elsewhere.join(', ')).toBeLessThanOrEqual(told.length * 0.05);
  const counts = told.map(({ problems }) => problems.length).sort((a, b) => a - b);
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(2);
});

const second = ['comfort.yaml', '    type: scale', '    type: scael'] as const;

test.each([
  ['a tab', '    type: choose-many', '\ttype: choose-many'],
  ['a dash out of its column', '      - id: quiet\n        label', '     - id: quiet\n       label'],
  ['a missing colon', '    type: choose-many', '    type choose-many'],
])('behind %s the rest of the file is checked', (_name, from, to) => {
  const text = soundPack['comfort.yaml'].replace(from, to).replace(second[1], second[2]);
  const { problems } = checkPack(packFolder({ ...soundPack, 'comfort.yaml': text }));
  expect(problems).toHaveLength(2);
  expect(problems[1]).toMatchObject({ code: 'unknown-type', line: 14 });
});
