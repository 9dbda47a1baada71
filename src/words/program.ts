/** What the program says of itself in `--help`. */
export const programWords = {
  description: 'Find out, and say, what you need after intimacy.',
} as const;
