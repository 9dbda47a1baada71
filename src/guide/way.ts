import { type Progress, progressOf } from './progress.ts';
import { withheld } from './sharing.ts';
import { placesOfWalk } from './stops.ts';
import { type TrailLine, trail } from './trail.ts';
import type { Walk } from './walk.ts';

/** How one came to a question, and where its answer goes. */
export interface Way {
  /** How far one has come: worked out when it is asked for, since a page to read before the question does not show it. */
  readonly progress: () => Progress | null;
  /** The last answers on the way here, the latest at the end. */
  readonly trail: readonly TrailLine[];
  /** Nothing lies behind: there is no way back. */
  readonly isFirst: boolean;
  /** Whether what is said here can stand on the card, as long as it is not private. */
  readonly onCard: boolean;
}

/** The way to where a walk stands; at the review, where all answers are shown, without the last ones. */
export function wayOf(walk: Walk): Way {
  return {
    progress: () => progressOf(walk),
    trail: trail(walk),
    isFirst: walk.trail.length === 0,
    onCard: isOnCard(walk),
  };
}

/** Whether a line of the card comes from the prompt: it has one, and none of the private answers takes it away. */
function isOnCard(walk: Walk): boolean {
  const shared = placesOfWalk(walk).map((place) =>
    place.prompt.id === walk.at && place.kept ? { ...place, kept: { ...place.kept, private: false } } : place,
  );
  const prompt = shared.find((place) => place.prompt.id === walk.at)?.prompt;
  return prompt !== undefined && !prompt.offCard && !withheld(shared).has(prompt.id);
}
