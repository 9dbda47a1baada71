/** What the lines face says besides the questions. */

export const HOW_TO = 'Type an answer and press Enter. Type /help to hear what else you can type.';

export const HELP = [
  'An empty line keeps the answer that is there, or skips.',
  '/back goes back one question.',
  '/skip skips this one.',
  '/unsure says that you are not sure yet.',
  '/why tells why this is asked.',
  '/private keeps this answer to yourself, or shares it again.',
  '/review shows all your answers.',
  '/quit saves and stops.',
  'An answer that begins with / is typed with two: //',
].join('\n');

export const REVIEW_HELP = [
  'A number opens that answer for change.',
  'An empty line shows your card.',
  '/back goes back to the questions.',
  '/quit saves and stops.',
].join('\n');

export const how = {
  one: 'Type a number.',
  many: (amount: string) => `${amount} Type their numbers, such as 1,3.`,
  ordered: (amount: string) => `${amount} Type their numbers in order, the first one first, such as 3,1.`,
  yesNo: 'Type yes or no.',
  number: (range: string) => (range === '' ? 'Type a number.' : `Type a number ${range}.`),
  text: 'Type a line.',
  longText: 'Type as many lines as you like, then an empty line.',
} as const;

export const ownWordsNext = 'Now type it in your own words, on one line.';
export const ownWordsKept = (words: string): string =>
  `Your words so far: ${words}. An empty line keeps them.`;
export const nothingWritten = 'Nothing was written.';

export const SKIPS = 'An empty line skips this one.';
export const SKIPS_AT_ONCE = 'An empty line at once skips this one.';
export const keeps = (words: string): string => `Your answer so far: ${words}. An empty line keeps it.`;
export const keepsAtOnce = (words: string): string =>
  `Your answer so far: ${words}. An empty line at once keeps it.`;
export const noLongerFits = (words: string): string =>
  `Your answer so far: ${words}. It no longer fits this question. An empty line skips it.`;
export const begun = (words: string): string =>
  `You had begun: ${words}\nAn empty line at once takes it as it is.`;

export const chosen = (words: string): string => `Chosen: ${words}.`;
export const chosenPrivately = (words: string): string => `Chosen: ${words}. Private.`;
export const NOTED = 'Noted.';
export const NOTED_PRIVATELY = 'Noted. Private.';
export const KEPT = 'Kept as it was.';
export const SKIPPED_NOW = 'Skipped.';
export const UNSURE_NOW = 'Not sure yet. That is fine.';

export const notAnOption = (typed: string): string => `"${typed}" is not one of the options.`;
export const notACommand = (typed: string): string =>
  `${typed} is not a command here. Type /help for the commands, or begin with // to answer with a /.`;

/** How to answer a menu. */
export const MENU_HELP = 'Type a number. An empty line leaves.';

/** What is said to a line that fits no row of a menu. */
export const noSuchChoice = (count: number) =>
  `Please type a number from 1 to ${count}, or an empty line to leave.`;
