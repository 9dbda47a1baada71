import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, markOf } from '../../src/guide/begin.ts';
import { placesOf } from '../../src/guide/places.ts';
import { step } from '../../src/guide/step.ts';
import { REVIEW, type Walk } from '../../src/guide/walk.ts';
import type { Answers } from '../../src/model/answer.ts';
import { at, eventFor, randomImpulses, randomPack, walked } from '../support/random.ts';

const visibleIds = (walk: Pick<Walk, 'pack' | 'answers'>) =>
  placesOf(walk.pack, walk.answers)
    .filter(({ visible }) => visible)
    .map(({ prompt }) => prompt.id);

const positions = (walks: readonly Walk[]) =>
  walks.map(({ at, front, reviewing }) => ({ at, front, reviewing }));

describe('the laws of a walk', () => {
  test('no walk ever stands at a prompt that is hidden, or at a note', () => {
    fc.assert(
      fc.property(randomPack, randomImpulses, (pack, impulses) => {
        for (const walk of walked(pack, impulses)) {
          const place = placesOf(pack, walk.answers).find(({ prompt }) => prompt.id === walk.at);
          expect(walk.at === REVIEW || (place?.visible && place.prompt.type !== 'note')).toBe(true);
        }
      }),
    );
  });

  test('going straight on and then back n times is the walk n events shorter, with all answers kept', () => {
    const onwards = randomImpulses.map((all) =>
      all.filter(({ act }) => act === 'answer' || act === 'skip' || act === 'unsure'),
    );
    fc.assert(
      fc.property(randomPack, onwards, fc.nat(10), (pack, impulses, n) => {
        const all = walked(pack, impulses);
        const reached = all.findIndex(({ at }) => at === REVIEW);
        const walks = reached === -1 ? all : all.slice(0, reached + 1);
        const end = walks.at(-1) as Walk;
        const steps = Math.min(n, walks.length - 1);
        let back = end;
        for (let count = 0; count < steps; count += 1)
          back = step(back, { type: 'back', draft: '' }, at(100));
        const shorter = walks[walks.length - 1 - steps] as Walk;
        expect(positions([back])).toEqual(positions([shorter]));
        expect(back.trail).toEqual(shorter.trail);
        expect(back.answers).toEqual(end.answers);
      }),
    );
  });

  test('whatever was done before, back leads to the latest stop on the trail that is still asked, and out of a review', () => {
    fc.assert(
      fc.property(randomPack, randomImpulses, (pack, impulses) => {
        for (const walk of walked(pack, impulses)) {
          const visible = visibleIds(walk);
          const asked = walk.trail.filter(({ at }) => at === REVIEW || visible.includes(at));
          // From the review back is out of it, over whatever was changed from there.
          const outside = asked.filter(({ reviewing }) => !reviewing);
          const last = (walk.at === REVIEW && walk.reviewing ? outside : asked).at(-1);
          const back = step(walk, { type: 'back', draft: '' }, at(100));
          expect(back.at).toBe(last?.at ?? walk.at);
          expect(back.trail.length).toBe(last ? walk.trail.lastIndexOf(last) : walk.trail.length);
        }
      }),
    );
  });

  test('whether a prompt is visible depends on earlier answers alone', () => {
    fc.assert(
      fc.property(randomPack, randomImpulses, randomImpulses, (pack, impulses, others) => {
        const one = walked(pack, impulses).at(-1)?.answers ?? {};
        const two = walked(pack, others).at(-1)?.answers ?? {};
        const ids = pack.sequences.flatMap(({ prompts }) => prompts.map(({ id }) => id));
        ids.forEach((id, index) => {
          const earlier = new Set(ids.slice(0, index));
          const pickFrom = (answers: Answers, wanted: (id: string) => boolean) =>
            Object.fromEntries(Object.entries(answers).filter(([key]) => wanted(key)));
          const mixed = {
            ...pickFrom(one, (key) => earlier.has(key)),
            ...pickFrom(two, (key) => !earlier.has(key)),
          };
          expect(visibleIds({ pack, answers: mixed }).includes(id)).toBe(
            visibleIds({ pack, answers: one }).includes(id),
          );
        });
      }),
    );
  });

  test('stopped after any event and begun again, it goes on at the same question and back leads the same way', () => {
    fc.assert(
      fc.property(randomPack, randomImpulses, (pack, impulses) => {
        for (const walk of walked(pack, impulses)) {
          const wish = { sequences: null, quick: false, restart: false };
          const again = begin(pack, walk.answers, markOf(walk), wish, at(1000));
          const stillAsked = walk.front === REVIEW || visibleIds(walk).includes(walk.front);
          if (stillAsked) expect(again.at).toBe(walk.front);
          expect(visibleIds(walk).concat(REVIEW)).toContain(again.at);
        }
      }),
    );
  });

  test('events come to the same walk however often they are replayed', () => {
    fc.assert(
      fc.property(randomPack, randomImpulses, (pack, impulses) => {
        expect(positions(walked(pack, impulses))).toEqual(positions(walked(pack, impulses)));
        const start = walked(pack, [])[0] as Walk;
        const frozen = JSON.stringify(start);
        for (const impulse of impulses) step(start, eventFor(start, impulse), at(1));
        expect(JSON.stringify(start)).toBe(frozen);
      }),
    );
  });
});
