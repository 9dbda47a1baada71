import type { Typed } from '../typed.ts';

/** What `aftercare compare` says, and what stands on the page that it makes. */
export const compare = {
  page: {
    title: 'What we need, and what we can give',
    first: 'A',
    second: 'B',
    whoIsWho: 'A is the first of the two, B the other.',
    leftOut: 'What somebody left out is not a no. It means “ask me”.',
    limits: (name: string) => `Limits of ${name}, and they stand`,
    limited: (asker: string, wishes: string) => `${asker} would like: ${wishes}`,
    isLimit: 'This is a limit. What else would help?',
    offered: (asker: string, giver: string) => `${asker} asks for it, and ${giver} offers it`,
    besides: (giver: string) => `${giver} offers besides, in own words`,
    both: 'Both like this',
    wishes: (asker: string) => `Worth talking about: wishes of ${asker}`,
    less: (giver: string, line: string) => `${giver}: ${line}`,
    way: (way: string) => `– ${way}`,
    sameWays: 'The same ways as above.',
    begin: 'Three questions to begin with',
    openers: {
      wish: 'Which wish would you like to talk about first, and which can wait?',
      try: 'What of all that you have here would you like to try next time?',
      no: 'What makes a no easy to say, and easy to hear?',
      giver: 'What does whoever gives need, in the middle of it or the next day?',
      again: 'When would you like to look at this again?',
    },
  },
  /** Where its answers do not all have a place here; said of a file. */
  leftOut: (count: number, file: string) =>
    `${count === 1 ? '1 answer' : `${count} answers`} in ${file} ${count === 1 ? 'has' : 'have'} no place among your questions, or ${count === 1 ? 'is' : 'are'} older than what is asked today, and ${count === 1 ? 'was' : 'were'} left out.`,
  /** Where a person said nothing of what they can give. */
  noGiving: (whose: string, type: Typed) =>
    `${whose} says nothing yet of what can be given, so no wish is laid beside it. To say it: ${type('give')}`,
  yours: 'What you share',
  someAlike: (count: number) =>
    `${count === 1 ? '1 answer is' : `${count} answers are`} of the very same moment on both sides. If one of them is an earlier copy of the other, this says little.`,
  written: (file: string) => `The comparison is written to ${file}. Only you can read the file.`,
};
