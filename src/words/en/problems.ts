import type { ProblemCode } from '../../problem-codes.ts';
import type { WordsFor } from './problem-words.ts';
import { authorProblemWords } from './problems-authors.ts';
import { givingProblemWords } from './problems-giving.ts';
import { keyProblemWords } from './problems-keys.ts';
import { referenceProblemWords } from './problems-references.ts';
import { stepsProblemWords } from './problems-steps.ts';
import { yamlProblemWords } from './problems-yaml.ts';

/** What each problem says. Texts of the author in it stand as they were typed: they may hold characters that are not seen. */
const found: WordsFor<ProblemCode> = {
  ...yamlProblemWords,
  ...keyProblemWords,
  ...referenceProblemWords,
  ...stepsProblemWords,
  ...givingProblemWords,
  ...authorProblemWords,
};

/** What the problems of a pack say. */
export const problems = {
  found,
  /** Said below the problems that are shown. */
  andMore: (count: number) => `and ${count} more`,
};
