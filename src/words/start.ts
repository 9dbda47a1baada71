/** What is said once, at the very first start: what this is, what it is not, and where the answers stay. */
export const FIRST_START = [
  'Welcome. This guide helps you to find out what does you good after closeness, or after any moment that left you open, and to put it on a card that you can share.',
  'It is for reflection and preparation: it is not therapy, and not an emergency service ("aftercare help support" says where to turn).',
  'All you say stays on this computer, you can skip any question, and you can change your mind at any time.',
] as const;
