/** What the keys do, short: those that have no room on the screen are told behind `?`. */
const hints = {
  move: (arrows: string) => `${arrows} move`,
  tick: 'Space tick',
  accept: 'Enter go on',
  empty: 'Enter twice go on',
  take: 'Enter take it',
  digit: 'A number chooses',
  skip: 'Enter skips',
  back: 'Esc back',
  leave: 'Esc leave',
  unsure: '^N not sure',
  private: '^P private',
  share: '^P share',
  review: '^R all answers',
  suggestion: 'Tab take it',
  suggested: 'Tab take these',
  stop: '^C save and stop',
  leaveNow: '^C stop',
  open: 'Enter open',
  more: '? more',
};

/** What the keys face says besides the questions. */
export const keys = {
  hints,
  /** Said with the why, since the hint has room for a few only. */
  allKeys:
    'Arrows move, Space ticks, Enter goes on. Ctrl-N: not sure yet. Ctrl-P: keep it private, or share it. Ctrl-R: all your answers. Esc: back. Ctrl-C: save and stop.',
  ends: (value: number, word: string | undefined) => (word ? `${value}  ${word}` : `${value}`),
  soFar: (words: string) => `Your answer so far: ${words}`,
  leaves: 'With nothing chosen, Enter leaves it as it is.',
  ownWordsNow: (words: string) => `${words}: `,
  ownWordsEmpty: 'Write a few words, or move to another row.',
  nothingTicked: 'Nothing is ticked. Space ticks; Enter again skips.',
  nothingChosen: 'Nothing is chosen. The arrow keys or a number choose; Enter again skips.',
  /** Said when "not sure yet" would drop what was begun. */
  letGo: 'What you have begun here still stands. Ctrl-N again drops it, for "not sure yet".',
  enterTakes: (words: string) => `Enter takes "${words}". Delete it to skip, or write your own.`,
  /** Perhaps these lines matter most. */
  perhaps: 'Perhaps these. Tab takes them:',
  suggestedLine: (place: number, words: string) => `${place}. ${words}`,
  /** How the answer stands. */
  status: {
    chosen: (count: number, max: number | undefined) =>
      max === undefined ? `${count} chosen` : `${count} of ${max} chosen`,
    nothing: 'nothing chosen yet',
    at: (row: number, rows: number) => `${row} of ${rows}`,
    onCard: 'on your card',
    staysWithYou: 'stays with you',
    length: (length: number, limit: number) => `${length} of ${limit} characters`,
    tooLong: (length: number, limit: number) =>
      `${length} of ${limit} characters: ${length - limit} too many`,
  },
};
