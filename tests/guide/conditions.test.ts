import { describe, expect, test } from 'vitest';
import { markOf } from '../../src/guide/begin.ts';
import { step } from '../../src/guide/step.ts';
import { REVIEW, type WalkEvent } from '../../src/guide/walk.ts';
import { options, packOf, packWith, type RawPrompt } from '../support/packs.ts';
import { at } from '../support/random.ts';
import { back, goto, pack, play, pressure, review, say, skip, start, touch, unsure, water } from './walks.ts';

const many: RawPrompt = { ...touch, options: options('being-held', 'space', 'tea', 'nothing') };
const firm: RawPrompt = { id: 'firm', type: 'scale' };
const next: RawPrompt = { id: 'next', type: 'text' };
const own = say([], 'a long bath');

describe('whether a prompt is asked', () => {
  test.each<[condition: object, first: RawPrompt, said: WalkEvent, asked: boolean]>([
    [{ 'only-if': { touch: 'at least 2' } }, many, say(['space']), false],
    [{ 'only-if': { touch: 'at least 2' } }, many, say(['space', 'tea']), true],
    [{ 'only-if': { touch: 'at least 2' } }, many, say(['space'], 'a long bath'), true],
    [{ 'only-if': { touch: 'at most 2' } }, many, say(['space']), true],
    [{ 'only-if': { touch: 'at most 2' } }, many, say(['space', 'tea']), true],
    [{ 'only-if': { touch: 'at most 2' } }, many, say(['space', 'tea', 'nothing']), false],
    [{ 'only-if': { firm: 'at least 3' } }, firm, say(2), false],
    [{ 'only-if': { firm: 'at least 3' } }, firm, say(3), true],
    [{ 'only-if': { firm: 'at most 3' } }, firm, say(3), true],
    [{ 'only-if': { firm: 'at most 3' } }, firm, say(4), false],
    [{ 'only-if': { firm: 'at most 3' } }, firm, skip, false],
    [{ 'only-if': { touch: 'other' } }, many, say(['space']), false],
    [{ 'only-if': { touch: 'other' } }, many, own, true],
    [{ 'only-if': { touch: 'answered' } }, many, own, true],
    [{ 'not-if': { touch: 'space' } }, many, say(['space']), false],
    [{ 'not-if': { touch: 'space' } }, many, say(['tea']), true],
    [{ 'not-if': { touch: ['space', 'skipped'] } }, many, skip, false],
    [{ 'not-if': { firm: 'at most 2' } }, firm, say(2), false],
    [{ 'not-if': { firm: 'at most 2' } }, firm, say(3), true],
    [{ 'only-if': { touch: 'unsure' } }, many, unsure, true],
    [{ 'only-if': { touch: 'unsure' } }, many, skip, false],
  ])('%j', (condition, first, said, asked) => {
    const walk = play(start(packWith(first, { ...next, ...condition })), said);
    expect(walk.at).toBe(asked ? 'next' : REVIEW);
  });

  test('only-if-any takes one of its lines, only-if all of them', () => {
    const lines = { touch: 'space', water: 'yes' };
    const stopBy = (condition: string) =>
      play(start(packWith(touch, water, { ...next, [condition]: lines })), say(['space']), say('no')).at;
    expect([stopBy('only-if-any'), stopBy('only-if')]).toEqual(['next', REVIEW]);
  });

  test('a whole sequence is walked only where its own condition holds', () => {
    const walked = (condition: object, said: WalkEvent) =>
      play(
        start(
          packOf([
            { id: 'body', prompts: [touch] },
            { id: 'more', prompts: [next], ...condition },
          ]),
        ),
        said,
      ).at;
    const onlyIf = { 'only-if': { touch: 'space' } };
    expect([walked(onlyIf, say(['space'])), walked(onlyIf, say(['nothing'])), walked(onlyIf, skip)]).toEqual([
      'next',
      REVIEW,
      REVIEW,
    ]);
  });

  test.each([
    ['skipped', 'next'],
    ['unsure', REVIEW],
  ])('a hidden prompt counts as skipped: %s', (state, stop) => {
    const asked = packWith(touch, pressure, { ...next, 'only-if': { pressure: state } });
    expect(play(start(asked), say(['nothing'])).at).toBe(stop);
  });

  test('a choice is not asked while it has one option to offer', () => {
    const [quiet, company] = options('quiet', 'company');
    const choice = {
      id: 'choice',
      type: 'choose-one',
      options: [quiet, { ...company, 'only-if': { touch: 'space' } }],
    };
    const asked = packWith(touch, choice);
    expect(play(start(asked), say(['nothing'])).at).toBe(REVIEW);
    expect(play(start(asked), say(['space'])).at).toBe('choice');
  });
});

describe('where a walk leads', () => {
  test('a changed answer does not ask again what was answered under it', () => {
    const done = play(start(pack), say(['being-held']), say(3), review, goto('touch'));
    expect(play(done, say(['being-held'])).at).toBe(REVIEW);
  });

  test('what was answered in the moment of beginning is part of the walk: back leads to it', () => {
    const walk = step(start(pack), say(['being-held']), at(0));
    expect(play(start(pack, walk.answers, markOf(walk)), back).at).toBe('touch');
  });

  test('a quick walk does not take up a whole one that is unfinished, and leaves its place', () => {
    const mark = { at: 'touch', quick: false };
    const walk = start(pack, {}, mark, { quick: true });
    expect([walk.at, walk.beside]).toEqual(['water', true]);
  });

  test.each([
    [true, 'check'],
    [false, 'water'],
  ])('what is never saved is asked again only where it is gone: %s', (isGone, stop) => {
    const first = packWith({ id: 'check', type: 'yes-no', 'not-kept': 'yes', 'off-card': 'yes' }, water);
    const { check, ...left } = play(start(first), say('yes')).answers;
    const answers = isGone || !check ? left : { ...left, check };
    expect(start(first, answers, { at: 'water', quick: false }).at).toBe(stop);
  });

  test('an option that stands alone is a whole answer, and takes nothing beside it', () => {
    const alone = touch.options as object[];
    const one = packWith({
      ...touch,
      min: '2',
      options: [...alone.slice(0, 2), { ...alone[2], exclusive: 'yes' }],
    });
    expect(play(start(one), say(['nothing'])).at).toBe(REVIEW);
    expect(() => play(start(one), say(['space']))).toThrow('too-few');
    expect(() => play(start(one), say(['space', 'nothing']))).toThrow('exclusive');
  });
});
