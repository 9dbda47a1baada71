const noTherapy =
  'It helps you think ahead; it is not therapy and not an emergency service (for that, see "aftercare help support").';

/** What is said once, at the very first start, where the pack has no words of its own for it. */
export const start = {
  /** What this is, what it is not, and where the answers stay. */
  first: [
    'Here you find out what does you good after closeness, or a hard talk, and put it on a card to share.',
    noTherapy,
    'All you say stays on this computer, and you can skip or change anything.',
  ],
  /** What no first start is without. */
  noTherapy,
};
