import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import type { Passage } from '../guide/passages.ts';
import type { Question } from '../guide/question.ts';
import type { ReviewView } from '../guide/review.ts';
import type { WalkEvent } from '../guide/walk.ts';
import { drawing } from './output-gate.ts';

/** What a face says without asking: a heading, a text, or both. */
export type Said = Pick<Passage, 'title' | 'text'>;

/** A choice of what to do next, outside a walk. */
export interface Menu {
  readonly ask: string;
  readonly notes: readonly string[];
  readonly choices: readonly { readonly id: string; readonly label: string }[];
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
  /** Says something that asks nothing: an intro, a note, a message. Reads no key and no line. */
  say(passage: Said): void;
  /** Asks one prompt. Every answer that comes back fits the question (`refusal()` is null). */
  ask(question: Question, mark: Mark): Promise<WalkEvent>;
  /** Shows all answers: `goto` opens one, `accept` takes them, `back` goes on, `pause` stops. */
  review(view: ReviewView): Promise<WalkEvent>;
  /** Offers what can be done next. */
  menu(menu: Menu): Promise<MenuEnd>;
  /** Gives the terminal to a talk outside of the face, such as a question for a passphrase, and takes it again. */
  aside<T>(talk: () => Promise<T>): Promise<T>;
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
}

/** The smallest terminal that the keys face is used on (design.md §4). */
const SMALLEST = { columns: 40, rows: 10 };

/**
 * Chooses the face, once, at the start (design.md §4), and loads only that one.
 *
 * @throws Failure `terminal-needed` when keys would be used and stdin or stderr is no terminal.
 */
export async function chooseFace(context: Context, options: FaceOptions): Promise<Face> {
  if (faceFor(context, options.plain) === 'lines') {
    const { openLines } = await import('./lines/face.ts');
    return openLines(context, options.stop);
  }
  const { openKeys } = await import('./keys/face.ts');
  return openKeys(drawing(context), options);
}

/** Which face fits; see `chooseFace`. */
export function faceFor({ stdin, stderr, env }: Context, plain: boolean): 'lines' | 'keys' {
  if (plain || isAskedFor(env.ACCESSIBLE)) return 'lines';
  if (!stdin.isTTY || !stderr.isTTY) throw new Failure('terminal-needed');
  return env.TERM === 'dumb' || isSmall(stderr) ? 'lines' : 'keys';
}

function isAskedFor(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false'].includes(value.toLowerCase());
}

/** A terminal that does not know its size says 0: it is not small, it is unknown. */
function isSmall({ columns, rows }: Context['stderr']): boolean {
  return (columns > 0 && columns < SMALLEST.columns) || (rows > 0 && rows < SMALLEST.rows);
}
