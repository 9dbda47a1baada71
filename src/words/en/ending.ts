import type { Typed } from '../typed.ts';

/** What is said once the card is there. */
export const ending = {
  /** What to do with a card: when to send it, and how to begin. */
  advice:
    'A good moment to send it is a calm one, before you need it; you could begin with “This is what helps me afterwards. What helps you?”',
  what: 'What would you like to do with your card?',
  choices: {
    copy: 'Copy it',
    message: 'As a message',
    save: 'Save it to a file',
    page: 'A page to print',
    change: 'Change an answer',
    give: 'What I can give',
    done: 'Done',
  },
  pasteIt: 'It is written for a phone: paste it where you would write to them.',
  printIt: 'Open that page in a browser, and print it from there.',
  notCopied: 'It could not be copied here. Save it to a file instead, or mark it with the mouse.',
  /** Between two pages of a card that is longer than the window. */
  page: (shown: number, rows: number) => `Shown so far: ${shown} of ${rows} lines.`,
  goOn: 'Show more',
  /** After its last page, where what follows would push it out of the window. */
  whole: 'This is the end of your card.',
  on: 'Go on',
  skipRest: 'That is enough for now',
  later: (type: Typed, card: readonly string[]) => `Your card is here whenever you like: ${type(...card)}`,
};
