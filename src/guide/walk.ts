import type { Answers } from '../model/answer.ts';
import type { Pack } from '../model/pack.ts';

/** Where a walk is when only the review is left: a stop like any other, with an id that no prompt can have. */
export const REVIEW = '/review';

/** Which prompts a walk asks: the named sequences (null: all), and only essential ones when quick. */
export interface Route {
  readonly sequences: readonly string[] | null;
  readonly quick: boolean;
  /** Answers older than this moment (ISO 8601) are passed over; null asks every prompt again. */
  readonly since: string | null;
}

/** Where the owner is. `front` is how far the walk has come; `at` differs from it while an answer is changed. */
export interface Position {
  /** A prompt id, or REVIEW. */
  readonly at: string;
  readonly front: string;
  /** True from opening the review until going on: a changed answer leads back to it. */
  readonly reviewing: boolean;
}

/** One pass through sequences, whole: plain data, changed only by `step()`. */
export interface Walk extends Position {
  readonly pack: Pack;
  readonly route: Route;
  readonly answers: Answers;
  /** The last stop in the pack's order that was ever the front: going back does not move it. */
  readonly furthest: string;
  /** It is walked beside another that is unfinished, and leaves that one's place as it is. */
  readonly beside?: true;
  readonly state: 'asking' | 'paused' | 'finished';
  /** Where `back` leads, latest last. */
  readonly trail: readonly Position[];
  /** What was begun and not accepted, by prompt id. */
  readonly drafts: Readonly<Record<string, Draft>>;
}

/** What was said to a prompt: option ids, `yes`/`no`, a number or text; and own words. */
export interface GivenAnswer {
  readonly value: readonly string[] | string | number;
  readonly other: string | null;
}

/** An answer that was begun and not accepted: it is there again when its prompt is. */
export interface Draft {
  /** Text that was typed. */
  readonly draft: string;
  /** Options that were ticked; absent when none was touched. */
  readonly ticked?: readonly string[];
  /** Whether it was made private, or shared, before anything was said; absent when that was left as it was. */
  readonly private?: boolean;
}

/** What a face returns: what the owner did, never what comes next. */
export type WalkEvent =
  | ({ readonly type: 'answer'; readonly private: boolean } & GivenAnswer)
  | { readonly type: 'skip' | 'unsure'; readonly private: boolean }
  | ({ readonly type: 'back' | 'review' } & Omit<Draft, 'private'>)
  /** Makes the answer that is being asked for private, or shared. It is asked on. */
  | { readonly type: 'mark'; readonly private: boolean }
  /** Opens an answer for change, from the review. */
  | { readonly type: 'goto'; readonly id: string }
  /** Takes the review as it stands: the card follows. */
  | { readonly type: 'accept' }
  | { readonly type: 'pause' };
