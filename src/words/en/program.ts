/** What the program says of itself in `--help`. */
export const program = {
  description: 'Find out, and say, what you need after intimacy.',
  version: 'print the version',
};
