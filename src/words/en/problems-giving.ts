import type { GivingProblems } from '../../problem-codes-giving.ts';
import { didYouMean, type WordsFor } from './problem-words.ts';

/** What is wrong between a pack and the needs pack that it goes with. */
export const givingProblemWords: WordsFor<keyof GivingProblems> = {
  'key-not-for-use': ({ key, use, uses }) => ({
    message: `"${key}" has no meaning in a pack for ${use}`,
    hint: `delete it, or write  use: ${uses.join('  or  use: ')}  in pack.yaml`,
  }),
  'unknown-need': ({ id, suggestion }) => ({
    message: `the needs pack has no prompt "${id}"`,
    hint: didYouMean(suggestion, 'write the id of one of its prompts'),
  }),
  'unknown-need-option': ({ value, prompt, suggestion, known }) => ({
    message: `"${value}" is not an option of "${prompt}" in the needs pack`,
    hint: didYouMean(suggestion, known.length > 0 ? `write one of: ${known.join(', ')}` : 'delete it'),
  }),
  'need-unpaired': ({ prompt, options }) => ({
    message: `nothing here answers what "${prompt}" in the needs pack asks for: ${options.join(', ')}`,
    hint: 'add an option with that id, name it under  pairs-with  of an option, or list it under  unpaired',
  }),
  'give-unpaired': ({ option, prompt, known }) => ({
    message: `"${option}" answers no option of "${prompt}" in the needs pack`,
    hint: `write  no-pair: yes  there, or  pairs-with  one of: ${known.join(', ')}`,
  }),
  'bridge-over-limit': ({ id }) => ({
    message: `"${id}" says a limit, and a limit is never bridged`,
    hint: 'delete this line, or name what was left out in another question',
  }),
  'bridge-without-pair': ({ id, value }) => ({
    message: `"${value}" of "${id}" is no pair with anything on the other side of this bridge`,
    hint: 'name both sides of the pair here, or delete it',
  }),
  'pair-without-bridge': ({ give, need }) => ({
    message: `no bridge leads from the need "${need}" to "${give}", when it is not mentioned`,
    hint: 'add both to a bridge that fits, or write one',
  }),
  'bridge-empty': ({ key }) => ({
    message: `"${key}" is empty`,
    hint: key === 'ways' ? 'write two or three kind ways' : 'write a prompt, a colon and an option',
  }),
};
