/** What is said when a passphrase is asked for. */
export const passphrase = {
  ask: 'Passphrase (it is not shown): ',
  choose: 'Choose a passphrase, four words or more (it is not shown): ',
  again: 'The same once more: ',
  empty: 'There is nothing written yet.',
  short: (fewest: number) => `That is too short: it takes ${fewest} characters or more.`,
  weak: 'That one is weak: somebody who tries many could guess it. A longer one, of several words, is safer.',
  fair: 'That one is fair. A few more words would make it strong.',
  strong: 'That one is strong.',
  wrong: (left: number) =>
    `That passphrase does not open the answers. You can try ${left === 1 ? 'once more' : 'twice more'}.`,
  different: 'Those two are not the same. Please begin again.',
  needed:
    'This asks for a passphrase, and there is no terminal to ask in. Nothing was changed.\nTo read it from a file descriptor: --passphrase-fd 3 3< FILE',
  nothing: (descriptor: number) =>
    `There is no passphrase in the first line of file descriptor ${descriptor}.`,
  unread: (descriptor: number) => `File descriptor ${descriptor} cannot be read. Nothing was changed.`,
  tooShort: (fewest: number) =>
    `The passphrase is too short: it takes ${fewest} characters or more. Nothing was changed.`,
  notText: 'Some of its letters cannot be read: they are not written in UTF-8. Nothing was changed.',
  badDescriptor: 'It is the number of an open file: 0, or 3 and more.',
};
