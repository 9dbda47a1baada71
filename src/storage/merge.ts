import { isDeepStrictEqual } from 'node:util';
import { type Answer, answerIn, type Guided, type Profile, type WalkMark } from '../model/answer.ts';
import type { WalkRecord } from '../model/history.ts';

/** What is to be saved: only what changed, so that two processes can save beside each other. */
export interface ProfileChange {
  /** New or changed answers, by `<pack-id>/<prompt-id>`. */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** Keys of answers to take away. */
  readonly remove?: readonly string[];
  /** Where walks stand now, by the id of their pack: null when that one is not unfinished. Others stay as they are. */
  readonly walks?: Readonly<Record<string, WalkMark | null>>;
  /** The guide that was finished with it, or what the owner was told of it; absent when it is not of that. */
  readonly guided?: Guided;
  /** What of it goes into the history. */
  readonly record?: WalkRecord;
}

/** What another process had said meanwhile to what a change is about, by keys. */
export interface Clashes {
  /** Another answer, or the same with another mark: this change stands, unless it is in `stayPrivate`. */
  readonly overtaken: readonly string[];
  /** It had been made private, which the owner has not seen here: it stays private, whatever the change says. */
  readonly stayPrivate: readonly string[];
}

/** A profile after a change. */
export interface Merged extends Clashes {
  readonly profile: Profile;
  /** What this process has seen after it: its own words, never those of another that it was not shown. */
  readonly seen: Profile;
}

/** Whether two answers are the same but for their mark. */
function sayTheSame(one: Answer | undefined, other: Answer | undefined): boolean {
  return one !== undefined && isDeepStrictEqual(one, other && { ...other, private: one.private });
}

/**
 * Merges a change into what is kept now, answer by answer: the later save wins where both spoke, and it is told. Only
 * private goes before shared: what was made private elsewhere stays so until its owner shares it after seeing that.
 *
 * @param known what this process has seen; a kept answer that differs from it is another process's
 * @param kept what is on the disk now
 */
export function merge(known: Profile, kept: Profile, change: ProfileChange): Merged {
  const removed = change.remove ?? [];
  const answers = { ...kept.answers };
  const seen = { ...known.answers };
  const overtaken = removed.filter(
    (key) =>
      answerIn(kept.answers, key) &&
      !isDeepStrictEqual(answerIn(kept.answers, key), answerIn(known.answers, key)),
  );
  const stayPrivate: string[] = [];
  for (const key of removed) {
    delete answers[key];
    delete seen[key];
  }
  for (const [key, ours] of Object.entries(change.answers ?? {})) {
    const [theirs, before] = [answerIn(kept.answers, key), answerIn(known.answers, key)];
    // Only the mark is changed here: what another process said meanwhile is left as it was said.
    const marksOnly = theirs !== undefined && sayTheSame(ours, before);
    const isNew = !isDeepStrictEqual(theirs, before);
    const staysPrivate =
      theirs?.private === true && !ours.private && isNew && (marksOnly || before?.private !== true);
    const isPrivate = ours.private || staysPrivate;
    answers[key] = { ...(marksOnly ? theirs : ours), private: isPrivate };
    seen[key] = { ...ours, private: isPrivate };
    if (staysPrivate) stayPrivate.push(key);
    if (theirs && isNew && !isDeepStrictEqual(theirs, answers[key])) overtaken.push(key);
  }
  const walks = Object.entries({ ...kept.walks, ...change.walks }).flatMap(([pack, walk]) =>
    walk === null ? [] : [[pack, walk] as const],
  );
  const guided = change.guided ?? kept.guided;
  return {
    profile: { version: kept.version, walks: Object.fromEntries(walks), answers, ...(guided && { guided }) },
    seen: { ...known, answers: seen },
    overtaken,
    stayPrivate,
  };
}
