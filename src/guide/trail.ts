import type { Answer } from '../model/answer.ts';
import { onOneLine } from '../text/one-line.ts';
import { fillInKnown, wordsOf } from './ask.ts';
import { withheld } from './sharing.ts';
import { placesOfWalk } from './stops.ts';
import { REVIEW, type Walk } from './walk.ts';
import { byId, type Reading, readingOf } from './words.ts';

/** A line about what was answered before: of a private answer, and of what tells of one, only that there is one. */
export type TrailLine =
  | { readonly id: string; readonly status: 'private' }
  | {
      readonly id: string;
      readonly status: Answer['status'];
      readonly topic: string;
      /** What was said, on one line; empty unless answered. */
      readonly words: string;
      readonly reading: Reading;
    };

/**
 * What was answered last on the way here, the latest at the end. It is what `back` would lead over: going back takes a
 * line away.
 *
 * @param walk the walk as it stands
 * @param most how many lines at most
 */
export function trail(walk: Walk, most = 2): TrailLine[] {
  const places = placesOfWalk(walk);
  const known = byId(places);
  const kept = withheld(places);
  const way = walk.trail.map(({ at }) => at).filter((id) => id !== REVIEW && id !== walk.at);
  // What was asked twice stands where it was asked last.
  const ids = [...new Set(way.reverse())].reverse();
  const lines = ids.flatMap((id): TrailLine[] => {
    const place = known.get(id);
    if (!place?.answer) return [];
    const { status } = place.answer;
    if (place.answer.private || kept.has(id)) return [{ id, status: 'private' }];
    const topic = fillInKnown(place.prompt.topic, known, walk.pack);
    return [{ id, status, topic, words: onOneLine(wordsOf(place)), reading: readingOf(place.prompt) }];
  });
  return lines.slice(Math.max(0, lines.length - most));
}
