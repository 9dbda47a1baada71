import type { Answer } from '../model/answer.ts';
import type { PromptPlace } from './place.ts';
import { secondsFor } from './reading-time.ts';
import { isSettled, orderOf, placesOfWalk, stopsOf } from './stops.ts';
import { REVIEW, type Route, type Walk } from './walk.ts';

/** How far a walk has come, as it is shown quietly beside a question. */
export interface Progress {
  /** The part (sequence) where it stands: which one of how many, from 1. A part that nothing opens is counted too. */
  readonly part: number;
  readonly parts: number;
  /** About how many minutes are left, 1 at least. */
  readonly minutes: number;
  /** The share of the whole walk that lies behind, from 0 to 1. It never gets smaller. */
  readonly share: number;
}

/** How likely it is taken to be that a prompt with a condition is asked. */
const CONDITIONAL = 0.5;

/**
 * How far the walk has come; null at the review, where nothing is left to say of it.
 *
 * @param walk the walk as it stands
 */
export function progressOf(walk: Walk): Progress | null {
  if (walk.at === REVIEW) return null;
  const places = placesOfWalk(walk);
  const here = places.find(({ prompt }) => prompt.id === walk.at)?.sequence.id;
  const parts = [
    ...new Set(
      places
        .filter((place) => place.sequence.id === here || mayBeAsked(place, walk.route))
        .map(({ sequence }) => sequence.id),
    ),
  ];
  return {
    part: parts.indexOf(here ?? '') + 1,
    parts: parts.length,
    minutes: Math.max(1, Math.round(secondsLeft(walk, places) / 60)),
    share: shareOf(walk, places),
  };
}

/**
 * The share of the whole walk that lies behind, from 0 to 1. Each part weighs what it is expected to ask, whatever was
 * answered: so what an answer opens or closes does not move it; and what was reached once stays reached.
 */
export function shareOf(walk: Walk, places: readonly PromptPlace[] = placesOfWalk(walk)): number {
  const reached = orderOf(places, walk.furthest);
  let [behind, whole] = [0, 0];
  for (const [index, place] of places.entries()) {
    if (!mayBeAsked(place, walk.route)) continue;
    const weight = expectedSeconds(place);
    whole += weight;
    // What was settled may be answered anew from the review, before the walk comes by.
    if (index < reached || isOfThisWalk(place.kept, walk.route)) behind += weight;
  }
  return whole === 0 ? Number(walk.furthest === REVIEW) : behind / whole;
}

/** Whether the route would ever stop here, if the conditions held. What was settled before is passed over. */
function mayBeAsked(place: PromptPlace, route: Route): boolean {
  const { prompt, sequence, kept } = place;
  const named = route.sequences === null || route.sequences.includes(sequence.id);
  return (
    prompt.type !== 'note' &&
    named &&
    (prompt.essential || !route.quick) &&
    !isSettled({ answer: kept, outdated: place.outdated }, route)
  );
}

function isOfThisWalk(kept: Answer | undefined, { since }: Route): boolean {
  return since !== null && kept !== undefined && kept.at >= since;
}

/** What a prompt is expected to take, in seconds, before anything is known: it may not be asked at all. */
function expectedSeconds({ prompt, sequence }: PromptPlace): number {
  const conditional = [...sequence.onlyIf, ...prompt.onlyIf, ...prompt.onlyIfAny, ...prompt.notIf].length > 0;
  return secondsFor({ ...prompt, choices: prompt.options }) * (conditional ? CONDITIONAL : 1);
}

/** What the stops that are left take, in seconds; a prompt that what is still asked may open counts in part. */
function secondsLeft(walk: Walk, places: readonly PromptPlace[]): number {
  const front = orderOf(places, walk.front);
  const here = orderOf(places, walk.at);
  const stops = new Set(stopsOf(places, walk.route));
  const toCome = new Set<string>();
  let seconds = 0;
  for (const [index, place] of places.entries()) {
    const { prompt } = place;
    const opened = index > here && place.answer === undefined;
    if (index !== here && index < front && !opened) continue;
    if (index === here || stops.has(place)) {
      seconds += secondsFor({ ...prompt, choices: place.options });
      toCome.add(prompt.id);
    } else if (!place.visible && mayBeAsked(place, walk.route) && mayOpen(place, toCome)) {
      seconds += expectedSeconds(place);
      toCome.add(prompt.id);
    }
  }
  return seconds;
}

/** Whether one of the prompts that its being asked rests on is still to be asked. */
function mayOpen({ prompt, sequence }: PromptPlace, toCome: ReadonlySet<string>): boolean {
  const conditions = [...sequence.onlyIf, ...prompt.onlyIf, ...prompt.onlyIfAny, ...prompt.notIf];
  return conditions.some((condition) => toCome.has(condition.prompt));
}
