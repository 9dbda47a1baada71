/**
 * What can go wrong for a person, by code, and the exit code that it ends with (README, "Exit codes"). The words for
 * each stand in `words/<language>/failures.ts`.
 */
export const EXIT_CODES = {
  'cannot-write': 1,
  'not-saved': 1,
  'not-removed': 1,
  'profile-gone': 1,
  'nothing-answered': 1,
  'import-unreadable': 1,
  'nothing-imported': 1,
  'not-comparable': 1,
  'file-exists': 1,
  'output-failed': 1,
  'system-refused': 1,
  'program-changed': 1,
  'window-too-small': 1,
  'not-copied': 1,
  'no-clipboard': 1,
  'not-open': 1,
  unexpected: 1,
  usage: 2,
  'unknown-profile': 2,
  'profile-exists': 2,
  'profile-name': 2,
  'profile-in-use': 2,
  'current-profile-gone': 2,
  'unknown-prompt': 2,
  'unknown-sequence': 2,
  'unknown-topic': 2,
  'missing-folder': 2,
  'no-current-folder': 2,
  'folder-not-empty': 2,
  'home-unusable': 2,
  'terminal-needed': 2,
  'yes-needed': 2,
  'content-problems': 3,
  'content-differs': 3,
  'answers-damaged': 4,
  'answers-newer': 4,
  'answers-unsafe': 4,
  'answers-locked': 4,
  'wrong-passphrase': 4,
  stopped: 130,
  interrupted: 130,
} as const satisfies Readonly<Record<string, number>>;

/** The code of what can go wrong. */
export type FailureCode = keyof typeof EXIT_CODES;

/** Plain values that the words of a failure may name. Never what a person typed as an answer. */
export type FailureDetails = Readonly<Record<string, string | number | readonly string[]>>;

/** A failure as data: a code and what its words may name. `cli.ts` alone turns it into text and an exit code. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly code: FailureCode,
    readonly details: FailureDetails = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
