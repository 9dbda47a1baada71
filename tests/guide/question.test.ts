import { describe, expect, test } from 'vitest';
import { questionOf } from '../../src/guide/ask.ts';
import { passagesBefore } from '../../src/guide/passages.ts';
import { reviewOf } from '../../src/guide/review.ts';
import type { WalkEvent } from '../../src/guide/walk.ts';
import { packOf, packWith, type RawPrompt } from '../support/packs.ts';
import { goto, pack, play, say, skip, start, touch, unsure, water } from './walks.ts';

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

  test('whoever opens an answer from the review hears its notes, but is not led into its part again', () => {
    const atReview = play(start(spoken), say(['space']), unsure);
    expect(passagesBefore(play(atReview, goto('touch'))).map(({ text }) => text)).toEqual(['Hello.']);
    expect(passagesBefore(play(atReview, goto('water'))).map(({ text }) => text)).toEqual([
      'You said space.',
    ]);
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
