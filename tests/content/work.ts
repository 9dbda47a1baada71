import { questionOf } from '../../src/guide/ask.ts';
import { begin } from '../../src/guide/begin.ts';
import { step } from '../../src/guide/step.ts';
import { REVIEW, type Walk } from '../../src/guide/walk.ts';
import type { Answers } from '../../src/model/answer.ts';
import type { Pack } from '../../src/model/pack.ts';
import { at } from '../support/random.ts';

const WISH = { sequences: null, quick: false, restart: true };

/** A walk over these answers after its first key. */
export function begun(pack: Pack, answers: Answers): Walk {
  const walk = begin(pack, answers, null, WISH, at(0));
  const next = step(walk, { type: 'skip', private: false }, at(99));
  if (next.at !== REVIEW) questionOf(next);
  return next;
}

/**
 * How much is done with a pack: how often something of its prompts is looked at, and how often a map or a set is asked.
 * Counted, not timed: the machine's speed has no part in it.
 */
export function workOf(pack: Pack, work: (pack: Pack) => unknown): number {
  let count = 0;
  const counted: Pack = {
    ...pack,
    sequences: pack.sequences.map((sequence) => ({
      ...sequence,
      prompts: sequence.prompts.map(
        (prompt) =>
          new Proxy(prompt, {
            get(target, key) {
              count += 1;
              return Reflect.get(target, key);
            },
          }),
      ),
    })),
  };
  const { get, has } = Map.prototype;
  const hasInSet = Set.prototype.has;
  Map.prototype.get = function (key: unknown) {
    count += 1;
    return get.call(this, key);
  };
  Map.prototype.has = function (key: unknown) {
    count += 1;
    return has.call(this, key);
  };
  Set.prototype.has = function (key: unknown) {
    count += 1;
    return hasInSet.call(this, key);
  };
  try {
    work(counted);
  } finally {
    Object.assign(Map.prototype, { get, has });
    Set.prototype.has = hasInSet;
  }
  return count;
}
