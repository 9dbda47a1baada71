/** What both faces say while they ask. */
export const OWN_WORDS = 'In my own words';
export const SKIP_FOR_NOW = 'Skip for now';
export const YES = 'Yes';
export const NO = 'No';
export const SKIPPED = 'skipped';
export const NOT_SURE = 'not sure yet';
export const PRIVATE = 'private';
export const STAYS_PRIVATE = 'This answer stays private: it is not on your card.';
export const MAY_BE_SHARED = 'This answer may be shared: it can stand on your card.';
const PRIVATE_UNSAVED =
  'This answer stays private from here on, but that could not be saved just now: what is saved still shares it. Saving is tried again after each answer.';
const SHARED_UNSAVED =
  'This answer may be shared from here on, but that could not be saved just now: what is saved is still private. Saving is tried again after each answer.';
/** Said where a mark could not be kept. */
export const unsavedMark = (isPrivate: boolean): string => (isPrivate ? PRIVATE_UNSAVED : SHARED_UNSAVED);
export const NO_WHY = 'There is no more to say about this one. It is here because it often helps.';
export const REWORDED =
  'This question means something else since you answered it. You can keep your answer or give a new one.';

/** Where one is: the title of the sequence, and the count in it. */
export const position = (sequence: string, index: number, of: number): string =>
  `${sequence}, ${index} of ${of}`;

export const suggested = (words: string): string => `Perhaps: ${words}`;

export const exampleOf = (words: string): string => `For example: ${words}`;

/** How many options may be chosen. */
export function howMany(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined)
    return min === max ? `Choose ${min}.` : `Choose ${min} to ${max}.`;
  if (min !== undefined && min > 1) return `Choose at least ${min}.`;
  if (max !== undefined) return max === 1 ? 'Choose one.' : `Choose up to ${max}.`;
  return 'Choose as many as you like.';
}

/** The range of a number, or nothing when it has none. */
export function range(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `from ${min} to ${max}`;
  if (min !== undefined) return `${min} or more`;
  return max === undefined ? '' : `${max} or less`;
}

/** The ends of a scale: "1 is not at all, 5 is very much". */
export function ends(min: number, low: string | undefined, max: number, high: string | undefined): string {
  return [low && `${min} is ${low}`, high && `${max} is ${high}`].filter(Boolean).join(', ');
}

/** Why an answer is not taken as it is, by the codes of `guide/answering.ts`. */
export const refusals = {
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
} as const;

export const UNSAVED =
  'This could not be saved just now. We can go on: your card is shown at the end, and saving is tried again after each answer.';
/** The same, where it cannot succeed by itself; by the failure's code or reason. */
export const UNSAVED_BECAUSE: Readonly<Record<string, string>> = {
  'profile-gone':
    'This profile was renamed or deleted in another window. Nothing is made of it again: what you say from here on is not saved. Your card is shown at the end.',
  'lock-changed':
    'The answers were locked in another window, so what you say from here on is not saved. Your card is shown at the end.',
};
export const SAVED_AGAIN = 'Saving works again: everything you said so far is kept.';

/** A yes-no question outside the walk: no is the answer unless yes is typed. */
export const yesOrNo = (question: string): string =>
  `${question} Type yes to go on, anything else to leave it [no]: `;
