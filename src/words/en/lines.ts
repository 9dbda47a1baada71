const help = [
  'An empty line keeps the answer that is there, or skips.',
  '/back goes back one question.',
  '/skip skips this one.',
  '/unsure says that you are not sure yet.',
  '/why tells why this is asked.',
  '/private keeps this answer to yourself, or shares it again.',
  '/review shows all your answers.',
  '/quit saves and stops.',
  'An answer that begins with / is typed with two: //',
].join('\n');

const opens = 'A number opens that answer for change.';
const goesBack = '/back goes back to the questions.';
const quits = '/quit saves and stops.';
/** What can be typed at the review, by what it leads to. */
const reviewHelp = {
  card: [opens, '/card shows your card.', goesBack, quits].join('\n'),
  end: [opens, goesBack, quits].join('\n'),
  out: [opens, 'An empty line ends, and so does /back.', quits].join('\n'),
};

/** How to answer, by what is asked. */
const how = {
  one: 'Type a number.',
  many: (amount: string) => `${amount} Type their numbers, such as 1,3.`,
  ordered: (amount: string) => `${amount} Type their numbers in order, the first one first, such as 3,1.`,
  yesNo: 'Type yes or no.',
  number: (range: string) => (range === '' ? 'Type a number.' : `Type a number ${range}.`),
  text: 'Type a line.',
  longText: 'Type as many lines as you like, then an empty line.',
};

/** The same once it is known, short: "A number, or an empty line." */
const short = {
  one: 'A number',
  many: (amount: string) => `${amount === '' ? '' : `${amount} `}Numbers`,
  ordered: (amount: string) => `${amount === '' ? '' : `${amount} `}Numbers, the first one first`,
  yesNo: 'Yes or no',
  number: (range: string) => (range === '' ? 'A number' : `A number ${range}`),
  text: 'A line',
  longText: 'Lines, then an empty one',
};

/** What the lines face says besides the questions. */
export const lines = {
  howTo: 'Type an answer and press Enter. Type /help to hear what else you can type.',
  help,
  reviewHelp,
  how,
  short,
  /** What stands between two of several answers, in small letters. */
  and: ['and', '&', '+'],
  orEmpty: (how: string) => `${how}, or an empty line.`,
  /** Where one is, at the first question of a part, and at the others. */
  horizon: (part: string, left: string) => `${part}, ${left}`,
  place: (index: number, of: number) => `${index} of ${of}`,
  ownWordsNext: 'Now type it in your own words, on one line.',
  ownWordsKept: (words: string) => `Your words so far: ${words}. An empty line keeps them.`,
  nothingWritten: 'Nothing was written.',
  skips: 'An empty line skips this one.',
  skipsAtOnce: 'An empty line at once skips this one.',
  keeps: (words: string) => `Your answer so far: ${words}. An empty line keeps it.`,
  keepsAtOnce: (words: string) => `Your answer so far: ${words}. An empty line at once keeps it.`,
  noLongerFits: (words: string) =>
    `Your answer so far: ${words}. It no longer fits this question. An empty line skips it.`,
  leaves: 'An empty line leaves it as it is.',
  leavesAtOnce: 'An empty line at once leaves it as it is.',
  begun: (words: string) => `You had begun: ${words}\nAn empty line at once takes it as it is.`,
  chosen: (words: string) => `Chosen: ${words}.`,
  chosenPrivately: (words: string) => `Chosen: ${words}. Private.`,
  noted: 'Noted.',
  notedPrivately: 'Noted. Private.',
  kept: 'Kept as it was.',
  skippedNow: 'Skipped.',
  unsureNow: 'Not sure yet. That is fine.',
  notAnOption: (typed: string) => `"${typed}" is not one of the options.`,
  notACommand: (typed: string) =>
    `${typed} is not a command here. Type /help for the commands, or begin with // to answer with a /.`,
  /** How to answer where one short line is enough. */
  shortHelp: 'A number, or an empty line to skip.',
  shortUnfit: (count: number) => `A number from 1 to ${count}, an empty line to skip, or /quit.`,
  /** How to answer a menu. */
  menuHelp: 'Type a number. An empty line leaves.',
  /** What is said to a line that fits no row of a menu. */
  noSuchChoice: (count: number) => `Please type a number from 1 to ${count}, or an empty line to leave.`,
};
