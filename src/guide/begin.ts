import type { Answers, WalkMark } from '../answers/model.ts';
import type { Pack } from '../content/model/pack.ts';
import { orderOf, placesOfWalk, stopFrom, stopsOf } from './stops.ts';
import { type Position, REVIEW, type Route, type Walk } from './walk.ts';

/** How a walk is asked for on the command line. */
export interface Wish {
  readonly sequences: readonly string[] | null;
  readonly quick: boolean;
  /** Start over: every prompt is asked again, the old answers offered. */
  readonly restart: boolean;
}

/**
 * Begins a walk, or takes up the one that the mark tells of.
 *
 * @param now the moment of beginning, ISO 8601.
 */
export function begin(pack: Pack, answers: Answers, mark: WalkMark | null, wish: Wish, now: string): Walk {
  if (mark && mark.pack === pack.id && !wish.restart && covers(pack, mark, wish))
    return takeUp(pack, answers, mark);
  const route = freshRoute(pack, answers, wish, now);
  const first = stopFrom(placesOfWalk({ pack, answers }), route, 0);
  return newWalk(pack, answers, route, { at: first, front: first, reviewing: false }, []);
}

/** Whether the unfinished walk is (part of) the one that is wished for. */
function covers(pack: Pack, mark: WalkMark, wish: Wish): boolean {
  if (wish.sequences === null) return true;
  if (mark.at === REVIEW) return mark.sequences?.join() === wish.sequences.join();
  const sequence = pack.sequences.find(({ prompts }) => prompts.some(({ id }) => id === mark.at));
  return sequence !== undefined && wish.sequences.includes(sequence.id);
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
  const at = stopFrom(places, route, from);
  const before = stopsOf(places, route).filter(
    ({ prompt }) => orderOf(places, prompt.id) < orderOf(places, at),
  );
  const trail = before.map(({ prompt: { id } }): Position => ({ at: id, front: id, reviewing: false }));
  return newWalk(pack, answers, route, { at, front: at, reviewing: false }, trail);
}

/** What was answered before is passed over; but when nothing is left to ask in what was named, all of it is asked. */
function freshRoute(pack: Pack, answers: Answers, wish: Wish, now: string): Route {
  const { sequences, quick } = wish;
  if (wish.restart) return { sequences, quick, since: null };
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
  return { pack, route, answers, ...position, state: 'asking', trail, drafts: {} };
}

/** What is kept of an unfinished walk, or null when nothing is left to ask and the review was taken. */
export function markOf(walk: Walk): WalkMark | null {
  if (walk.state === 'finished' && walk.front === REVIEW) return null;
  const { sequences, quick, since } = walk.route;
  return {
    pack: walk.pack.id,
    at: walk.front,
    quick,
    ...(sequences && { sequences: [...sequences] }),
    ...(since && { since }),
  };
}
