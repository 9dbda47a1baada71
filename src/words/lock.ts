import { listed } from './paths.ts';

/** What is said when a passphrase is asked for. */
export const passphraseWords = {
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
} as const;

/** What `aftercare lock` and `unlock` say. */
export const lockWords = {
  warning: [
    'From now on every start asks for the passphrase. If it is forgotten, the answers are gone: nobody can bring them back.',
    'A short passphrase can be guessed by trying; a few words that do not belong together cannot.',
  ].join('\n'),
  cutOff:
    'Locking was cut off the last time. Give the passphrase that was chosen then, and it is brought to its end.',
  already: 'The answers are locked already. For another passphrase: aftercare unlock, then aftercare lock',
  locked: (profiles: number, foreign: readonly string[]) => {
    const what = profiles === 0 ? 'Locked' : `Locked: ${counted(profiles)}`;
    if (foreign.length > 0)
      return `${what}.\nThis was not made by aftercare, and was left as it is. It may hold an open copy; see for yourself:\n${listed(foreign)}`;
    return profiles === 0 ? `${what}.` : `${what}, and no open copy is left in the folder.`;
  },
  traces: 'A disk, backups and synced folders may still hold what was written before it was locked.',
  notLocked: 'The answers are not locked. Nothing was changed.',
  unlocked: (profiles: number) =>
    `The lock is off${profiles === 0 ? '' : `: ${counted(profiles)} can be read without a passphrase now`}.`,
} as const;

function counted(profiles: number): string {
  return profiles === 1 ? 'one profile' : `${profiles} profiles`;
}
