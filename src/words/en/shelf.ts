import type { Typed } from '../typed.ts';

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** Words for the shelf of packs: one for each use. */
export const shelf = {
  settings: 'your settings',
  others: 'Other packs:',
  pack: (use: string, title: string, prompts: number) =>
    `- ${use}: ${title}, ${counted(prompts, 'question', 'questions')}`,
  minutes: (use: string, title: string, steps: number) =>
    `- ${use}: ${title}, ${counted(steps, 'step', 'steps')}`,
  own: (folder: string) => `  ${folder}`,
  broken: (use: string, type: Typed) =>
    `- ${use}: cannot be used until it is mended. See: ${type('content', 'check')}`,
  step: (id: string, title: string, minutes: number, only: string) =>
    `- ${id}: ${title}, ${counted(minutes, 'minute', 'minutes')}${only === '' ? '' : ` (only for ${only})`}`,
  cue: (second: number, text: string, only: string) =>
    `at ${second} s${only === '' ? '' : ` (only for ${only})`}: ${text}`,
  before: (text: string) => `Before: ${text}`,
  ways: (ways: string) => `Ways: ${ways}`,
  rule: (text: string) => `When it begins: ${text}`,
  after: (text: string) => `At the end: ${text}`,
  noProblems: (files: number, steps: number, folder: string) =>
    `No problems in ${folder}: ${counted(files, 'file', 'files')}, ${counted(steps, 'step', 'steps')}.`,
  use: 'needs, giving, now, check-in or together; needs unless said',
} as const;
