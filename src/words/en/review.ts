const noticed = 'see the note';

/** What the review says, in both faces. */
export const review = {
  title: 'Your answers so far',
  nothingYet: 'Nothing is answered yet.',
  showMyCard: 'Show my card',
  showMyCardSoFar: 'Show my card so far',
  done: 'Done',
  goOn: 'Go on with the questions',
  meansSomethingElse: 'the question has changed',
  /** How the review marks an answer that a notice is about, and what it says of the mark. */
  noticed,
  aboutNoticed: `What this is about is marked "${noticed}". It may also be just right as it is.`,
  howTo:
    'Type a number to change that answer. An empty line shows your card. /back goes back, /help tells more.',
  howToUnfinished:
    'An empty line goes on with the questions. /card shows your card so far. Type a number to change that answer.',
  howToEnd: 'Type a number to change that answer. An empty line ends. /back goes back, /help tells more.',
  howToOut: 'Type a number to change that answer. An empty line ends. /help tells more.',
  howToEndUnfinished: 'An empty line goes on with the questions. Type a number to change that answer.',
  noSuchAnswer: (typed: string, count: number) =>
    count === 0
      ? 'There is no answer to open yet.'
      : `"${typed}" is not the number of an answer. They go from 1 to ${count}.`,
  /** A topic and what was said to it. */
  answered: (topic: string, words: string) => `${topic.slice(0, 1).toUpperCase()}${topic.slice(1)}: ${words}`,
};
