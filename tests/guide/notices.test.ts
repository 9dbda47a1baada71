import { describe, expect, test } from 'vitest';
import { buildCard } from '../../src/card/build.ts';
import { begin } from '../../src/guide/begin.ts';
import { saidOnce } from '../../src/guide/notices.ts';
import { reviewOf } from '../../src/guide/review.ts';
import { step } from '../../src/guide/step.ts';
import type { Walk, WalkEvent } from '../../src/guide/walk.ts';
import { options, packOf } from '../support/packs.ts';
import { at } from '../support/random.ts';
import { en } from '../support/words.ts';

const pack = packOf(
  [
    {
      id: 'one',
      prompts: [
        { id: 'whom', type: 'choose-one', 'for-walk': 'yes', options: options('known', 'alone') },
        {
          id: 'near',
          type: 'choose-many',
          join: 'one-of',
          'not-if': { whom: 'alone' },
          options: options('hold', 'sit', 'leave'),
        },
        { id: 'far', type: 'text' },
      ],
    },
  ],
  {
    notices: [
      { if: { near: 'leave', far: 'answered' }, say: 'Both?', about: ['near', 'far'] },
      { if: { near: 'private' }, say: 'It is private.', about: 'near' },
      { if: { far: 'skipped' }, say: 'Nothing of far.', about: 'far' },
      { if: { near: 'hold' }, say: 'How good.', at: 'once' },
    ],
  },
);

const say = (value: string[] | string, isPrivate = false): WalkEvent => ({
  type: 'answer',
  value,
  other: null,
  private: isPrivate,
});
const SKIP: WalkEvent = { type: 'skip', private: false };
const start = () => begin(pack, {}, null, { sequences: null, quick: false, restart: false }, at(0));
const walked = (...events: WalkEvent[]): Walk =>
  events.reduce((walk, event, index) => step(walk, event, at(index + 1)), start());

describe('what the owner is told', () => {
  test.each<[string, WalkEvent[], string[], string[]]>([
    ['two answers together', [say(['known']), say(['leave']), say('name')], ['Both?'], ['near', 'far']],
    ['a private one', [say(['known']), say(['sit'], true), say('name')], ['It is private.'], ['near']],
    ['one that was skipped', [say(['known']), say(['sit']), SKIP], ['Nothing of far.'], ['far']],
    ['not of what is still to come', [say(['known']), say(['sit'])], [], []],
  ])('%s', (_, events, notices, marked) => {
    const view = reviewOf(walked(...events));
    expect(view.notices).toEqual(notices);
    expect(view.entries.filter(({ noticed }) => noticed).map(({ id }) => id)).toEqual(marked);
  });

  test('once, straight after the answer that makes it true', () => {
    const before = walked(say(['known']));
    const told = step(before, say(['hold']), at(5));
    expect(saidOnce(before, told)).toEqual(['How good.']);
    expect(saidOnce(told, step(told, say('name'), at(6)))).toEqual([]);
    expect(reviewOf(told).notices).toEqual([]);
  });
});

test('a prompt for the walk alone stands nowhere, and hides nothing though it is private', () => {
  const walk = walked(say(['known'], true), say(['sit', 'hold']), say('my name'));
  expect(walk.answers.near?.private).toBe(false);
  expect(buildCard(pack, walk.answers, en.card).sections.flatMap(({ lines }) => lines)).toEqual([
    'one of these: hold, sit',
    'my name',
  ]);
});
