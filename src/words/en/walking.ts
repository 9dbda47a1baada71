import type { Typed } from '../typed.ts';

/** What is said around a walk: when it begins again, stops or ends. */
export const walking = {
  revised:
    'The questions were revised since you were here. All you said is kept, and only what changed its meaning is asked again.',
  resumed: 'Welcome back. Here is where you stopped.',
  again:
    'All of it again, from the beginning. What you said before is offered each time, and stays until you change it.',
  rest: 'Welcome back. Here is what was not asked yet; what you said stands.',
  nothingNew: 'You have answered everything here. Look it over, and change what you like.',
  cardFollows: 'This is your card, as it would be shared:',
  goOn: (type: Typed) => `There is more to ask whenever you like: ${type('guide')}`,
  shareHint: (type: Typed) => `To keep it in a file: ${type('card', '--output', 'card.txt')}`,
  /** What is said around a walk through what can be given. */
  giving: {
    goOn: (type: Typed) => `There is more to ask whenever you like: ${type('give')}`,
    shareHint: (type: Typed) => `To keep it in a file: ${type('card', '--giving', '--output', 'giving.txt')}`,
    offer: (type: Typed) =>
      `If you like, say what you can give, too, today or another day. It takes about 3 minutes: ${type('give')}`,
  },
  renamed: (name: string) =>
    `This profile was renamed in another window: it is called "${name}" now, and what you say is kept there.`,
  askToKeep: (name: string) =>
    `The profile "${name}" was renamed or deleted in another window. Keep all that was said in it, this walk included, as a new profile? With no, nothing more is saved.`,
  keptAnew: (name: string) =>
    `It is kept as the profile "${name}". To go on with it later: aftercare profile use ${name}`,
  lockedMeanwhile: 'The answers were locked in another window. To go on saving, give the passphrase.',
  emptyCard:
    'Nothing stands on your card yet: what you said is private, was skipped, or has no line there. That is fine, and all of it is kept.',
  overtaken: (topic: string) =>
    `"${topic}" was answered in another window too. What you said here, the latest, stands.`,
  staysPrivate: (topic: string) =>
    `"${topic}" was made private in another window, so it stays private. To share it after all, open it once more and share it.`,
};
