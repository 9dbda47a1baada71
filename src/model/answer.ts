import * as v from 'valibot';

/** The version of the answers file that this program writes. */
export const FILE_VERSION = 2;

/** What a person's answer holds, by the type of its prompt. */
export const valueSchema = v.union([
  v.array(v.string()),
  v.string(),
  v.pipe(v.number(), v.finite()),
  v.null(),
]);

/** One answer as it is kept: what was said, whether it stays private, when, and against which pack version. */
export const answerSchema = v.object({
  status: v.picklist(['answered', 'skipped', 'unsure']),
  /** Option ids (choose-one, choose-many), `yes`/`no`, a number, or text; null unless answered. */
  value: valueSchema,
  /** Own words beside or instead of options; null when there are none. */
  other: v.nullable(v.string()),
  /** What was on the screen, so that an answer still reads when its prompt is gone. */
  words: v.string(),
  private: v.boolean(),
  /** When it was given, ISO 8601. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  packVersion: v.pipe(v.number(), v.integer()),
});

/** Where an unfinished walk stands: `at` is a prompt id, or `/review` when only the review is left. */
export const walkMarkSchema = v.object({
  at: v.string(),
  quick: v.boolean(),
  /** The sequences that were named on the command line; absent when the whole pack is walked. */
  sequences: v.optional(v.array(v.string())),
  /** Answers older than this moment are passed over; absent when every prompt is asked again. */
  since: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  /** How far the walk had come before going back; absent where that is `at`. */
  furthest: v.optional(v.string()),
});

/** The guide that was finished last, from which the check-in opens. */
const guidedSchema = v.object({
  /** When it, or its last part, was begun (ISO 8601). */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** Whether the owner was told that the check-in is open: it is said once. */
  told: v.optional(v.boolean()),
});

/**
 * One profile, whole, as `profiles/<name>.json` holds it. Answers are keyed `<pack-id>/<prompt-id>`, unfinished walks by
 * the id of their pack.
 */
export const profileSchema = v.object({
  version: v.literal(FILE_VERSION),
  walks: v.record(v.string(), walkMarkSchema),
  answers: v.record(v.string(), answerSchema),
  guided: v.optional(guidedSchema),
});

export type Value = v.InferOutput<typeof valueSchema>;
export type Answer = v.InferOutput<typeof answerSchema>;
export type WalkMark = v.InferOutput<typeof walkMarkSchema>;
export type Guided = v.InferOutput<typeof guidedSchema>;
export type Profile = v.InferOutput<typeof profileSchema>;

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
