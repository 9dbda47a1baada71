import type { Passage } from '../guide/passages.ts';
import type { Question } from '../guide/question.ts';
import type { ReviewView } from '../guide/review.ts';
import type { WalkEvent } from '../guide/walk.ts';
import type { QuestionOnWay } from './asked.ts';
import type { Minutes, MinutesEnd } from './minutes.ts';

/** What a face says without asking: a heading, a text, or both. */
export type Statement = Pick<Passage, 'title' | 'text'>;

/** A choice of what to do next, outside a walk. */
export interface Menu {
  readonly ask: string;
  readonly notes: readonly string[];
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** The id of the choice that stands highlighted at first, where one can be; else the first one. */
  readonly at?: string;
}

/** How a menu ended: a choice, leaving it (Esc, an empty line), or being stopped (Ctrl-C, end of input, a signal). */
export type MenuEnd =
  | { readonly type: 'chosen'; readonly id: string }
  | { readonly type: 'left' | 'stopped' };

/**
 * Marks the answer of the prompt that is asked as private (or shared), and keeps that, while it is asked on. Comes back
 * with false when it could not be kept, which the face then says: what it says is so is on the disk.
 */
export type Mark = (isPrivate: boolean) => Promise<boolean>;

/** What the walk is asked through. A face only asks and returns what the owner did; it never decides what comes next. */
export interface Face {
  /**
   * Says something that asks nothing: an intro, a note, a message. Reads no key and no line; what is said before or in
   * a walk may be shown only together with what is asked next.
   */
  say(passage: Statement): void;
  /** Asks one prompt. Every answer that comes back fits the question (`refusal()` is null). */
  ask(question: QuestionOnWay, mark: Mark): Promise<WalkEvent>;
  /**
   * Asks a choice with as few keys as can be: a digit takes an option at once, and Enter skips, where nothing was moved.
   * No own words are asked for.
   */
  askByOneKey(question: Question): Promise<WalkEvent>;
  /** Shows all answers: `goto` opens one, `accept` takes them, `back` goes on, `pause` stops. */
  review(view: ReviewView): Promise<WalkEvent>;
  /** Offers what can be done next. */
  menu(menu: Menu): Promise<MenuEnd>;
  /** Plays guided minutes: what is said comes by the clock. */
  play(minutes: Minutes): Promise<MinutesEnd>;
  /** Gives the terminal to a talk outside of the face, such as a question for a passphrase, and takes it again. */
  aside<T>(talk: () => Promise<T>): Promise<T>;
  /** The walk is over, or stops: its screen is left clean, and what is said from here on stays. */
  endWalk(): void;
  /** Gives the terminal back as it was. Safe to call twice. */
  close(): void;
}

/** What the choice of a face depends on, besides the terminal. */
export interface FaceOptions {
  /** `--plain` was given. */
  readonly plain: boolean;
  /** `--no-color` was given. */
  readonly noColor: boolean;
  /** When it is aborted (a signal came), whatever is being asked comes back as `pause`. */
  readonly stop: AbortSignal;
  /**
   * Called once, when the first thing that is asked stands there (by lines: before it): what takes time and shows nothing
   * is done then.
   */
  readonly shown?: (() => void) | undefined;
}
