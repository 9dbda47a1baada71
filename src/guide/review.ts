import type { Answer } from '../model/answer.ts';
import { spell, wordsOf } from './ask.ts';
import { placesOfWalk } from './stops.ts';
import { REVIEW, type Walk } from './walk.ts';
import { byId } from './words.ts';

/** One answer as the review shows it to its owner. */
export interface ReviewEntry {
  readonly id: string;
  readonly topic: string;
  /** The title of its sequence. */
  readonly sequence: string;
  /** What was said; empty unless answered. */
  readonly words: string;
  readonly status: Answer['status'];
  readonly private: boolean;
  readonly reworded: boolean;
}

/** The review: every answer in effect, in the pack's order. */
export interface ReviewView {
  readonly entries: readonly ReviewEntry[];
  /** True when the walk has more to ask: going back goes on with it. */
  readonly unfinished: boolean;
}

/** The review of a walk as it stands. */
export function reviewOf(walk: Walk): ReviewView {
  const places = placesOfWalk(walk);
  const known = byId(places);
  const entries = places.flatMap((place): ReviewEntry[] => {
    const { prompt, sequence, answer } = place;
    if (!answer) return [];
    const topic = spell(prompt.topic, known, walk.pack);
    const { status } = answer;
    return [
      {
        id: prompt.id,
        topic,
        sequence: sequence.title,
        words: wordsOf(place),
        status,
        private: answer.private,
        reworded: place.outdated,
      },
    ];
  });
  return { entries, unfinished: walk.front !== REVIEW };
}
