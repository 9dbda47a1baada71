import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, markOf } from '../../src/guide/begin.ts';
import { partEnd } from '../../src/guide/part-end.ts';
import { progressOf, shareOf } from '../../src/guide/progress.ts';
import { step } from '../../src/guide/step.ts';
import { REVIEW, type Walk } from '../../src/guide/walk.ts';
import { horizon } from '../../src/words/en/horizon.ts';
import { builtInPack } from '../content/built-in-pack.ts';
import { packOf, packWith } from '../support/packs.ts';
import { at, eventFor, type Impulse, randomImpulses, randomPack, somethingToSay } from '../support/random.ts';
import { back, all as everything, goto, pack, play, review, say, skip, start, water } from './walks.ts';

/** Walks on, as the impulses say; now and then an answer is marked, or the walk stopped, and begun again from what was saved. */
function walkedWithStops(first: Walk, impulses: readonly Impulse[]): Walk[] {
  const walks = [first];
  for (const [index, impulse] of impulses.entries()) {
    const last = walks.at(-1) as Walk;
    const on = step(last, eventFor(last, impulse), at(index + 1));
    walks.push(on);
    if (impulse.pick % 5 === 0 && on.at !== REVIEW)
      walks.push(step(on, { type: 'mark', private: impulse.private }, at(index + 1)));
    if (impulse.pick % 3 === 0)
      walks.push(begin(on.pack, on.answers, markOf(on), everything, at(100 + index)));
  }
  return walks;
}

/** Answers everything up to the review. */
function finished(walk: Walk): Walk {
  if (walk.at === REVIEW) return walk;
  const said = somethingToSay(walk, { act: 'answer', pick: 3, private: false, text: 'words' });
  return finished(step(walk, said ? { type: 'answer', private: false, ...said } : skip, at(500)));
}

describe('the share that lies behind', () => {
  const wishes = fc.record({
    quick: fc.boolean(),
    restart: fc.boolean(),
    sequences: fc.constantFrom(null, ['first'], ['second']),
  });

  test('never gets smaller: not by going back, nor by what an answer opens, nor by skipping, marking or resuming', () => {
    fc.assert(
      fc.property(randomPack, wishes, randomImpulses, randomImpulses, (some, wish, earlier, impulses) => {
        const answered = walkedWithStops(begin(some, {}, null, everything, at(0)), earlier).at(-1)?.answers;
        const first = begin(some, answered ?? {}, null, wish, at(50));
        const shares = walkedWithStops(first, impulses).map((walk) => shareOf(walk));
        expect(shares).toEqual(shares.toSorted((one, other) => one - other));
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
      }),
    );
  });

  test('begins with nothing, and is whole when only the review is left', () => {
    fc.assert(
      fc.property(randomPack, fc.boolean(), (some, quick) => {
        const first = begin(some, {}, null, { ...everything, quick }, at(0));
        expect(shareOf(finished(first))).toBe(1);
        const [prompt] = some.sequences.flatMap(({ prompts }) =>
          prompts.filter(({ type }) => type !== 'note'),
        );
        if (first.at === prompt?.id) expect(shareOf(first)).toBe(0);
      }),
    );
  });

  test('grows at every question that is new', () => {
    const walk = start(pack);
    const shares = [walk, play(walk, skip), play(walk, skip, skip), play(walk, skip, skip, skip)].map(
      (each) => shareOf(each),
    );
    expect(new Set(shares).size).toBe(4);
  });

  test('passes over what was answered in an earlier walk', () => {
    const two = packWith({ id: 'old', type: 'text' }, { id: 'new', type: 'text' });
    const { old } = play(start(two), say('tea')).answers;
    const later = begin(two, old ? { old } : {}, null, everything, at(60));
    expect([later.at, shareOf(later)]).toEqual(['new', 0]);
  });
});

