import { describe, expect, test } from 'vitest';
import type { Answers, WalkMark } from '../../src/answers/model.ts';
import { questionOf } from '../../src/guide/ask.ts';
import { begin, markOf, type Wish } from '../../src/guide/begin.ts';
import { passagesBefore } from '../../src/guide/passages.ts';
import { reviewOf } from '../../src/guide/review.ts';
import { resume, step } from '../../src/guide/step.ts';
import { REVIEW, type Walk, type WalkEvent } from '../../src/guide/walk.ts';
import { options, packOf, packWith, type RawPrompt } from '../support/packs.ts';
import { at } from '../support/random.ts';

const say = (value: string | number | string[], other: string | null = null): WalkEvent => ({
  type: 'answer',
  value,
  other,
  private: false,
});
const skip: WalkEvent = { type: 'skip', private: false };
const unsure: WalkEvent = { type: 'unsure', private: false };
const back: WalkEvent = { type: 'back', draft: '' };
const review: WalkEvent = { type: 'review', draft: '' };
const goto = (id: string): WalkEvent => ({ type: 'goto', id });

const all: Wish = { sequences: null, quick: false, restart: false };
const start = (
  pack: Walk['pack'],
  answers: Answers = {},
  mark: WalkMark | null = null,
  wish: Partial<Wish> = {},
) => begin(pack, answers, mark, { ...all, ...wish }, at(0));
const play = (walk: Walk, ...events: WalkEvent[]) =>
  events.reduce((now, event, index) => step(now, event, at(index + 1)), walk);

const touch: RawPrompt = {
  id: 'touch',
  type: 'choose-many',
  options: options('being-held', 'space', 'nothing'),
  other: 'yes',
};
const pressure: RawPrompt = { id: 'pressure', type: 'scale', 'only-if': { touch: 'being-held' } };
const distance: RawPrompt = { id: 'distance', type: 'text', 'only-if': { touch: 'space' } };
const water: RawPrompt = { id: 'water', type: 'yes-no', essential: 'yes', card: 'Bring me water.' };
const pack = packOf([
  { id: 'body', prompts: [touch, pressure, distance] },
  { id: 'mind', prompts: [water, { id: 'words', type: 'text' }] },
]);

describe('where an event leads', () => {
  test.each<[string, WalkEvent[], string]>([
    ['a chosen option asks its follow-up', [say(['being-held'])], 'pressure'],
    ['another option asks another', [say(['space'])], 'distance'],
    ['no follow-up: on to the next sequence', [say(['nothing'])], 'water'],
    ['skipping hides follow-ups', [skip], 'water'],
    ['not sure yet hides them too', [unsure], 'water'],
    [
      'back across the border of sequences and a hidden prompt',
      [say(['being-held']), say(3), back],
      'pressure',
    ],
    ['back twice', [say(['being-held']), say(3), back, back], 'touch'],
    ['back at the beginning stays there', [back, back], 'touch'],
    [
      'a changed mind after back takes the other way',
      [say(['being-held']), back, say(['space'])],
      'distance',
    ],
    ['the end is the review', [skip, skip, skip], REVIEW],
    ['back from the review', [skip, skip, skip, back], 'words'],
    ['the review in the middle, and back to the question', [skip, review, back], 'water'],
    ['an answer opened from the review leads back to it', [skip, review, goto('touch'), skip], REVIEW],
    [
      'a changed answer first asks what it opened',
      [skip, review, goto('touch'), say(['being-held'])],
      'pressure',
    ],
    ['and then goes back to the review', [skip, review, goto('touch'), say(['being-held']), say(2)], REVIEW],
    ['from where back goes on with the walk', [skip, review, goto('touch'), skip, back, back, back], 'water'],
  ])('%s', (_, events, stop) => {
    expect(play(start(pack), ...events).at).toBe(stop);
  });

  test('a quick walk asks essential prompts only', () => {
    expect(start(pack, {}, null, { quick: true }).at).toBe('water');
  });

  test('a named sequence is walked alone', () => {
    const walk = start(pack, {}, null, { sequences: ['mind'] });
    expect([walk.at, play(walk, skip, skip).at]).toEqual(['water', REVIEW]);
  });

  test('text typed and not accepted is there again after going back and forth', () => {
    const walk = play(start(pack), skip, skip, { type: 'back', draft: 'a quiet h' });
    expect(questionOf(play(walk, skip)).question.draft).toBe('a quiet h');
  });

  test('so are options ticked and not accepted, and what was made private, until an answer is given', () => {
    const left = play(start(pack), { type: 'review', draft: '', ticked: ['space'], private: true }, back);
    expect(questionOf(left).question).toMatchObject({ ticked: ['space'], private: true });
    const given = play(left, say(['nothing']), back);
    expect(questionOf(given).question).toMatchObject({ ticked: undefined, private: false });
  });

  test('an answer that does not fit is a fault of the face', () => {
    expect(() => play(start(pack), say(['kissing']))).toThrow(RangeError);
    expect(() => play(start(pack), goto('pressure'))).toThrow(RangeError);
    expect(() => play(start(pack), { type: 'accept' })).toThrow(RangeError);
  });
});

