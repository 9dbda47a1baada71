import { cardLines } from './card-lines.ts';
import { orderOf, placesOfWalk } from './stops.ts';
import { REVIEW, type Walk } from './walk.ts';

/** The end of a part (sequence) of a walk, and what it gave. */
export interface PartEnd {
  readonly title: string;
  /** How many of its prompts have an answer in effect; skipped ones do not count. */
  readonly answers: number;
  /** How many of those are private. */
  readonly private: number;
  /** How many lines of the card come from it. */
  readonly lines: number;
  /** The title of the part that comes now; null where only the review is left. */
  readonly next: string | null;
}

/**
 * The part that this event ended: the walk went on from its last stop. Null where it did not, and where that part was
 * ended before (somebody went back into it). A check-in has no card, and says itself what of it is kept: null.
 *
 * @param before the walk before an event
 * @param after the walk after it
 */
export function partEnd(before: Walk, after: Walk): PartEnd | null {
  if (after.pack.use === 'check-in') return null;
  if (after.furthest === before.furthest || after.at !== after.front) return null;
  const places = placesOfWalk(after);
  const ended = places[orderOf(places, before.front)]?.sequence;
  const next = after.at === REVIEW ? null : places[orderOf(places, after.at)]?.sequence;
  if (!ended || next === undefined || next?.id === ended.id) return null;
  const said = places.filter(
    ({ sequence, answer }) => sequence.id === ended.id && answer?.status === 'answered',
  );
  const ids = new Set(said.map(({ prompt }) => prompt.id));
  return {
    title: ended.title,
    answers: said.length,
    private: said.filter(({ answer }) => answer?.private).length,
    lines: cardLines(places, after.pack).filter(({ prompt }) => ids.has(prompt)).length,
    next: next?.title ?? null,
  };
}
