import type { Typed } from '../typed.ts';

/** What `aftercare` alone says to somebody who has been here before. */
export const startPage = {
  inTheMiddle: (topic: string, sequence: string) => `You stopped at "${topic}" (${sequence}).`,
  atTheReview: 'All is asked; the review is still open.',
  done: 'You have been through all of it.',
  doneQuickly: 'The essential questions are answered; there are others, whenever you like.',
  begun: 'There are questions without an answer yet.',
  kept: (answers: number, isPrivate: number) =>
    `${answers} ${answers === 1 ? 'answer is' : 'answers are'} kept${isPrivate > 0 ? `, ${isPrivate} of them private` : ''}.`,
  profile: (name: string) => `Profile: ${name}`,
  checkIn: (type: Typed) => `How is it today? The check-in is open: ${type('check-in')}`,
  lookAgain: 'You wanted to look at this again about now.',
  what: 'What would you like to do?',
  goOn: 'Go on',
  review: 'Look over my answers, and change them',
  others: 'Answer the other questions',
  on: 'Answer the questions',
  card: 'Show my card',
  restart: 'Walk through it all again',
  leave: 'Leave',
  more: 'More',
  /** What stands under "More". */
  under: {
    ask: 'What else?',
    save: 'Save my card to a file',
    profiles: 'Use another profile',
    lock: 'Put a passphrase on my answers',
    forget: 'Forget everything; asks first',
  },
  whose: 'Which profile would you like to use?',
  onlyOne: (name: string, type: Typed) =>
    `There is only the profile "${name}". To make another: ${type('profile', 'new', 'NAME')}`,
};
