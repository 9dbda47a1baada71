import { reasonOf } from './answers.ts';
import type { Typed } from './typed.ts';

/** Why an import cannot be read: it stands behind "Could not read FILE: ". Names prompts, never words of an answer. */
export const importReasons = {
  missing: 'there is no such file',
  noFile: 'it is not a file',
  notAllowed: 'you may not read it',
  failed: (code: string) => reasonOf({ reason: code }),
  notText: 'it is not plain text (UTF-8)',
  tooLarge: 'it is too large to be answers',
  empty: 'it is empty',
  tooDeep: 'it is nested too deeply to be answers',
  badLine: (line: number) =>
    `line ${line} cannot be read as it is meant; put its text in "quotes", and name each question once`,
  noMap: 'there are no answers in it; a line reads like "prompt-id: answer"',
  tooMany: (limit: number) => `it holds more than ${limit} answers`,
  badAnswer: (number: number, prompt: string | null) =>
    prompt === null
      ? `answer ${number} names no prompt; a name is lower-case words with hyphens`
      : `answer ${number}, to "${prompt}", is not written as one`,
} as const;

/** How the list of answers reads. */
export const answersList = {
  line: (topic: string, words: string, id: string) => `- ${topic}: ${words}  [${id}]`,
  private: '(private)',
  unsure: 'not sure yet',
  skipped: 'skipped',
  hidden: 'Kept, but not asked now',
  unplaced: 'Kept, though the question is gone',
  otherPack: (pack: string) => `Kept for other questions (${pack})`,
  hint: (type: Typed) =>
    `To change one: ${type('answers', 'edit')}, or by the name in brackets: ${type('answers', 'edit', 'NAME')}`,
} as const;

/** What `answers edit` says. */
export const answersEdit = {
  notAsked: (id: string, type: Typed) =>
    `"${id}" is not asked now, because of an earlier answer.\nNothing was changed. See all answers with: ${type('answers')}`,
  kept: 'Nothing was changed.',
  saved: 'Saved.',
} as const;

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** What `answers export` says beside what it writes. */
export const answersExport = {
  written: (count: number, path: string) =>
    `${counted(count, 'answer', 'answers')} written to ${path}. Only you can read the file.`,
  leftOut: (count: number) =>
    `${counted(count, 'answer was', 'answers were')} left out: private, or able to give a private one away. To write all: --private`,
  withPrivate: 'Private answers are in it. Keep it where only you can see it.',
} as const;

/** What `answers import` shows before it asks. */
export const answersImport = {
  new: (topic: string, after: string) => `- new: ${topic}: ${after}`,
  changed: (topic: string, before: string, after: string) => `- changed: ${topic}: ${before} -> ${after}`,
  unplaced: (id: string) => `- kept without a place: ${id} (no such question here)`,
  otherPack: (id: string) => `- kept for other questions: ${id}`,
  unfit: (id: string) => `- left out: ${id} (this does not fit the question)`,
  same: (count: number) => `${counted(count, 'answer is', 'answers are')} the same already.`,
  nothing: 'Nothing to change.',
  ask: (count: number) => `Take over ${counted(count, 'answer', 'answers')}?`,
  declined: 'Nothing was changed.',
  done: (count: number) => `${counted(count, 'answer', 'answers')} taken over.`,
  overtaken: (count: number) =>
    `${counted(count, 'of them was', 'of them were')} changed in another window at the same time. The imported one stands.`,
  stayPrivate: (count: number) =>
    `${counted(count, 'of them was', 'of them were')} made private in another window at the same time, and stays private.`,
} as const;

/** Said where answers that are older than their questions are left out. */
export const outdatedAnswers = (count: number, type: Typed): string =>
  `${count === 1 ? '1 answer is' : `${count} answers are`} older than what is asked today, and left out. To look at ${count === 1 ? 'it' : 'them'} again: ${type('guide')}`;
