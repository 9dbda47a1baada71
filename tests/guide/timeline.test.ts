import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  back,
  elapsedAt,
  isOver,
  longer,
  next,
  nextMoment,
  paused,
  play,
  progressAt,
  resumed,
  saidAt,
  timelineOf,
  totalOf,
  wound,
} from '../../src/guide/timeline.ts';
import type { GuidedMinutes } from '../../src/model/steps.ts';

const MINUTES: GuidedMinutes = {
  before: 'Is anybody hurt?',
  ways: [
    { id: 'hold', label: 'We hold' },
    { id: 'alone', label: 'I am alone' },
  ],
  rule: 'Anybody can say pause.',
  after: 'That was it.',
  steps: [
    { id: 'arrive', title: 'Arrive', minutes: 1, ways: [], say: [{ at: 0, text: 'Now.', ways: [] }] },
    {
      id: 'breath',
      title: 'Breath',
      minutes: 1.5,
      ways: [],
      say: [
        { at: 0, text: 'In.', ways: [] },
        { at: 20, text: 'Out, both of you.', ways: ['hold'] },
        { at: 20, text: 'Out.', ways: ['alone'] },
      ],
    },
    {
      id: 'holding',
      title: 'Holding',
      minutes: 2,
      ways: ['hold'],
      say: [{ at: 0, text: 'Hold.', ways: [] }],
    },
  ],
};

const texts = (cues: readonly { text: string }[]) => cues.map(({ text }) => text);

describe('guided minutes on the clock', () => {
  test('each way has its own steps and words', () => {
    expect(timelineOf(MINUTES, 'hold').map(({ id }) => id)).toEqual(['arrive', 'breath', 'holding']);
    expect(timelineOf(MINUTES, 'alone').map(({ id }) => id)).toEqual(['arrive', 'breath']);
    expect(texts(timelineOf(MINUTES, 'alone')[1]?.cues ?? [])).toEqual(['In.', 'Out.']);
  });

  test('all of it can be shortened in proportion', () => {
    const short = timelineOf(MINUTES, 'hold', 2.25);
    expect(totalOf(short)).toBe(2.25 * 60_000);
    expect(short.map(({ length }) => length)).toEqual([30_000, 45_000, 60_000]);
    expect(short[1]?.cues.map(({ at }) => at)).toEqual([0, 10_000]);
  });

  test('words come at their second, and steps follow each other', () => {
    const begun = play(timelineOf(MINUTES, 'hold'), 1000);
    expect(texts(saidAt(begun, 1000))).toEqual(['Now.']);
    expect(nextMoment(begun, 1000)).toBe(61_000);
    const breath = wound(begun, 61_000);
    expect(texts(saidAt(breath, 61_000))).toEqual(['In.']);
    expect(nextMoment(breath, 61_000)).toBe(81_000);
    expect(texts(saidAt(breath, 81_000))).toEqual(['In.', 'Out, both of you.']);
    expect(isOver(wound(begun, 1000 + 4.5 * 60_000))).toBe(true);
  });

  test('a pause stops the clock, and nothing is lost by it', () => {
    const begun = play(timelineOf(MINUTES, 'hold'), 0);
    const stopped = paused(begun, 20_000);
    expect(nextMoment(stopped, 90_000)).toBeNull();
    expect(elapsedAt(stopped, 90_000)).toBe(20_000);
    expect(nextMoment(resumed(stopped, 100_000), 100_000)).toBe(140_000);
  });

  test('on, back and half a minute more', () => {
    const begun = play(timelineOf(MINUTES, 'hold'), 0);
    const breath = next(begun, 10_000);
    expect(progressAt(breath, 10_000)).toEqual({ passed: 60_000, total: 270_000 });
    expect(back(breath, 20_000).step).toBe(1);
    expect(elapsedAt(back(breath, 20_000), 20_000)).toBe(0);
    expect(back(breath, 11_000).step).toBe(0);
    expect(back(begun, 1000).step).toBe(0);
    expect(nextMoment(longer(begun), 10_000)).toBe(90_000);
    expect(isOver(next(next(next(begun, 1), 2), 3))).toBe(true);
  });

  test('waking late never makes it late: every step begins where the one before was to end', () => {
    const steps = timelineOf(MINUTES, 'hold');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 20, maxLength: 20 }), (late) => {
        let playing = play(steps, 0);
        let now = 0;
        for (const lateness of late) {
          const moment = nextMoment(playing, now);
          if (moment === null) break;
          now = moment + lateness;
          playing = wound(playing, now);
          const { passed, total } = progressAt(playing, now);
          expect(passed).toBe(Math.min(now, total));
        }
      }),
    );
  });
});
