/** What can go wrong for a person, by code. The words for each stand in `words/<language>/failures.ts`. */
export type FailureCode =
  // 1: failure
  | 'cannot-write'
  | 'not-saved'
  | 'not-removed'
  | 'profile-gone'
  | 'nothing-answered'
  | 'import-unreadable'
  | 'nothing-imported'
  | 'not-comparable'
  | 'file-exists'
  | 'output-failed'
  | 'system-refused'
  | 'program-changed'
  | 'window-too-small'
  | 'not-copied'
  | 'no-clipboard'
  | 'not-open'
  | 'unexpected'
  // 2: usage
  | 'usage'
  | 'unknown-profile'
  | 'profile-exists'
  | 'profile-name'
  | 'profile-in-use'
  | 'current-profile-gone'
  | 'unknown-prompt'
  | 'unknown-sequence'
  | 'unknown-topic'
  | 'missing-folder'
  | 'no-current-folder'
  | 'folder-not-empty'
  | 'home-unusable'
  | 'terminal-needed'
  | 'yes-needed'
  // 3: content
  | 'content-problems'
  | 'content-differs'
  // 4: stored answers
  | 'answers-damaged'
  | 'answers-newer'
  | 'answers-unsafe'
  | 'answers-locked'
  | 'wrong-passphrase'
  // 130
  | 'stopped'
  | 'interrupted';

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
