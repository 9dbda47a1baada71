const privateUnsaved =
  'This answer stays private from here on, but that could not be saved just now: what is saved still shares it. Saving is tried again after each answer.';
const sharedUnsaved =
  'This answer may be shared from here on, but that could not be saved just now: what is saved is still private. Saving is tried again after each answer.';

/** Why an answer is not taken as it is, by the codes of `guide/answering.ts`. */
const refusals = {
  nothingChosen: 'Nothing is chosen yet.',
  unknownOption: 'That is not one of the options.',
  oneOnly: 'Only one fits here.',
  tooFew: (limit: number) => `Please choose at least ${limit}.`,
  tooMany: (limit: number) => `Please choose ${limit} at most.`,
  exclusive: (label: string) => `"${label}" stands alone: nothing else goes with it.`,
  yesOrNo: 'Please answer yes or no.',
  number: 'Please answer with a number, decimals with a point, such as 2.5.',
  wholeNumber: 'Please answer with a whole number.',
  outOfRange: (range: string) => `Please answer with a number ${range}.`,
  blank: 'There is nothing written yet.',
  tooLong: (limit: number, length: number) =>
    `That is ${length} characters, and ${limit} fit. Please say it a little shorter.`,
};

/** Said where something cannot be saved, and never will be by itself; by the failure's code or reason. */
const unsavedBecause: Readonly<Record<string, string>> = {
  'profile-gone':
    'This profile was renamed or deleted in another window. Nothing is made of it again: what you say from here on is not saved. Your card is shown at the end.',
  'lock-changed':
    'The answers were locked in another window, so what you say from here on is not saved. Your card is shown at the end.',
};

/** What both faces say while they ask. */
export const asking = {
  ownWords: 'In my own words',
  skipForNow: 'Skip for now',
  yes: 'Yes',
  no: 'No',
  /** What may be typed for yes and for no, in small letters. */
  typedYes: ['y', 'yes'],
  typedNo: ['n', 'no'],
  skipped: 'skipped',
  notSure: 'not sure yet',
  private: 'private',
  staysPrivate: 'This answer stays private: it is not on your card.',
  mayBeShared: 'This answer may be shared: it can stand on your card.',
  /** Said where a mark could not be kept. */
  unsavedMark: (isPrivate: boolean) => (isPrivate ? privateUnsaved : sharedUnsaved),
  noWhy: 'There is no more to say about this one. It is here because it often helps.',
  reworded:
    'This question means something else since you answered it. You can keep your answer or give a new one.',
  /** What was said before and fits no more: all of it, or a part. */
  outgrown: (words: string) =>
    `You had said: ${words}. That is no longer offered here, so it is not on your card.`,
  partlyOutgrown: (words: string) =>
    `You had said: ${words}. Part of that is no longer offered, and goes when you go on.`,
  leaveAsIs: 'Leave it as it is',
  /** Where one is: the title of the sequence, and the count in it. */
  position: (sequence: string, index: number, of: number) => `${sequence}, ${index} of ${of}`,
  suggested: (words: string) => `Perhaps: ${words}`,
  exampleOf: (words: string) => `For example: ${words}`,
  howMany,
  range,
  /** The ends of a scale: "1 is not at all, 5 is very much". */
  ends: (min: number, low: string | undefined, max: number, high: string | undefined) =>
    [low && `${min} is ${low}`, high && `${max} is ${high}`].filter(Boolean).join(', '),
  /** A step of a scale: "4 of 5", "5 of 5 (very much)". */
  step: (value: number, min: number, max: number, word: string | undefined) =>
    `${min === 0 || min === 1 ? `${value} of ${max}` : `${value}, ${range(min, max)}`}${word ? ` (${word})` : ''}`,
  refusals,
  unsaved:
    'This could not be saved just now. We can go on: your card is shown at the end, and saving is tried again after each answer.',
  unsavedBecause,
  savedAgain: 'Saving works again: everything you said so far is kept.',
  /** A yes-no question outside the walk: no is the answer unless yes is typed. */
  yesOrNo: (question: string) => `${question} Type yes to go on, anything else to leave it [no]: `,
};

/** How many options may be chosen. */
function howMany(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined)
    return min === max ? `Choose ${min}.` : `Choose ${min} to ${max}.`;
  if (min !== undefined && min > 1) return `Choose at least ${min}.`;
  if (max !== undefined) return max === 1 ? 'Choose one.' : `Choose up to ${max}.`;
  return 'Choose as many as you like.';
}

/** The range of a number, or nothing when it has none. */
function range(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `from ${min} to ${max}`;
  if (min !== undefined) return `${min} or more`;
  return max === undefined ? '' : `${max} or less`;
}
