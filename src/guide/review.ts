import type { Answer } from '../model/answer.ts';
import { fillInKnown, wordsOf } from './ask.ts';
import { noticesOf } from './notices.ts';
import { placesOfWalk } from './stops.ts';
import { REVIEW, type Walk } from './walk.ts';
import { byId, type Reading, readingOf } from './words.ts';

/** One answer as the review shows it to its owner. */
export interface ReviewEntry {
  readonly id: string;
  readonly topic: string;
  /** The title of its sequence. */
  readonly sequence: string;
  /** What was said; empty unless answered. */
  readonly words: string;
  readonly reading: Reading;
  readonly status: Answer['status'];
  readonly private: boolean;
  readonly reworded: boolean;
  /** One of the notices is about it. */
  readonly noticed: boolean;
}

/** The review: every answer in effect, and what a notice is about, in the pack's order. */
export interface ReviewView {
  readonly entries: readonly ReviewEntry[];
  /** True when the walk has more to ask: going back goes on with it. */
  readonly unfinished: boolean;
  /** What taking it leads to: the card, or no more than that all of it is kept; opened alone, going back leads there too. */
  readonly leadsTo: 'card' | 'end' | 'out';
  /** What the pack has to say to these answers, to their owner alone. */
  readonly notices: readonly string[];
}

/** The review of a walk as it stands. */
export function reviewOf(walk: Walk): ReviewView {
  const places = placesOfWalk(walk);
  const known = byId(places);
  const notices = noticesOf(walk).filter(({ at }) => at === 'review');
  const about = new Set(notices.flatMap((notice) => notice.about));
  const entries = places.flatMap((place): ReviewEntry[] => {
    const { prompt, sequence, answer } = place;
    const noticed = place.visible && about.has(prompt.id);
    if (!answer && !noticed) return [];
    const topic = fillInKnown(prompt.topic, known, walk.pack);
    const status = answer?.status ?? 'skipped';
    return [
      {
        id: prompt.id,
        topic,
        sequence: sequence.title,
        words: wordsOf(place),
        reading: readingOf(prompt),
        status,
        private: answer?.private === true,
        reworded: place.outdated,
        noticed,
      },
    ];
  });
  return {
    entries,
    unfinished: walk.front !== REVIEW,
    // Of a day after there is no card.
    leadsTo: walk.pack.use === 'check-in' ? 'end' : 'card',
    notices: notices.map(({ say }) => say),
  };
}
