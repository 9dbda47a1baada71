/**
 * The program's own words on a card, for packs that do not bring theirs. `<date>`, `<name>` and `<words>` stand for what is filled
 * in. `cover` comes before everything else in a message: with the line above it, it fills what a locked screen shows.
 */
export const card = {
  first: 'First',
  stop: 'Stop',
  stillFindingOut: 'Still finding out',
  moreTopics: 'a few more things. Please ask.',
  andYou: 'And you? Tell me what you need.',
  reviewed: 'Reviewed <date>',
  /** Several of which one is enough. */
  oneOf: 'one of these: <words>',
  noteFrom: 'A note from <name>',
  noteForYou: 'A note for you',
  cover:
    'This is meant for you. Please open it when you have a quiet minute and nobody is reading along. There is no hurry, and no need to answer it at once.',
  code: 'The short card, as a code to scan',
};
