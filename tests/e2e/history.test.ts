import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Person } from '../support/program/person.ts';
import { KEY } from '../support/program/screen.ts';
import { place } from './program.ts';

/** A place where three check-ins were made. */
function lookedBack(): Person {
  const person = place();
  const checkIns = [
    ['held', 'things'],
    ['held', 'message'],
    ['held', 'quiet'],
  ].map((value, week) => ({
    at: `2026-10-0${week + 1}T09:00:00.000Z`,
    pack: 'aftercare-check-in',
    packVersion: 1,
    answers: { helped: { value, other: null, words: value.join(', ') } },
  }));
  const folder = path.join(person.home, 'history');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(path.join(folder, 'default.json'), JSON.stringify({ version: 1, checkIns, changes: [] }), {
    mode: 0o600,
  });
  return person;
}

const WIDE = [
  'What helped',
  '████████  Being held helped each time.',
  '███░░░░░  Water, food, warmth helped 1 of 3 times.',
  '███░░░░░  The message afterwards helped 1 of 3 times.',
  '███░░░░░  The quiet helped 1 of 3 times.',
];

const NARROW = [
  'What helped',
  '████████  Being held helped each time.',
  '███░░░░░  Water, food, warmth helped 1',
  '          of 3 times.',
  '███░░░░░  The message afterwards helped',
  '          1 of 3 times.',
  '███░░░░░  The quiet helped 1 of 3 times.',
];

const inAscii = (lines: string[]) => lines.map((line) => line.replaceAll('█', '#').replaceAll('░', '.'));
const inWords = (lines: string[]) => lines.map((line) => line.replace(/^[█░]+ {2}/, ''));

test.each([
  ['80 columns', { columns: 80 }, WIDE],
  ['40 columns', { columns: 40 }, NARROW],
  ['without colour', { env: { NO_COLOR: '1' } }, WIDE],
  ['where only ASCII is shown', { env: { LANG: 'C' } }, inAscii(WIDE)],
  ['the Linux console', { env: { TERM: 'linux' } }, inAscii(WIDE)],
  ['a terminal that cannot draw', { env: { TERM: 'dumb' } }, inWords(WIDE)],
])('the history has a bar beside each line, never under it: %s', async (_, how, lines) => {
  const person = lookedBack().with(how);
  const screen = person.sits(['history']);
  await screen.see(lines.at(-1) ?? '');
  expect(screen.lines().slice(0, lines.length)).toEqual(lines);
  screen.type(KEY.ctrl('C'));
  await screen.ended;
  expect((await person.starts(['history'])).out).toBe(`${inWords(WIDE).join('\n')}\n`);
});
