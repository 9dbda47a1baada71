import { type Answer, answerKey, isValue } from './answer.ts';
import {
  byName,
  either,
  exactly,
  isMoment,
  isNothing,
  isText,
  isWholeNumber,
  listOf,
  objectOf,
  type Shaped,
} from './shape.ts';

/** The version of the history file that this program writes. */
export const HISTORY_VERSION = 1;

const isSaid = objectOf({ value: isValue, other: either(isText, isNothing), words: isText });

/** The answers of a check-in stand by prompt id: neither private ones nor those to prompts that are not kept. */
const isCheckIn = objectOf({
  at: isMoment,
  pack: isText,
  packVersion: isWholeNumber,
  answers: byName(isSaid),
});

/** The key is `<pack-id>/<prompt-id>`. */
const isChange = objectOf({ at: isMoment, key: isText, before: isSaid, after: isSaid });

/** What is kept of a profile's past, whole, as `history/<name>.json` holds it. Nothing private is in it. */
export const isHistory = objectOf({
  version: exactly(HISTORY_VERSION),
  checkIns: listOf(isCheckIn),
  changes: listOf(isChange),
});

export type PastSaid = Shaped<typeof isSaid>;
export type CheckIn = Shaped<typeof isCheckIn>;
export type PastChange = Shaped<typeof isChange>;
export type History = Shaped<typeof isHistory>;

/** What one walk changed of one answer; `after` is null when nothing of it is to stand there. */
export interface WalkChange {
  readonly key: string;
  readonly before: PastSaid;
  readonly after: (PastSaid & { readonly at: string }) | null;
}

/** What a walk changed, and since when it goes on (ISO 8601). */
export interface WalkRecord {
  readonly since: string;
  readonly changes: readonly WalkChange[];
  /** The keys of which nothing may stand there any more, besides those of private answers. */
  readonly takeOut: readonly string[];
}

/** A history in which nothing stands yet. */
export function emptyHistory(): History {
  return { version: HISTORY_VERSION, checkIns: [], changes: [] };
}

/** What an answer says, for the history; null unless it was answered and is shared. */
export function pastOf({ status, private: isPrivate, value, other, words }: Answer): PastSaid | null {
  return status === 'answered' && !isPrivate ? { value, other, words } : null;
}

/** Whether two answers say the same, in whatever words. */
function sayTheSame(one: PastSaid, other: PastSaid): boolean {
  return JSON.stringify([one.value, one.other]) === JSON.stringify([other.value, other.other]);
}

/** The keys of all answers of which something stands in a history. */
export function keysIn({ checkIns, changes }: History): ReadonlySet<string> {
  return new Set([
    ...checkIns.flatMap(({ pack, answers }) => Object.keys(answers).map((id) => answerKey(pack, id))),
    ...changes.map(({ key }) => key),
  ]);
}

/** A history without any trace of these answers. A check-in of which nothing is left goes too. */
export function withoutKeys(history: History, keys: ReadonlySet<string>): History {
  const checkIns = history.checkIns.map((checkIn) => {
    const left = Object.entries(checkIn.answers).filter(([id]) => !keys.has(answerKey(checkIn.pack, id)));
    return { ...checkIn, answers: Object.fromEntries(left) };
  });
  return {
    ...history,
    checkIns: checkIns.filter(({ answers }) => Object.keys(answers).length > 0),
    changes: history.changes.filter(({ key }) => !keys.has(key)),
  };
}

/**
 * A history with what a walk changed. Within one walk, which began at `since` (ISO 8601), the latest of each answer
 * stands, and what is as it was before stands not at all.
 */
export function withChanges(history: History, since: string, changes: readonly WalkChange[]): History {
  const keys = new Set(changes.map(({ key }) => key));
  const earlier = history.changes.filter(({ key, at }) => !keys.has(key) || at < since);
  const added = changes.flatMap(({ key, before, after }): PastChange[] => {
    if (!after || sayTheSame(before, after)) return [];
    const { at, ...said } = after;
    return [{ at, key, before, after: said }];
  });
  return { ...history, changes: [...earlier, ...added] };
}

/** A history with a check-in, of which private answers and those of `notKept` prompts leave no trace. */
export function withCheckIn(
  history: History,
  { at, pack, packVersion }: Omit<CheckIn, 'answers'>,
  answers: Readonly<Record<string, Answer>>,
  notKept: ReadonlySet<string>,
): History {
  const said = Object.entries(answers).flatMap(([id, answer]): [string, PastSaid][] => {
    const past = notKept.has(id) ? null : pastOf(answer);
    return past ? [[id, past]] : [];
  });
  if (said.length === 0) return history;
  const checkIn = { at, pack, packVersion, answers: Object.fromEntries(said) };
  return { ...history, checkIns: [...history.checkIns, checkIn] };
}
