import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { testAnswer } from '../../src/authoring/testing.ts';
import { refusal } from '../../src/guide/answering.ts';
import { questionOf } from '../../src/guide/ask.ts';
import { begin } from '../../src/guide/begin.ts';
import { secondsFor } from '../../src/guide/reading-time.ts';
import { step } from '../../src/guide/step.ts';
import { REVIEW, type WalkEvent } from '../../src/guide/walk.ts';
import { type TestFile, testFileSchema } from '../../src/model/pack.ts';
import { en } from '../support/words.ts';
import { builtInPack, CONTENT, contentFiles } from './built-in-pack.ts';

const pack = builtInPack();
const { commandLine } = en;
const { examples } = en.help;
const NOW = '2026-11-24T10:00:00.000Z';
const people = contentFiles().flatMap(([file]) => (file.startsWith('tests/') ? [file] : []));
const answersOf = (file: string): TestFile['answers'] =>
  v.parse(testFileSchema, parse(readFileSync(join(CONTENT, file), 'utf8'), { schema: 'failsafe' })).answers;

/** How many minutes this person reads and answers, passing over what they have no answer to. */
function minutesOf(file: string, quick: boolean): number {
  const answers = answersOf(file);
  let walk = begin(pack, {}, null, { sequences: null, quick, restart: false }, NOW);
  let seconds = 0;
  while (walk.at !== REVIEW) {
    const { question } = questionOf(walk);
    const plain = testAnswer(question.type, answers[question.id] ?? 'skipped');
    const said = plain.status === 'answered' && refusal(question, plain) === null ? plain : null;
    seconds += secondsFor(question, Array.isArray(said?.value) ? said.value.length : 1);
    const event: WalkEvent = said
      ? { type: 'answer', value: said.value, other: said.other, private: false }
      : { type: 'skip', private: false };
    walk = step(walk, event, NOW);
  }
  return seconds / 60;
}

/** The number of minutes that a text promises. */
const promised = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1]);
const readme = readFileSync(join(CONTENT, '../../README.md'), 'utf8');
const whole = promised(readme, /walks the questions \(about (\d+) minutes\)/);
const giving = promised(readme, /what you can give gladly \(about (\d+) minutes\)/);
const quick = promised(readme, /only the essential ones \(about (\d+)\)/);

describe('the minutes that are promised', () => {
  test('of a whole walk, and of a quick one, are those that the slowest of eight people takes', () => {
    const slowest = (isQuick: boolean) => Math.max(...people.map((file) => minutesOf(file, isQuick)));
    expect({ whole, quick }).toEqual({ whole: Math.round(slowest(false)), quick: Math.round(slowest(true)) });
  });

  test('are the same wherever they are named', () => {
    const lines = Object.values(examples).flat();
    const named = lines.flatMap(([line, does]) => {
      const minutes = promised(does, /about (\d+) minutes/);
      return Number.isNaN(minutes) ? [] : [[line, minutes]];
    });
    expect(named).toEqual([
      ['aftercare guide --quick', quick],
      ['aftercare guide', whole],
      ['aftercare give', giving],
    ]);
    expect(promised(pack.welcome.join('\n'), /about (\d+) minutes/)).toBe(whole);
    expect(promised(commandLine.guide.quick, /about (\d+) minutes/)).toBe(quick);
  });
});

test('reading takes 0.3 seconds a word, and a choice 4 seconds', () => {
  const { question } = questionOf(
    begin(pack, {}, null, { sequences: null, quick: false, restart: false }, NOW),
  );
  const bare = { ...question, ask: 'What helps?', help: undefined, choices: [], otherLabel: undefined };
  expect(secondsFor(bare)).toBeCloseTo(0.6 + 4);
  const choices = ['Some tea', 'A walk'].map((label) => ({
    id: label,
    label,
    help: undefined,
    exclusive: false,
  }));
  expect(secondsFor({ ...bare, choices }, 2)).toBeCloseTo(6 * 0.3 + 8);
});
