import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, markOf } from '../../src/guide/begin.ts';
import { trail } from '../../src/guide/trail.ts';
import type { WalkEvent } from '../../src/guide/walk.ts';
import { packWith } from '../support/packs.ts';
import { at, randomImpulses, randomPack, walked } from '../support/random.ts';
import { all, back, goto, pack, play, review, say, skip, start, unsure } from './walks.ts';

const privately = (event: WalkEvent) => ({ ...event, private: true }) as WalkEvent;

describe('the trail', () => {
  test('has the last two answers, the latest at the end, each with what became of it', () => {
    const walk = play(start(pack), say(['space']), skip, unsure);
    expect(trail(walk)).toMatchObject([
      { id: 'distance', status: 'skipped', topic: 'distance', words: '' },
      { id: 'water', status: 'unsure', topic: 'water', words: '' },
    ]);
    const touch = { id: 'touch', status: 'answered', topic: 'touch', words: 'Space' };
    expect(trail(walk, 3)[0]).toMatchObject(touch);
    expect(trail(walk, 0)).toEqual([]);
  });

  test('loses a line on going back, and has it again on going on', () => {
    const on = play(start(pack), skip, say('yes'));
    expect(trail(on).map(({ id }) => id)).toEqual(['touch', 'water']);
    expect(trail(play(on, back)).map(({ id }) => id)).toEqual(['touch']);
    expect(trail(play(on, back, say('no'))).map(({ id }) => id)).toEqual(['touch', 'water']);
  });

  test('is there again when a walk is taken up', () => {
    const on = play(start(pack), skip, say('yes'));
    expect(trail(begin(pack, on.answers, markOf(on), all, at(60)))).toEqual(trail(on));
  });

  test('has an answer once, and not the one that is open', () => {
    const changed = play(start(pack), skip, say('yes'), review, goto('touch'));
    expect(trail(changed).map(({ id }) => id)).toEqual(['water']);
  });

  test('of a private answer, and of what was asked because of it, it tells only that there is one', () => {
    const walk = play(start(pack), privately(say(['space'])), say('stay near'));
    expect(trail(walk)).toEqual([
      { id: 'touch', status: 'private' },
      { id: 'distance', status: 'private' },
    ]);
  });

  test('a text of several lines is one', () => {
    const long = packWith({ id: 'long', type: 'long-text' }, { id: 'end', type: 'text' });
    expect(trail(play(start(long), say('one\n\n  two')))).toMatchObject([{ words: 'one two' }]);
  });

  test('never has a word of a private answer, whatever was done', () => {
    fc.assert(
      fc.property(randomPack, randomImpulses, (some, impulses) => {
        for (const walk of walked(some, impulses)) {
          const shown = JSON.stringify(trail(walk, 100));
          const hidden = Object.values(walk.answers).filter((answer) => answer.private);
          const words = hidden
            .flatMap(({ value, other }) => [value, other])
            .filter((each) => typeof each === 'string');
          for (const word of words.filter((each) => each.startsWith('word')))
            expect(shown).not.toContain(word.split('\n')[0]);
        }
      }),
    );
  });
});
