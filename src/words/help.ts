import type { Typed } from './typed.ts';

/** A line of examples: what to type, and what it does. */
export type Example = readonly [line: string, does: string];

/** Headings of `--help`. */
export const helpHeadings = {
  examples: 'Examples:',
  usage: 'Usage:',
  commands: 'Commands:',
  arguments: 'What to name:',
  options: 'Options:',
  globals: 'Options for every command:',
} as const;

/** The commands by what a person wants; every command stands in one group. */
export const commandGroups: Readonly<Record<string, readonly string[]>> = {
  'Your answers and your card:': ['guide', 'card', 'answers', 'profile'],
  'Right after, and later:': ['together', 'history'],
  'What is kept:': ['where', 'lock', 'unlock', 'forget'],
  'The questions themselves:': ['content'],
  'More:': ['help', 'completion'],
};

/** What to try first, by command. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  aftercare: [
    ['aftercare', 'begin, or go on where you stopped'],
    ['aftercare guide --quick', 'only the essential questions, about 4 minutes'],
    ['aftercare card', 'print your card'],
    ['aftercare answers edit', 'change something you said'],
    ['aftercare help support', 'when you need more than a card'],
  ],
  'aftercare guide': [
    ['aftercare guide', 'all questions, about 13 minutes; stop at any time'],
    ['aftercare guide self-care', 'only one part of them'],
    ['aftercare guide --plain < lines.txt > card.txt', 'from a file'],
  ],
  'aftercare card': [
    ['aftercare card --output card.txt', 'into a file that only you can read'],
    ['aftercare card --format message --copy', 'to paste into a messenger'],
    ['aftercare card --short --output card.html', 'a page to open or print'],
    ['aftercare card --width 40 --ascii', 'for a small screen or an old printer'],
  ],
  'aftercare answers': [
    ['aftercare answers', 'everything you said'],
    ['aftercare answers edit', 'change one answer'],
    ['aftercare answers export --output mine.json', 'take them out, private ones not'],
    ['aftercare answers import mine.json', 'bring them in; it asks before it changes anything'],
  ],
  'aftercare profile': [
    ['aftercare profile new robin', 'another set of answers, say for one person'],
    ['aftercare profile use robin', 'use it from now on'],
    ['aftercare --profile robin card', 'use it just this once'],
  ],
  'aftercare together': [
    ['aftercare together', 'ten guided minutes, for two or for one'],
    ['aftercare together --minutes 5', 'the same in five'],
    ['aftercare together --plain', 'as plain lines, for a screen reader'],
  ],
  'aftercare content': [
    ['aftercare content eject', 'a copy of the questions that is yours to change'],
    ['aftercare content check', 'what is wrong with it, and what to type'],
    ['aftercare content try', 'walk it; nothing is saved'],
    ['aftercare content new my-pack', 'a small pack that explains itself'],
  ],
  'aftercare completion': [
    ['source <(aftercare completion bash)', 'a line for your ~/.bashrc'],
    ['source <(aftercare completion zsh)', 'a line for your ~/.zshrc, below compinit'],
    ['aftercare completion fish | source', 'a line for your ~/.config/fish/config.fish'],
  ],
};

/** Words of the help command and of what is mistyped. */
export const helpWords = {
  description: 'this help, or a page: support, accessibility, privacy, content',
  topic: 'a page, or a command',
  short: 'of support, only what cannot wait',
  shortIsForSupport: '--short is for one page: aftercare help support --short',
  mine: 'of support, with your own number above it',
  mineIsForSupport: '--mine is for one page: aftercare help support --mine',
  mineOnTerminal:
    'Your own number is private: --mine shows it on a terminal only. The page without it: aftercare help support',
  mineIs: (said: string) => `You can turn to: ${said}`,
  mineNothing: (prompt: string, type: Typed) =>
    `You have not written down yet whom you can turn to. To do it when you are ready: ${type('answers', 'edit', prompt)}`,
  mineNotAsked: 'The questions in use do not ask whom you can turn to, so no number of yours stands here.',
  help: 'show this help',
  more: 'More on one of them: aftercare help COMMAND',
  moreOnOne: 'More on one of them: add --help to it',
} as const;

/** Words of the completion command. */
export const completionWords = {
  description: 'print a completion script for bash, zsh or fish',
  shell: 'the shell you type in',
  request: 'answer the completion script',
} as const;
