import type { Question } from './question.ts';

/** How fast most adults read plain text, in words a minute. */
const WORDS_A_MINUTE = 200;

/** How long a person takes to make one choice that they have read, in seconds. */
const SECONDS_A_CHOICE = 4;

/** What of a prompt is read before it is answered. */
export type Read = Pick<Question, 'ask' | 'help' | 'otherLabel' | 'low' | 'high'> & {
  readonly choices: readonly Pick<Question['choices'][number], 'label' | 'help'>[];
};

/**
 * How long it takes to read a prompt as it stands on the screen, and to answer it.
 *
 * @param made how many choices are made: options that are chosen; a number, a text or passing it over is one
 * @returns seconds: 200 words a minute over the question, its help and its labels, and 4 seconds a choice
 */
export function secondsFor({ ask, help, choices, otherLabel, low, high }: Read, made = 1): number {
  const labels = choices.flatMap((choice) => [choice.label, choice.help]);
  const words = [ask, help, ...labels, otherLabel, low, high].reduce((sum, text) => sum + wordsIn(text), 0);
  return (words / WORDS_A_MINUTE) * 60 + made * SECONDS_A_CHOICE;
}

/** What English is written with: its words are counted ten times as quickly as those of all scripts. */
const ENGLISH = /^[ -~\u2010-\u2027]*$/;

/** How many words a text has: what stands between blanks, if a letter or a digit is in it. */
function wordsIn(text = ''): number {
  const word = ENGLISH.test(text) ? /[A-Za-z0-9]\S*/g : /[\p{L}\p{N}]\S*/gu;
  return text.match(word)?.length ?? 0;
}
