import { pathList } from './paths.ts';

/** What `aftercare lock` and `unlock` say. */
export const lock = {
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
      return `${what}.\nThis was not made by aftercare, and was left as it is. It may hold an open copy; see for yourself:\n${pathList(foreign)}`;
    return profiles === 0 ? `${what}.` : `${what}, and no open copy is left in the folder.`;
  },
  traces: 'A disk, backups and synced folders may still hold what was written before it was locked.',
  notLocked: 'The answers are not locked. Nothing was changed.',
  unlocked: (profiles: number) =>
    `The lock is off${profiles === 0 ? '' : `: ${counted(profiles)} can be read without a passphrase now`}.`,
};

function counted(profiles: number): string {
  return profiles === 1 ? 'one profile' : `${profiles} profiles`;
}
