import type { StepsProblems } from '../../problem-codes.ts';
import { didYouMean, type WordsFor } from './problem-words.ts';

/** What is wrong with guided minutes. */
export const stepsProblemWords: WordsFor<keyof StepsProblems> = {
  'other-use': ({ use }) => ({
    message: `"${use}" is another use; this folder is read for guided minutes`,
    hint: 'write  use: together  here, or name another folder',
  }),
  'unknown-way': ({ way, suggestion, known }) => ({
    message: `there is no way "${way}"`,
    hint: didYouMean(suggestion, `write one of: ${known.join(', ')}`),
  }),
  'nothing-listed': ({ key }) => ({
    message: `"${key}" is empty`,
    hint: 'add at least one entry, begun with a dash and a space',
  }),
  'step-without-time': ({ minutes }) => ({
    message: `a step cannot take ${minutes} minutes`,
    hint: 'write a number above 0 and up to 120, such as 1.5',
  }),
  'outside-step': ({ second, seconds }) => ({
    message: `second ${second} is not in this step, which takes ${seconds} seconds`,
    hint: `write a second from 0 to ${Math.max(0, Math.ceil(seconds) - 1)}, or give the step more minutes`,
  }),
  'way-without-steps': ({ way }) => ({
    message: `nothing is said in the way "${way}"`,
    hint: 'add it to the  only-if  of a step, or delete the way',
  }),
};
