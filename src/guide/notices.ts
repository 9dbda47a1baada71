import type { Notice } from '../model/card-keys.ts';
import type { Condition } from '../model/condition.ts';
import { holds, type InEffect } from './conditions.ts';
import { orderOf, placesOfWalk } from './stops.ts';
import type { Walk } from './walk.ts';
import { byId } from './words.ts';

/** Besides what a condition may say everywhere: the answer is private. */
const PRIVATE = 'private';

/**
 * The notices of the pack that hold now, in its order. One about a prompt that is still to come does not: whoever was
 * not asked yet has not skipped it.
 *
 * @param walk a walk as it stands; only its pack, its answers and how far it came count
 */
export function noticesOf(walk: Pick<Walk, 'pack' | 'answers' | 'front'>): Notice[] {
  const places = placesOfWalk(walk);
  const known = byId(places);
  const front = orderOf(places, walk.front);
  const isToCome = (id: string) => orderOf(places, id) >= front && known.get(id)?.answer === undefined;
  return walk.pack.notices.filter(
    (notice) => notice.if.every((line) => noticeHolds(line, known)) && !notice.about.some(isToCome),
  );
}

/** What the owner is told straight after an answer: what holds since then, and is said once. */
export function saidOnce(before: Walk, after: Walk): string[] {
  const told = noticesOf(before);
  return noticesOf(after)
    .filter((notice) => notice.at === 'once' && !told.includes(notice))
    .map(({ say }) => say);
}

function noticeHolds({ prompt, anyOf }: Condition, known: InEffect): boolean {
  const answer = known.get(prompt)?.answer;
  const isPrivate = answer?.status === 'answered' && answer.private;
  return anyOf.some((value) => (value === PRIVATE ? isPrivate : holds({ prompt, anyOf: [value] }, known)));
}
