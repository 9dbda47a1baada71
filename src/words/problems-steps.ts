import type { ProblemWords } from './problem-words.ts';

/** What is wrong with guided minutes. */
export const stepsProblemWords = {
  'other-use': (use: string): ProblemWords => ({
    message: `"${use}" is another use; this folder is read for guided minutes`,
    hint: 'write  use: together  here, or name another folder',
  }),
  'unknown-way': (way: string, near: string | undefined, known: string): ProblemWords => ({
    message: `there is no way "${way}"`,
    hint: near ? `did you mean "${near}"?` : `write one of: ${known}`,
  }),
  'nothing-listed': (key: string): ProblemWords => ({
    message: `"${key}" is empty`,
    hint: 'add at least one entry, begun with a dash and a space',
  }),
  'step-without-time': (value: string): ProblemWords => ({
    message: `a step cannot take ${value} minutes`,
    hint: 'write a number above 0 and up to 120, such as 1.5',
  }),
  'outside-step': (second: number, seconds: number): ProblemWords => ({
    message: `second ${second} is not in this step, which takes ${seconds} seconds`,
    hint: `write a second from 0 to ${Math.max(0, Math.ceil(seconds) - 1)}, or give the step more minutes`,
  }),
  'way-without-steps': (way: string): ProblemWords => ({
    message: `nothing is said in the way "${way}"`,
    hint: 'add it to the  only-if  of a step, or delete the way',
  }),
} as const;
