/** Plain values that the words of a failure may name. Never what a person typed as an answer. */
export type FailureDetails = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** What can go wrong: the exit code that it ends with (README, "Exit codes"), and what its words may name. */
interface Row<Details> {
  readonly exit: number;
  /** Only their type: the values come with each failure. */
  readonly details?: Details;
}

function row<Details extends FailureDetails = Readonly<Record<never, never>>>(exit: number): Row<Details> {
  return { exit };
}

/** Something named, and what of the same kind comes near it, or is there. */
type Unknown = { readonly name: string; readonly known?: readonly string[]; readonly suggestion?: string };
/** Where something was refused, and why. */
type Refused = { readonly path?: string; readonly reason?: string; readonly system?: string };
/** Why a file cannot be read as answers, and where in it. */
type Unreadable = Refused & {
  readonly path: string;
  readonly line?: number;
  readonly limit?: number;
  readonly number?: number;
  readonly prompt?: string;
};
/** By which signal something was stopped, and what it was. */
type Stopped = { readonly of?: string; readonly signal?: string };

/** What can go wrong for a person, by code. The words for each stand in `words/<language>/failures.ts`. */
export const FAILURES = {
  'cannot-write': row<{ readonly path: string; readonly reason: string }>(1),
  'not-saved': row<Refused & { readonly of?: string }>(1),
  'not-removed': row<Refused & { readonly path: string; readonly gone: number }>(1),
  'profile-gone': row<{ readonly name: string; readonly of?: string }>(1),
  'nothing-answered': row<{ readonly count?: number; readonly of?: string }>(1),
  'import-unreadable': row<Unreadable>(1),
  'nothing-imported': row(1),
  'not-comparable': row<Unreadable>(1),
  'file-exists': row<{ readonly path: string }>(1),
  'output-failed': row<{ readonly reason: string }>(1),
  'system-refused': row<Refused>(1),
  'program-changed': row(1),
  'window-too-small': row<{ readonly columns: number; readonly rows: number; readonly has: string }>(1),
  'not-copied': row<{ readonly tool: string; readonly reason: string | number }>(1),
  'no-clipboard': row(1),
  'not-open': row<{ readonly opening: string }>(1),
  unexpected: row(1),
  usage: row<{ readonly message?: string }>(2),
  'unknown-profile': row<Unknown>(2),
  'profile-exists': row<{ readonly name: string }>(2),
  'profile-name': row<{ readonly name: string; readonly reason: string }>(2),
  'profile-in-use': row<{ readonly name: string }>(2),
  'current-profile-gone': row<Unknown>(2),
  'unknown-prompt': row<Unknown>(2),
  'unknown-sequence': row<Unknown & { readonly of: 'part' | 'sequence' }>(2),
  'unknown-topic': row<Unknown>(2),
  'missing-folder': row<{ readonly path: string; readonly reason?: string; readonly folder?: string }>(2),
  'no-current-folder': row(2),
  'folder-not-empty': row<{ readonly path: string }>(2),
  'home-unusable': row<Refused & { readonly variable: string }>(2),
  'terminal-needed': row(2),
  'yes-needed': row(2),
  'content-problems': row<{ readonly folder: string; readonly text?: string; readonly told?: string }>(3),
  'content-differs': row<{ readonly text: string }>(3),
  'answers-damaged': row<Refused & { readonly path: string; readonly backup: string }>(4),
  'answers-newer': row<{ readonly path: string }>(4),
  'answers-unsafe': row<Refused & { readonly path: string }>(4),
  'answers-locked': row<Refused & { readonly reason: string }>(4),
  'wrong-passphrase': row(4),
  stopped: row<Stopped>(130),
  interrupted: row<Stopped>(130),
} as const;

/** The code of what can go wrong. */
export type FailureCode = keyof typeof FAILURES;

/** What the words of this failure may name. */
export type DetailsOf<Code extends FailureCode> = Code extends FailureCode
  ? (typeof FAILURES)[Code] extends Row<infer Details>
    ? Details
    : never
  : never;

/** What is given of a failure besides its code: details may be left out where all of them may. */
type Given<Details> =
  Record<never, never> extends Details
    ? [details?: Details, options?: ErrorOptions]
    : [details: Details, options?: ErrorOptions];

/** A failure as data: a code and what its words may name. `cli.ts` alone turns it into text and an exit code. */
export class Failure<Code extends FailureCode = FailureCode> extends Error {
  override readonly name = 'Failure';
  readonly details: DetailsOf<Code> & FailureDetails;

  constructor(
    readonly code: Code,
    ...[details, options]: Given<DetailsOf<Code>>
  ) {
    super(code, options);
    this.details = (details ?? {}) as DetailsOf<Code> & FailureDetails;
  }
}

/** Whether an error is this failure. */
export function isFailure<Code extends FailureCode>(error: unknown, code: Code): error is Failure<Code> {
  return error instanceof Failure && error.code === code;
}
