import type { Answers } from '../model/answer.ts';
import type { Pack } from '../model/pack.ts';
import type { PromptPlace } from './place.ts';
import { placesOf } from './places.ts';
import { REVIEW, type Route, type Walk } from './walk.ts';

/** Whether the route leads past this place at all. */
function onRoute({ prompt, sequence, visible }: PromptPlace, route: Route): boolean {
  return (
    visible &&
    (!route.quick || prompt.essential) &&
    (route.sequences === null || route.sequences.includes(sequence.id))
  );
}

/** Whether the answer was given before this walk began and still means the same, so that it need not be asked again. */
export function isSettled(place: Pick<PromptPlace, 'answer' | 'outdated'>, { since }: Route): boolean {
  return since !== null && place.answer !== undefined && place.answer.at < since && !place.outdated;
}

/** The places where the route is heard: its prompts and its notes, in order. */
export function routePlaces(places: readonly PromptPlace[], route: Route): PromptPlace[] {
  return places.filter((place) => onRoute(place, route));
}

/** The places where this route stops to ask, in order. Notes and what was settled before are passed over. */
export function stopsOf(places: readonly PromptPlace[], route: Route): PromptPlace[] {
  return routePlaces(places, route).filter(
    (place) => place.prompt.type !== 'note' && !isSettled(place, route),
  );
}

/** The places of the answers last looked at: of one step of a walk they are asked for a dozen times. */
const known = new WeakMap<Answers, { readonly pack: Pack; readonly places: readonly PromptPlace[] }>();

/** The places of a walk, as its answers stand. */
export function placesOfWalk({ pack, answers }: Pick<Walk, 'pack' | 'answers'>): readonly PromptPlace[] {
  const before = known.get(answers);
  if (before?.pack === pack) return before.places;
  const places = placesOf(pack, answers);
  known.set(answers, { pack, places });
  return places;
}

/** Where a prompt stands in the pack's order; the review stands behind them all. */
export function orderOf(places: readonly PromptPlace[], id: string): number {
  const index = id === REVIEW ? -1 : places.findIndex((place) => place.prompt.id === id);
  return index === -1 ? places.length : index;
}

/** The one of two stops that stands later in the pack's order; the review is the last. */
export function further(pack: Pack, one: string, other: string): string {
  const ids = [...pack.sequences.flatMap(({ prompts }) => prompts.map(({ id }) => id)), REVIEW];
  return ids.indexOf(other) > ids.indexOf(one) ? other : one;
}

/** The first stop at or after an index of the pack's order, or the review. */
export function stopFrom(places: readonly PromptPlace[], route: Route, index: number): string {
  return stopsOf(places.slice(index), route)[0]?.prompt.id ?? REVIEW;
}