describe('parts and minutes', () => {
  test('are counted from 1; the review has none', () => {
    expect(progressOf(start(pack))).toMatchObject({ part: 1, parts: 2, minutes: 1 });
    expect(progressOf(play(start(pack), skip))).toMatchObject({ part: 2, parts: 2 });
    expect(progressOf(play(start(pack), review))).toBeNull();
  });

  test('are of the parts that were named, and of what is essential where it is quick', () => {
    expect(progressOf(start(pack, {}, null, { sequences: ['mind'] }))).toMatchObject({ part: 1, parts: 1 });
    expect(progressOf(start(pack, {}, null, { quick: true }))).toMatchObject({ part: 1, parts: 1 });
  });

  test('a part that the route leaves out is counted while one of its answers is open', () => {
    const whole = play(start(pack), say(['space']));
    const quick = begin(pack, whole.answers, null, { ...everything, quick: true }, at(60));
    expect(progressOf(play(quick, review, goto('touch')))).toMatchObject({ part: 1, parts: 2 });
  });

  test('of the built-in pack are those that are promised, at the first question', () => {
    const minutes = [false, true].map(
      (quick) => progressOf(begin(builtInPack(), {}, null, { ...everything, quick }, at(0)))?.minutes,
    );
    expect(minutes).toEqual([13, 4]);
  });

  test('get fewer where an answer closes what would have followed', () => {
    const long = { ask: 'word '.repeat(80), type: 'text', 'only-if': { gate: 'yes' } };
    const gated = packWith(
      { id: 'gate', type: 'yes-no', card: 'Yes.' },
      ...['one', 'two', 'three', 'four', 'five'].map((id) => ({ id, ...long })),
      { id: 'last', type: 'text' },
    );
    const open = start(gated);
    const minutes = [open, play(open, say('yes')), play(open, say('no'))].map(
      (walk) => progressOf(walk)?.minutes,
    );
    expect(minutes).toEqual([1, 2, 1]);
  });
});

describe('the end of a part', () => {
  const ended = (walk: Walk, ...events: Parameters<typeof step>[1][]) =>
    partEnd(play(walk, ...events.slice(0, -1)), play(walk, ...events));

  test('says what the part gave, private answers apart', () => {
    const held = play(start(pack), { ...say(['being-held']), private: true } as Parameters<typeof step>[1]);
    expect(ended(held, say(3))).toEqual({ title: 'body', answers: 2, private: 1, lines: 0, next: 'mind' });
    expect(ended(start(pack), say(['space']), say('a lot'))).toMatchObject({
      answers: 2,
      private: 0,
      lines: 2,
    });
    expect(ended(start(pack), skip)).toMatchObject({ answers: 0, lines: 0 });
  });

  test('comes once, at the end alone, and the last has none behind it', () => {
    expect(ended(start(pack), say(['space']))).toBeNull();
    expect(ended(start(pack), skip, back)).toBeNull();
    expect(ended(start(pack), skip, back, skip)).toBeNull();
    expect(ended(start(pack), skip, review)).toBeNull();
    expect(ended(start(pack), skip, skip, skip)).toMatchObject({ title: 'mind', next: null });
  });

  test('is nothing that a check-in says: no line of it is on the card', () => {
    const checkIn = packOf([{ id: 'day', prompts: [water] }], { use: 'check-in' });
    expect(ended(start(checkIn), say('yes'))).toBeNull();
    expect(ended(start(packOf([{ id: 'day', prompts: [water] }])), say('yes'))).toMatchObject({ lines: 1 });
  });

  test.each([
    [
      { answers: 5, private: 1, lines: 1 },
      'Care',
      'Body: 5 answers (1 of them private), 1 line on your card. Next: Care. You can stop here too; all of it is saved.',
    ],
    [{ answers: 1, private: 0, lines: 2 }, null, 'Body: 1 answer, 2 lines on your card.'],
    [{ answers: 0, private: 0, lines: 0 }, null, 'Body: nothing to keep.'],
  ])('in words: %j', (gave, next, words) => {
    expect(horizon.partEnd('Body', gave, next)).toBe(words);
  });
});

test('a part that nothing opens is passed over in the count', () => {
  const three = packOf([
    { id: 'one', prompts: [{ id: 'gate', type: 'yes-no', card: 'Yes.' }] },
    { id: 'two', 'only-if': { gate: 'yes' }, prompts: [{ id: 'more', type: 'text' }] },
    { id: 'three', prompts: [{ id: 'end', type: 'text' }] },
  ]);
  expect(progressOf(play(start(three), say('no')))).toMatchObject({ part: 3, parts: 3 });
});
