import type { ProblemArgs, ProblemCode } from '../../problem-codes.ts';

/** What a problem says: what is wrong, and what to type. */
export interface ProblemWords {
  readonly message: string;
  readonly hint: string;
}

/** Words for each of some codes: one that is missing does not compile. */
export type WordsFor<C extends ProblemCode> = {
  readonly [Code in C]: (args: ProblemArgs[Code]) => ProblemWords;
};

/** The hint that asks about a likely name, or else another hint. */
export const didYouMean = (suggestion: string | undefined, otherwise: string) =>
  suggestion ? `did you mean "${suggestion}"?` : otherwise;