describe('stopping and beginning again', () => {
  test('an unfinished walk goes on at the same question', () => {
    const stopped = play(start(pack), say(['being-held']), { type: 'pause' });
    const again = start(pack, stopped.answers, markOf(stopped));
    expect([stopped.state, again.at, play(again, back).at]).toEqual(['paused', 'pressure', 'touch']);
    expect(resume(stopped).state).toBe('asking');
  });

  test('once the review was taken nothing is left to take up, and beginning again leads to the review', () => {
    const done = play(start(pack), skip, skip, skip, { type: 'accept' });
    expect(markOf(done)).toBeNull();
    expect(begin(pack, done.answers, null, all, at(60)).at).toBe(REVIEW);
  });

  test('taking the card in the middle keeps the place', () => {
    expect(markOf(play(start(pack), skip, review, { type: 'accept' }))?.at).toBe('water');
  });

  test('after a quick walk a full one asks only what was not asked yet', () => {
    const quick = play(start(pack, {}, null, { quick: true }), say('yes'), { type: 'accept' });
    const full = begin(pack, quick.answers, null, all, at(60));
    expect([full.at, play(full, skip).at]).toEqual(['touch', 'words']);
  });

  test('starting over asks everything again and offers the old answers', () => {
    const done = play(start(pack), say(['space']), skip, say('yes'), skip, { type: 'accept' });
    const again = start(pack, done.answers, markOf(done), { restart: true });
    expect(again.at).toBe('touch');
    expect(questionOf(again).question.standing?.words).toBe('Space');
    expect(play(again, say(['space']), skip).at).toBe('water');
  });

  test('a mark at a prompt that is gone leads to the first one without an answer', () => {
    const stopped = play(start(pack), skip);
    expect(start(pack, stopped.answers, { pack: 'test-pack', at: 'gone', quick: false }).at).toBe('water');
  });

  test('a reworded prompt is asked again, with its old answer beside it', () => {
    const done = play(start(packWith(water)), say('yes'), { type: 'accept' });
    const newer = packOf([{ id: 'first', prompts: [{ ...water, 'reworded-in': '2' }] }], { version: '2' });
    const walk = begin(newer, done.answers, null, all, at(60));
    expect([walk.at, questionOf(walk).question.reworded]).toEqual(['water', true]);
    expect(begin(newer, play(walk, say('no')).answers, null, all, at(120)).at).toBe(REVIEW);
  });
});

describe('the question as it is asked', () => {
  test('earlier answers are filled in, as they read on the card', () => {
    const asked = packWith(touch, {
      id: 'more',
      type: 'text',
      ask: 'You said <touch>. What else?',
      suggest: '<touch>',
    });
    const { question } = questionOf(play(start(asked), say(['being-held', 'space'], 'a long bath')));
    expect(question.ask).toBe('You said being held, space and a long bath. What else?');
    expect(question.suggestion).toBe('being held, space and a long bath');
  });

  test('a name with nothing to say is left out of the question', () => {
    const asked = packWith(touch, { id: 'more', type: 'text', ask: 'After <touch>, what else?' });
    expect(questionOf(play(start(asked), skip)).question.ask).toBe('After, what else?');
  });

  test.each<[string, RawPrompt, boolean]>([
    ['a sensitive prompt starts private', { id: 'next', type: 'text', sensitive: 'yes' }, true],
    [
      'so does what follows up a private answer',
      { id: 'next', type: 'text', 'only-if': { touch: 'answered' } },
      true,
    ],
    ['or names one', { id: 'next', type: 'text', card: '<next>, with <touch>' }, true],
    ['anything else does not', { id: 'next', type: 'text' }, false],
  ])('%s', (_, next, isPrivate) => {
    const walk = play(start(packWith(touch, next)), { ...say(['space']), private: true } as WalkEvent);
    expect(questionOf(walk).question.private).toBe(isPrivate);
  });

  test('the position counts the stops of the sequence', () => {
    const walk = play(start(pack), say(['being-held']));
    expect(questionOf(walk).question.position).toEqual({ sequence: 'body', index: 2, of: 2 });
  });

  test('which lines matter most is asked with the lines themselves, kept by prompt id in the order chosen', () => {
    const top: RawPrompt = { id: 'top', type: 'choose-many', 'options-from': 'card', max: '3' };
    const walk = play(start(packWith(touch, water, top)), say(['space']), say('yes'));
    expect(questionOf(walk).question.choices.map(({ label }) => label)).toEqual(['space', 'Bring me water.']);
    expect(play(walk, say(['water', 'touch'])).answers.top?.value).toEqual(['water', 'touch']);
  });
});

describe('what is said on the way', () => {
  const spoken = packOf([
    {
      id: 'body',
      intro: 'Slowly.',
      prompts: [
        { id: 'hello', type: 'note', ask: 'Hello.' },
        touch,
        { id: 'well', type: 'note', ask: 'You said <touch>.' },
      ],
    },
    { id: 'mind', prompts: [water] },
  ]);

  test('the intro and the notes right before a question', () => {
    expect(passagesBefore(start(spoken)).map(({ text }) => text)).toEqual(['Slowly.', 'Hello.']);
    const next = passagesBefore(play(start(spoken), say(['space'])));
    expect(next.map(({ title, text }) => title ?? text)).toEqual(['body', 'You said space.', 'mind']);
  });

  test('the review lists what was said, with its topic', () => {
    const view = reviewOf(play(start(spoken), say(['space']), unsure));
    expect(view.entries.map(({ topic, words, status }) => [topic, words, status])).toEqual([
      ['touch', 'Space', 'answered'],
      ['water', '', 'unsure'],
    ]);
    expect(view.unfinished).toBe(false);
  });
});
