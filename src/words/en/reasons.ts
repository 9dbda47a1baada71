import type { FailureDetails } from '../../failure.ts';

/** Why something about the kept answers failed, to be put into a sentence after a colon. By the failure's reason. */
const reasonWords: Readonly<Record<string, (details: FailureDetails) => string>> = {
  full: () => 'there is no room for it on the disk',
  'read-only': () => 'this place cannot be written to',
  busy: () => 'another aftercare has been writing there for a while',
  failed: (d) => `the system said ${d.system}`,
  'answers-damaged': () => 'the file there is damaged',
  'answers-newer': () => 'the file there is of a newer aftercare',
  'answers-unsafe': () => 'what stands there is not a file of your own',
  linked: () =>
    'others may read it, and it has another name elsewhere, which would change too (chmod 600 changes both)',
  'too-large': () => 'it is larger than 16 MiB, more than anybody’s answers',
  'not-readable': () => 'it could not be read again afterwards',
  symlink: () => 'it is a link to somewhere else',
  'not-a-file': () => 'it is not a plain file',
  'not-a-folder': () => 'it is not a folder',
  'foreign-owner': () => 'it belongs to somebody else',
  'shared-folder': () => 'it is a folder that everybody shares',
  unreadable: () => 'it may not be read',
  empty: (d) => `${d.variable} is not set`,
  ENOTDIR: (d) => withPath(d, 'a part of that path is a file, not a folder'),
  ELOOP: (d) => withPath(d, 'its links lead round in a circle'),
  ENAMETOOLONG: (d) => withPath(d, 'that name is too long'),
  EISDIR: () => 'it is a folder',
  EIO: () => 'the disk could not do it',
  EMFILE: () => 'too many files are open',
  ENFILE: () => 'too many files are open',
  closed: () => 'you may not look in there',
  relative: (d) => `${d.variable} is not the whole path of a folder`,
  root: (d) => `${d.variable} is the root folder`,
  ENOSPC: () => 'there is no room left',
  EACCES: () => 'you may not write there',
  EPERM: () => 'you may not write there',
  EROFS: () => 'this place cannot be written to',
  ENOENT: () => 'there is no such folder',
  short: () => 'not all of it could be written',
  'no-terminal': () =>
    'there is no terminal to ask for the passphrase.\nIt can be read from a file descriptor: --passphrase-fd 3 3< FILE',
  'settings-lost': () =>
    'they are sealed, though the settings do not say so.\nTo open them: aftercare unlock',
  'lock-changed': () => 'another aftercare locked or opened the answers meanwhile; please start again',
  'answers-locked': () => 'the answers were locked or opened meanwhile; please start again',
  'not-sealed': () => 'it is not sealed, though the answers are locked, so it may not be yours',
  'not-proven': () => 'what was sealed could not be opened again',
  name: () => 'use up to 64 small letters and digits, with single hyphens between them',
};

/** The words for a failure's reason; a reason that has none is given as it is. */
export function reasonOf(details: FailureDetails): string {
  const reason = String(details.reason ?? '');
  return reasonWords[reason]?.(details) ?? (/^E[A-Z]+$/.test(reason) ? `the system said ${reason}` : reason);
}

/** Behind the variable that a path comes from, when it comes from one. */
function withPath({ variable, path }: FailureDetails, reason: string): string {
  return variable === undefined ? reason : `${variable} leads to ${path}, and ${reason}`;
}
