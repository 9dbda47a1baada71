/** What is said once, at the very first start: what this is, what it is not, and where the answers stay. */
export const FIRST_START = [
  'This guide helps you find out what does you good after closeness, or any moment that left you open, and puts it on a card you can share.',
  'It is a way to think ahead: not therapy, and not an emergency service ("aftercare help support" says where to turn).',
  'All you say stays on this computer, and you can skip or change anything.',
] as const;
