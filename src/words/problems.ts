import type { ProblemArgs, ProblemCode } from '../problem-codes.ts';
import type { ProblemWords, WordsFor } from './problem-words.ts';
import { keyProblemWords } from './problems-keys.ts';
import { referenceProblemWords } from './problems-references.ts';
import { stepsProblemWords } from './problems-steps.ts';
import { yamlProblemWords } from './problems-yaml.ts';

const problemWords: WordsFor<ProblemCode> = {
  ...yamlProblemWords,
  ...keyProblemWords,
  ...referenceProblemWords,
  ...stepsProblemWords,
};

/** What a problem says. Texts of the author in it stand as they were typed: they may hold characters that are not seen. */
export function wordsOfProblem<C extends ProblemCode>(found: {
  readonly code: C;
  readonly args: ProblemArgs[C];
}): ProblemWords {
  return problemWords[found.code](found.args);
}

/** Said below the problems that are shown. */
export const andMore = (count: number) => `and ${count} more`;
