import { Failure } from '../../failure.ts';
import type { Walk } from '../../guide/walk.ts';
import type { Pack } from '../../model/pack.ts';
import type { Session } from '../session.ts';

/** A failure that says how to go on with a walk through this pack. */
export function ofUse(failure: Failure, { use }: Pick<Pack, 'use'>): Failure {
  return use === 'giving'
    ? new Failure(failure.code, { ...failure.details, of: use }, { cause: failure })
    : failure;
}

/** Whether a walk is the first one through what its owner needs, and nothing else was ever answered. */
export function isFirstWalk({ pack, matched }: Session, { route: { since } }: Walk): boolean {
  const answers = Object.values(matched.answers);
  const isNew = since !== null && answers.every(({ at }) => at >= since);
  return pack.use === 'needs' && isNew && matched.otherPacks.length === 0;
}
