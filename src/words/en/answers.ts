import type { Typed } from '../typed.ts';

/** How the list of answers reads. */
const list = {
  line: (topic: string, words: string, id: string) => `- ${topic}: ${words}  [${id}]`,
  private: '(private)',
  hidden: 'Kept, but not asked now',
  outgrown: 'Kept, and asked again: no longer offered',
  unmatched: 'Kept, though the question is gone',
  otherPack: (pack: string) => `Kept for other questions (${pack})`,
  hint: (type: Typed) =>
    `To change one: ${type('answers', 'edit')}, or by the name in brackets: ${type('answers', 'edit', 'NAME')}`,
};

/** What `answers edit` says. */
const edit = {
  notAsked: (id: string, type: Typed) =>
    `"${id}" is not asked now, because of an earlier answer.\nNothing was changed. See all answers with: ${type('answers')}`,
  givingToo: (type: Typed) => `What you can give is changed with: ${type('give')}`,
  kept: 'Nothing was changed.',
  saved: 'Saved.',
};

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** What `answers export` says beside what it writes. */
const exporting = {
  written: (count: number, path: string) =>
    `${counted(count, 'answer', 'answers')} written to ${path}. Only you can read the file.`,
  leftOut: (count: number) =>
    `${counted(count, 'answer was', 'answers were')} left out: private, or able to give a private one away. To write all: --private`,
  withPrivate: 'Private answers are in it. Keep it where only you can see it.',
};

/** What `answers import` shows before it asks. */
const importing = {
  new: (topic: string, after: string) => `- new: ${topic}: ${after}`,
  changed: (topic: string, before: string, after: string) => `- changed: ${topic}: ${before} -> ${after}`,
  unmatched: (id: string, meant: string | undefined) =>
    `- kept without a place: ${id} (no such question here)${meant === undefined ? '' : `. Did you mean "${meant}"?`}`,
  otherPack: (id: string) => `- kept for other questions: ${id}`,
  unfit: (id: string) => `- left out: ${id} (this does not fit the question)`,
  leftOut: (topic: string, why: string) => `- left out: ${topic}: ${why}`,
  valueLeftOut: (topic: string, value: string, why: string) =>
    `- left out: ${topic}: "${value}" does not fit. ${why}`,
  same: (count: number) => `${counted(count, 'answer is', 'answers are')} the same already.`,
  nothing: 'Nothing to change.',
  ask: (count: number, aside: number) =>
    count === 0
      ? `Keep ${counted(aside, 'answer', 'answers')} without a place?`
      : `Take over ${counted(count, 'answer', 'answers')}${aside === 0 ? '' : `, and keep ${aside} without a place`}?`,
  declined: 'Nothing was changed.',
  done: (count: number, aside: number) => {
    const taken = count === 0 ? [] : [`${counted(count, 'answer', 'answers')} taken over.`];
    const kept = aside === 0 ? [] : [`${counted(aside, 'answer', 'answers')} kept without a place.`];
    return [...taken, ...kept].join(' ');
  },
  overtaken: (count: number) =>
    `${counted(count, 'of them was', 'of them were')} changed in another window at the same time. The imported one stands.`,
  stayPrivate: (count: number) =>
    `${counted(count, 'of them was', 'of them were')} made private in another window at the same time, and stays private.`,
};

/** Said where answers that are older than their questions are left out. */
const outdated = (count: number, type: Typed): string =>
  `${count === 1 ? '1 answer is' : `${count} answers are`} older than what is asked today, and left out. To look at ${count === 1 ? 'it' : 'them'} again: ${type('guide')}`;

/** What the commands of `answers` say. */
export const answers = { list, edit, export: exporting, import: importing, outdated };
