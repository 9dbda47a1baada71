import { keyProblemWords } from './problems-keys.ts';
import { referenceProblemWords } from './problems-references.ts';
import { stepsProblemWords } from './problems-steps.ts';
import { yamlProblemWords } from './problems-yaml.ts';

/** The words of every problem, by its code. A code without words cannot exist. */
export const problemWords = {
  ...yamlProblemWords,
  ...keyProblemWords,
  ...referenceProblemWords,
  ...stepsProblemWords,
} as const;

export type ProblemCode = keyof typeof problemWords;

/** Said below the problems that are shown. */
export const andMore = (count: number) => `and ${count} more`;
