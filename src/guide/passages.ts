import { fillInKnown } from './ask.ts';
import { orderOf, placesOfWalk, routePlaces } from './stops.ts';
import type { Walk } from './walk.ts';
import { byId } from './words.ts';

/** Something that is said on the way and asks nothing: the intro of a sequence, or a note. */
export interface Passage {
  /** Tells one passage from another, so that each is said once. */
  readonly id: string;
  readonly title: string | undefined;
  readonly text: string;
}

/**
 * What is said before the stop where the walk stands: the intro of its sequence, and the notes right before it. Whoever
 * came back to it, from the review too, is not led into the sequence again.
 */
export function passagesBefore(walk: Walk): Passage[] {
  const places = placesOfWalk(walk);
  const known = byId(places);
  const here = orderOf(places, walk.at);
  const passed = routePlaces(places.slice(0, here), walk.route);
  const lastAsked = passed.findLastIndex((place) => place.prompt.type !== 'note');
  const notes = passed.slice(lastAsked + 1).map((place): Passage & { readonly sequence: string } => ({
    id: place.prompt.id,
    title: undefined,
    text: fillInKnown(place.prompt.ask, known, walk.pack),
    sequence: place.sequence.id,
  }));
  const current = places[here]?.sequence;
  const isBack = walk.reviewing || walk.at !== walk.front;
  return walk.pack.sequences.flatMap((sequence): Passage[] => {
    const own = notes
      .filter((note) => note.sequence === sequence.id)
      .map(({ id, title, text }) => ({ id, title, text }));
    if (sequence.id !== current?.id && own.length === 0) return [];
    return isBack ? own : [...introOf(sequence), ...own];
  });
}

function introOf({ id, title, intro }: Walk['pack']['sequences'][number]): Passage[] {
  return [{ id: `/${id}`, title, text: intro ?? '' }];
}
