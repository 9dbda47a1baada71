import type { Typed } from '../typed.ts';

/** What `aftercare check-in` says besides the words of its pack. */
export const checkIn = {
  tooEarly:
    'The check-in opens tomorrow: a low can come a day or three later. For this very moment: aftercare now, or aftercare help support',
  notYet: (type: Typed) =>
    `A check-in opens a day after you have been through the questions. Begin with: ${type('guide')}\nIf you need something today: aftercare now, or aftercare help support`,
  kept: (type: Typed) => `What helped and what to change stands in your history: ${type('history')}`,
  /** Last, where the page on support was opened on the way. */
  support: 'You need not be alone with it. Where to turn: aftercare help support',
  nothingKept: 'Nothing of this is kept.',
  stopped: (type: Typed) =>
    `What you said helped, and what to change, is kept as far as you came; how you are is not. Go on with: ${type('check-in')}`,
  again: 'You were here today already. What you said then stands; at the end you can change it.',
  /** What follows from it, as a menu. */
  follows: 'Some of this can go on your card. Look at it there now?',
  look: (topic: string) => `Look at: ${topic}`,
  notNow: 'Not now',
};
