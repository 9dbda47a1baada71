import type { Typed } from './typed.ts';

/** What is said around a walk: when it begins again, stops or ends. */
export const walking = {
  resumed: 'Welcome back. Here is where you stopped.',
  again:
    'All of it again, from the beginning. What you said before is offered each time, and stays until you change it.',
  nothingNew: 'You have answered everything here. Look it over, and change what you like.',
  cardFollows: 'This is your card, as it would be shared:',
  goOn: (type: Typed) => `There is more to ask whenever you like: ${type('guide')}`,
  shareHint: (type: Typed) => `To keep it in a file: ${type('card', '--output', 'card.txt')}`,
  overtaken: (topic: string) =>
    `"${topic}" was answered in another window too. What you said here, the latest, stands.`,
} as const;
