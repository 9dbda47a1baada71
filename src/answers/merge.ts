import { isDeepStrictEqual } from 'node:util';
import type { Answer, Profile, WalkMark } from './model.ts';

/** What is to be saved: only what changed, so that two processes can save beside each other. */
export interface Change {
  /** New or changed answers, by `<pack-id>/<prompt-id>`. */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** Keys of answers to take away. */
  readonly remove?: readonly string[];
  /** Where the walk stands now; null when none is unfinished; absent when that is not our concern. */
  readonly walk?: WalkMark | null;
}

/** A profile after a change, and the keys at which another process had said something else meanwhile. */
export interface Merged {
  readonly profile: Profile;
  readonly overtaken: readonly string[];
}

function own(answers: Readonly<Record<string, Answer>>, key: string): Answer | undefined {
  return Object.hasOwn(answers, key) ? answers[key] : undefined;
}

/**
 * Merges a change into what is kept now, answer by answer: the later save wins where both spoke, and it is told.
 *
 * @param known what this process saw last; a kept answer that differs from it is another process's
 * @param kept what is on the disk now
 */
export function merge(known: Profile, kept: Profile, change: Change): Merged {
  const answers = { ...kept.answers, ...change.answers };
  for (const key of change.remove ?? []) delete answers[key];
  const touched = new Set([...Object.keys(change.answers ?? {}), ...(change.remove ?? [])]);
  const overtaken = [...touched].filter((key) => {
    const theirs = own(kept.answers, key);
    return (
      !isDeepStrictEqual(theirs, own(known.answers, key)) && !isDeepStrictEqual(theirs, own(answers, key))
    );
  });
  const walk = change.walk === undefined ? kept.walk : change.walk;
  return { profile: { version: kept.version, walk, answers }, overtaken };
}
