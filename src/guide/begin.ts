import type { Answers, WalkMark } from '../model/answer.ts';
import type { Pack } from '../model/pack.ts';
import { further, orderOf, placesOfWalk, stopFrom, stopsOf } from './stops.ts';
import { type Position, REVIEW, type Route, type Walk } from './walk.ts';

/** How a walk is asked for on the command line. */
export interface WalkOptions {
  readonly sequences: readonly string[] | null;
  readonly quick: boolean;
  /** Start over: every prompt is asked again, the old answers offered. */
  readonly restart: boolean;
}

/** Every question of a pack that is not answered yet. */
export const WHOLE_WALK: WalkOptions = { sequences: null, quick: false, restart: false };

/**
 * Begins a walk, or takes up the one through this pack that the mark tells of. When another one is wished for than that,
 * it is walked beside it: the place of the unfinished one is kept.
 *
 * @param now the moment of beginning, ISO 8601.
 */
export function begin(
  pack: Pack,
  answers: Answers,
  mark: WalkMark | null,
  options: WalkOptions,
  now: string,
): Walk {
  if (mark && !options.restart && isWished(mark, options)) return takeUp(pack, answers, mark);
  const route = freshRoute(pack, answers, options, now);
  const first = stopFrom(placesOfWalk({ pack, answers }), route, 0);
  const walk = newWalk(pack, answers, route, { at: first, front: first, reviewing: false }, []);
  const startsOver = options.restart && (options.sequences === null || isOf(options.sequences, mark));
  return mark && !startsOver ? { ...walk, beside: true } : walk;
}

/** Whether going on with the unfinished walk is what is wished for; a whole walk is whatever was begun. */
function isWished(mark: WalkMark, { sequences, quick }: WalkOptions): boolean {
  return (sequences === null || isOf(sequences, mark)) && (!quick || mark.quick);
}

/** Whether the walk is of these sequences and no others. */
function isOf(sequences: readonly string[], mark: WalkMark | null): boolean {
  const [wished, walked] = [new Set(sequences), new Set(mark?.sequences ?? [])];
  return wished.size === walked.size && [...wished].every((id) => walked.has(id));
}

function takeUp(pack: Pack, answers: Answers, mark: WalkMark): Walk {
  const route: Route = { sequences: mark.sequences ?? null, quick: mark.quick, since: mark.since ?? null };
  const places = placesOfWalk({ pack, answers });
  // The prompt may be gone or hidden by now (its pack was edited): the next one, or the first unanswered one, is asked.
  const known = mark.at === REVIEW || places.some(({ prompt }) => prompt.id === mark.at);
  const from = known
    ? orderOf(places, mark.at)
    : Math.max(
        0,
        places.findIndex((place) => place.visible && !place.answer),
      );
  const front = stopFrom(places, route, from);
  // What is never saved is gone since then, and what follows may rest on it: it is asked before going on.
  const unkept = stopsOf(places.slice(0, orderOf(places, front)), route).find(
    ({ prompt, answer }) => prompt.notKept && !answer,
  );
  const at = unkept?.prompt.id ?? front;
  const before = stopsOf(places.slice(0, orderOf(places, at)), route);
  const trail = before.map(({ prompt: { id } }): Position => ({ at: id, front: id, reviewing: false }));
  const walk = newWalk(pack, answers, route, { at, front, reviewing: false }, trail);
  return { ...walk, furthest: further(pack, mark.furthest ?? mark.at, front) };
}

/** What was answered before is passed over; but when nothing is left to ask in what was named, all of it is asked. */
function freshRoute(pack: Pack, answers: Answers, options: WalkOptions, now: string): Route {
  const { sequences, quick } = options;
  if (options.restart) return { sequences, quick, since: null };
  const route = { sequences, quick, since: now };
  const left = stopFrom(placesOfWalk({ pack, answers }), route, 0) !== REVIEW;
  return left || sequences === null ? route : { ...route, since: null };
}

function newWalk(
  pack: Pack,
  answers: Answers,
  route: Route,
  position: Position,
  trail: readonly Position[],
): Walk {
  const { front: furthest } = position;
  return { pack, route, answers, ...position, furthest, state: 'asking', trail, drafts: {} };
}

/** What is kept of an unfinished walk, or null when nothing is left to ask and the review was taken. */
export function markOf(walk: Walk): WalkMark | null {
  if (walk.state === 'finished' && walk.front === REVIEW) return null;
  const { sequences, quick, since } = walk.route;
  return {
    at: walk.front,
    quick,
    ...(sequences && { sequences: [...sequences] }),
    ...(since && { since }),
    ...(walk.furthest !== walk.front && { furthest: walk.furthest }),
  };
}
