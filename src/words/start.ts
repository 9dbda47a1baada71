/** What is said once, at the very first start: what this is, what it is not, and where the answers stay. */
export const FIRST_START = [
  'Here you find out what does you good after closeness, or a hard talk, and put it on a card to share.',
  'It helps you think ahead; it is not therapy and not an emergency service (for that, see "aftercare help support").',
  'All you say stays on this computer, and you can skip or change anything.',
] as const;
