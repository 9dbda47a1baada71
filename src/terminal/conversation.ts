import { Failure } from '../failure.ts';
import { questionOf } from '../guide/ask.ts';
import { passagesBefore } from '../guide/passages.ts';
import { reviewOf } from '../guide/review.ts';
import { step } from '../guide/step.ts';
import { REVIEW, type Walk } from '../guide/walk.ts';
import { SAVED_AGAIN, UNSAVED, UNSAVED_BECAUSE } from '../words/asking.ts';
import type { Face } from './face.ts';

/** What a conversation works with. */
export interface Conversation {
  readonly face: Face;
  readonly walk: Walk;
  /** Keeps the walk durably; called after every event. */
  readonly save: (walk: Walk) => Promise<void>;
  readonly now: () => Date;
}

/** How a conversation ended. */
export interface Ending {
  readonly walk: Walk;
  readonly outcome: 'finished' | 'paused';
  /** Why the last save failed; null when everything is kept. */
  readonly unsaved: Failure | null;
}

/**
 * Leads a walk to its end or its pause: key, face, event, `step()`, save, next prompt.
 * A save that fails is said, and the walk goes on. Failures other than of saving are thrown on.
 */
export async function converse({ face, walk: begun, save, now }: Conversation): Promise<Ending> {
  const said = new Set<string>();
  let walk = begun;
  let unsaved: Failure | null = null;
  while (walk.state === 'asking') {
    sayOnce(face, walk, said);
    const event =
      walk.at === REVIEW ? await face.review(reviewOf(walk)) : await face.ask(questionOf(walk).question);
    walk = step(walk, event, now().toISOString());
    const failed = await trySaving(save, walk);
    if (failed && !unsaved) face.say({ title: undefined, text: unsavedWords(failed) });
    if (!failed && unsaved) face.say({ title: undefined, text: SAVED_AGAIN });
    unsaved = failed;
  }
  return { walk, outcome: walk.state === 'finished' ? 'finished' : 'paused', unsaved };
}

function sayOnce(face: Face, walk: Walk, said: Set<string>): void {
  for (const passage of passagesBefore(walk)) {
    if (!said.has(passage.id)) face.say(passage);
    said.add(passage.id);
  }
}

/** The failures with which a walk goes on. */
const UNSAVED_CODES: readonly string[] = ['not-saved', 'cannot-write', 'profile-gone'];

function unsavedWords({ code, details }: Failure): string {
  return UNSAVED_BECAUSE[code] ?? UNSAVED_BECAUSE[String(details.reason)] ?? UNSAVED;
}

async function trySaving(save: Conversation['save'], walk: Walk): Promise<Failure | null> {
  try {
    await save(walk);
    return null;
  } catch (error) {
    if (error instanceof Failure && UNSAVED_CODES.includes(error.code)) return error;
    throw error;
  }
}
