import { describe, expect, test } from 'vitest';
import { openingOf } from '../../src/guide/check-in.ts';
import { type AtTheStart, oneThing } from '../../src/guide/one-thing.ts';
import type { Answer } from '../../src/model/answer.ts';

/** Days of the calendar of London, in winter. */
const dayOf = (moment: string) => {
  const date = new Date(moment);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
const EVENING = '2026-02-10T21:00:00.000Z';
const lookAgain = (option: string, at = EVENING): Record<string, Answer> => ({
  'look-again': {
    status: 'answered',
    value: [option],
    other: null,
    words: option,
    private: false,
    at,
    packVersion: 2,
  },
});
const quiet: AtTheStart = {
  unfinished: false,
  guided: { at: EVENING },
  answers: {},
  wantsCheckIn: true,
  lastCheckIn: undefined,
  now: '2026-02-10T21:30:00.000Z',
  dayOf,
};

describe('a check-in is open', () => {
  test.each([
    ['the same evening', '2026-02-10T23:59:00.000Z', 'too-early'],
    ['the same night, after midnight', '2026-02-11T00:30:00.000Z', 'too-early'],
    ['the next morning', '2026-02-11T07:00:00.000Z', 'open'],
    ['two days later', '2026-02-12T21:00:00.000Z', 'open'],
    ['before, by a clock that was set back', '2026-02-09T21:00:00.000Z', 'too-early'],
  ])('%s', (_, now, opening) => {
    expect(openingOf({ at: EVENING }, now, dayOf)).toBe(opening);
  });

  test('never without a guide that was finished', () => {
    expect(openingOf(undefined, '2026-02-12T21:00:00.000Z', dayOf)).toBe('no-guide');
  });
});

describe('besides where one is, the start page says', () => {
  const MORNING = { now: '2026-02-11T08:00:00.000Z' };
  const MONTH = { answers: lookAgain('month'), guided: { at: EVENING, told: true } };
  const NEXT = { answers: lookAgain('after-next'), guided: { at: EVENING, told: true } };
  test.each<[string, Partial<AtTheStart>, ReturnType<typeof oneThing>]>([
    ['nothing on the evening itself', {}, null],
    ['that the check-in is open, the next morning', MORNING, 'check-in'],
    ['and not again, once it was told', { ...MORNING, guided: { at: EVENING, told: true } }, null],
    ['nor to whoever silenced it', { ...MORNING, wantsCheckIn: false }, null],
    ['nor a week later, when it has no use', { now: '2026-02-18T08:00:00.000Z' }, null],
    ['nor without a finished guide', { ...MORNING, guided: undefined }, null],
    ['only that a walk is unfinished, where one is', { ...MORNING, unfinished: true }, 'walk'],
    ['nothing before the month is over', { ...MONTH, now: '2026-03-11T21:00:00.000Z' }, null],
    ['to look again after a month', { ...MONTH, now: '2026-03-13T21:00:00.000Z' }, 'look-again'],
    [
      'to look again after three',
      { answers: lookAgain('season'), now: '2026-06-01T21:00:00.000Z' },
      'look-again',
    ],
    [
      'nothing to whoever went through it since',
      { answers: lookAgain('month', '2026-01-01T00:00:00.000Z'), guided: { at: EVENING, told: true } },
      null,
    ],
    ['nothing before the next time', { ...NEXT, now: '2026-06-01T21:00:00.000Z' }, null],
    ['to look again after it', { ...NEXT, lastCheckIn: '2026-02-12T21:00:00.000Z' }, 'look-again'],
    [
      'nothing to whoever has no plan',
      { answers: lookAgain('no-plan'), now: '2027-06-01T21:00:00.000Z' },
      null,
    ],
    [
      'the check-in before the card, never both',
      { ...MORNING, answers: lookAgain('month', '2025-01-01T00:00:00.000Z') },
      'check-in',
    ],
  ])('%s', (_, given, thing) => {
    expect(oneThing({ ...quiet, ...given })).toBe(thing);
  });
});
