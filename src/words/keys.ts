/** What the keys face says besides the questions. */

/** What the keys do, short: as many as fit on one line are shown, the first ones first. */
export const hints = {
  move: (arrows: string) => `${arrows} move`,
  choose: 'Space choose',
  accept: 'Enter accept',
  empty: 'Enter twice accept',
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
} as const;

/** Said with the why, since the hint has room for a few only. */
export const ALL_KEYS =
  'Ctrl-N: not sure yet. Ctrl-P: keep it private, or share it. Ctrl-R: all your answers. Ctrl-C: save and stop.';

export const position = (sequence: string, index: number, of: number, dot: string): string =>
  `${sequence} ${dot} ${index} of ${of}`;

export const privateMark = (dot: string): string => ` ${dot} private`;

export const ends = (value: number, word: string | undefined): string =>
  word ? `${value}  ${word}` : `${value}`;

export const soFar = (words: string): string => `Your answer so far: ${words}`;
export const ownWordsNow = (words: string): string => `${words}: `;
export const OWN_WORDS_EMPTY = 'Write a few words, or move to another row.';
