import {
  byName,
  either,
  exactly,
  isMoment,
  isNothing,
  isNumber,
  isText,
  isWholeNumber,
  isYesOrNo,
  listOf,
  objectOf,
  type Shaped,
} from './shape.ts';

/** The version of the answers file that this program writes. */
export const FILE_VERSION = 2;

/** What a person's answer holds, by the type of its prompt. */
export const isValue = either(listOf(isText), isText, isNumber, isNothing);

/** One answer as it is kept: what was said, whether it stays private, when, and against which pack version. */
export const isAnswer = objectOf({
  status: either(exactly('answered'), exactly('skipped'), exactly('unsure')),
  /** Option ids (choose-one, choose-many), `yes`/`no`, a number, or text; null unless answered. */
  value: isValue,
  /** Own words beside or instead of options; null when there are none. */
  other: either(isText, isNothing),
  /** What was on the screen, so that an answer still reads when its prompt is gone. */
  words: isText,
  private: isYesOrNo,
  /** When it was given, ISO 8601. */
  at: isMoment,
  packVersion: isWholeNumber,
});

/** Where an unfinished walk stands: `at` is a prompt id, or `/review` when only the review is left. */
export const isWalkMark = objectOf(
  { at: isText, quick: isYesOrNo },
  {
    /** The sequences that were named on the command line; absent when the whole pack is walked. */
    sequences: listOf(isText),
    /** Answers older than this moment are passed over; absent when every prompt is asked again. */
    since: isMoment,
    /** How far the walk had come before going back; absent where that is `at`. */
    furthest: isText,
  },
);

/**
 * The guide that was finished last, from which the check-in opens: when it, or its last part, was begun (ISO 8601), and
 * whether the owner was told that the check-in is open, which is said once.
 */
const isGuided = objectOf({ at: isMoment }, { told: isYesOrNo });

/**
 * One profile, whole, as `profiles/<name>.json` holds it. Answers are keyed `<pack-id>/<prompt-id>`, unfinished walks by
 * the id of their pack.
 */
export const isProfile = objectOf(
  { version: exactly(FILE_VERSION), walks: byName(isWalkMark), answers: byName(isAnswer) },
  { guided: isGuided },
);

export type Value = Shaped<typeof isValue>;
export type Answer = Shaped<typeof isAnswer>;
export type WalkMark = Shaped<typeof isWalkMark>;
export type Guided = Shaped<typeof isGuided>;
export type Profile = Shaped<typeof isProfile>;

/** The answers of one pack by prompt id: what the guide and the card work on. */
export type Answers = Readonly<Record<string, Answer>>;

/** The answer under a key, whatever the key is called: an id may be the name of what every object has. */
export function answerIn(answers: Answers, key: string): Answer | undefined {
  return Object.hasOwn(answers, key) ? answers[key] : undefined;
}

/** A profile in which nothing was said yet. */
export function emptyProfile(): Profile {
  return { version: FILE_VERSION, walks: {}, answers: {} };
}

/** A moment as Node writes it, of a day that every month has. */
const AS_WRITTEN = /^\d{4}-\d\d-(?:0[1-9]|1\d|2[0-8])T\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * A moment (ISO 8601, of any offset) in UTC as Node writes it, so that moments compare as texts: "…+01", which ISO 8601
 * allows and Node does not read, becomes one like any other. What UTC would move out of the years 0 to 9999 keeps its
 * offset, since no such year could be read again.
 */
export function inUtc(moment: string): string {
  if (AS_WRITTEN.test(moment)) return moment;
  const [, day, time, sign, hours, minutes = '00'] =
    /^(\S{10})[T ](\S+?) ?(?:Z|([+-])(\d\d):?(\d\d)?)$/.exec(moment) ?? [];
  if (day === undefined) return moment;
  const whole = `${day}T${time}${sign === undefined ? 'Z' : `${sign}${hours}:${minutes}`}`;
  const utc = new Date(whole).toISOString();
  return /^\d{4}-/.test(utc) ? utc : whole;
}

/** A profile with all its moments in UTC. */
export function profileInUtc(profile: Profile): Profile {
  const answers = Object.entries(profile.answers).map(([key, answer]): [string, Answer] => {
    const at = inUtc(answer.at);
    return [key, at === answer.at ? answer : { ...answer, at }];
  });
  const walks = Object.entries(profile.walks).map(([pack, walk]): [string, WalkMark] => {
    return [pack, walk.since === undefined ? walk : { ...walk, since: inUtc(walk.since) }];
  });
  return { ...profile, walks: Object.fromEntries(walks), answers: Object.fromEntries(answers) };
}

/** Where the walk through a pack stands; null when none is unfinished. */
export function markIn({ walks }: Pick<Profile, 'walks'>, packId: string): WalkMark | null {
  return Object.hasOwn(walks, packId) ? (walks[packId] ?? null) : null;
}

/** The key under which a profile keeps the answer to a pack's prompt. */
export function answerKey(packId: string, promptId: string): string {
  return `${packId}/${promptId}`;
}
