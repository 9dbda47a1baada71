/** What the review says, in both faces. */
export const REVIEW_TITLE = 'Your answers so far';
export const NOTHING_YET = 'Nothing is answered yet.';
export const SHOW_MY_CARD = 'Show my card';
export const MEANS_SOMETHING_ELSE = 'the question has changed';
/** How the review marks an answer that a notice is about, and what it says of the mark. */
export const NOTICED = 'see the note';
export const ABOUT_NOTICED = `What this is about is marked "${NOTICED}". It may also be just right as it is.`;
export const HOW_TO_REVIEW =
  'Type a number to change that answer. An empty line shows your card. /back goes back, /help tells more.';
export const HOW_TO_REVIEW_UNFINISHED =
  'Type a number to change that answer. /back goes on with the questions. An empty line shows your card as it is so far.';
export const noSuchAnswer = (typed: string, count: number): string =>
  count === 0
    ? 'There is no answer to open yet.'
    : `"${typed}" is not the number of an answer. They go from 1 to ${count}.`;

/** A topic and what was said to it. */
export const answered = (topic: string, words: string): string =>
  `${topic.slice(0, 1).toUpperCase()}${topic.slice(1)}: ${words}`;
