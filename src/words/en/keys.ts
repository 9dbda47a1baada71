/** What the keys do, short: as many as fit on one line are shown, the first ones first. */
const hints = {
  move: (arrows: string) => `${arrows} move`,
  choose: 'Space choose',
  accept: 'Enter accept',
  empty: 'Enter twice accept',
  digit: 'A number chooses',
  skip: 'Enter skips',
  back: 'Esc back',
  leave: 'Esc leave',
  why: '? why',
  unsure: '^N not sure',
  private: '^P private',
  share: '^P share',
  review: '^R review',
  suggestion: 'Tab take it',
  stop: '^C stop',
  open: 'Enter open',
};

/** What the keys face says besides the questions. */
export const keys = {
  hints,
  /** Said with the why, since the hint has room for a few only. */
  allKeys:
    'Ctrl-N: not sure yet. Ctrl-P: keep it private, or share it. Ctrl-R: all your answers. Ctrl-C: save and stop.',
  position: (sequence: string, index: number, of: number, dot: string) =>
    `${sequence} ${dot} ${index} of ${of}`,
  privateMark: (dot: string) => ` ${dot} private`,
  ends: (value: number, word: string | undefined) => (word ? `${value}  ${word}` : `${value}`),
  soFar: (words: string) => `Your answer so far: ${words}`,
  ownWordsNow: (words: string) => `${words}: `,
  ownWordsEmpty: 'Write a few words, or move to another row.',
};
