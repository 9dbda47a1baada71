import type { Typed } from '../typed.ts';

/** Headings of `--help`. */
const headings = {
  examples: 'Examples:',
  usage: 'Usage:',
  commands: 'Commands:',
  arguments: 'What to name:',
  options: 'Options:',
  globals: 'Options for every command:',
};

/** What the commands are for: every command stands in one of these groups. */
const groups = {
  answers: 'Your answers and your card:',
  after: 'Right after, and later:',
  kept: 'What is kept:',
  questions: 'The questions themselves:',
  more: 'More:',
};

/** What to try first, by command. */
const examples: Readonly<Record<string, readonly (readonly [line: string, does: string])[]>> = {
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
  'aftercare give': [
    ['aftercare give', 'what you can give gladly, about 3 minutes'],
    ['aftercare card --giving', 'the card that comes of it'],
  ],
  'aftercare compare': [
    ['aftercare answers export --output mine.json', 'what you give to the other person, and they to you'],
    ['aftercare compare theirs.json', 'your answers and theirs, side by side'],
    ['aftercare compare theirs.json --output page.html', 'as a page to open or print'],
    ['aftercare compare one.json other.json', 'two files, neither of them yours'],
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
  'aftercare now': [
    ['aftercare now', 'right after: a few keys, and a few lines to show'],
    ['aftercare now --own-sign', 'with your own stop sign, where your answers are locked'],
  ],
  'aftercare check-in': [
    ['aftercare check-in', 'the day after: what helped, and what to change'],
    ['aftercare history', 'what helped, over time'],
  ],
  'aftercare settings': [
    ['aftercare settings', 'what is set'],
    ['aftercare settings check-in off', 'say nothing of an open check-in'],
    ['aftercare settings check-in --unset', 'as it was at first'],
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

/** Words of `--help` and of the help command. */
export const help = {
  headings,
  groups,
  examples,
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
  /** What stands for options and for a command in a usage line. */
  usageOptions: '[options]',
  usageCommand: '[command]',
  /** The words that fit where one is to be named, and the one that is taken when none is. */
  choices: (names: readonly string[]) => `choices: ${names.map((name) => `"${name}"`).join(', ')}`,
  byDefault: (name: string) => `default: "${name}"`,
  more: 'More on one of them: aftercare help COMMAND',
  moreOnOne: 'More on one of them: add --help to it',
};
