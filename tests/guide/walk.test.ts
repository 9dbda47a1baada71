import { describe, expect, test } from 'vitest';
import { questionOf } from '../../src/guide/ask.ts';
import { begin, markOf } from '../../src/guide/begin.ts';
import { resume } from '../../src/guide/step.ts';
import { REVIEW, type WalkEvent } from '../../src/guide/walk.ts';
import { packOf, packWith } from '../support/packs.ts';
import { at } from '../support/random.ts';
import { all, back, goto, pack, play, review, say, skip, start, unsure, water } from './walks.ts';

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
    ['from where back goes on with the walk, at once', [skip, review, goto('touch'), skip, back], 'water'],
    ['and from there one stop back', [skip, review, goto('touch'), skip, back, back], 'touch'],
    [
      'over all that was changed there',
      [skip, review, goto('touch'), skip, goto('touch'), skip, back],
      'water',
    ],
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
    const mark = { type: 'mark', private: true } as const;
    const left = play(start(pack), mark, { type: 'review', draft: '', ticked: ['space'] }, back);
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
    expect(questionOf(again).question.previousAnswer?.words).toBe('Space');
    expect(play(again, say(['space']), skip).at).toBe('water');
  });

  test('a mark at a prompt that is gone leads to the first one without an answer', () => {
    const stopped = play(start(pack), skip);
    expect(start(pack, stopped.answers, { at: 'gone', quick: false }).at).toBe('water');
  });

  test('a reworded prompt is asked again, with its old answer beside it', () => {
    const done = play(start(packWith(water)), say('yes'), { type: 'accept' });
    const newer = packOf([{ id: 'first', prompts: [{ ...water, 'reworded-in': '2' }] }], { version: '2' });
    const walk = begin(newer, done.answers, null, all, at(60));
    expect([walk.at, questionOf(walk).question.reworded]).toEqual(['water', true]);
    expect(begin(newer, play(walk, say('no')).answers, null, all, at(120)).at).toBe(REVIEW);
  });
});
