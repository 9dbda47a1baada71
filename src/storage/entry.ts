import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  type Stats,
  unlinkSync,
} from 'node:fs';
import path from 'node:path';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { ignoring, systemCode } from './system-error.ts';

const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
const STICKY = 0o1000;

/** No kept file is larger, in bytes: what a person says in years is a hundredth of it. */
export const LARGEST = 16 * 1024 * 1024;

/**
 * What stands at a path itself (a link is not followed), or undefined when nothing does. Most places are empty, and an
 * error that is thrown costs more than looking.
 */
export function entryAt(file: string): Stats | undefined {
  return ignoring(['ENOTDIR'], () => lstatSync(file, { throwIfNoEntry: false }));
}

/** Gives a file or folder of ours its mode. Where there are no modes (FAT, a system mounted read-only), none is given. */
function setMode(file: string, mode: number): void {
  ignoring(['EROFS', 'EPERM', 'ENOTSUP'], () => chmodSync(file, mode));
}

/** Makes group and others lose what they may do. */
function narrow(file: string, entry: Stats, mode: number): void {
  if ((entry.mode & 0o777 & ~mode) !== 0) setMode(file, mode);
}

/** Whether a file has a name outside of its folder: its mode is then not ours alone to change. */
function isLinkedElsewhere(file: string, { nlink, ino, dev }: Stats): boolean {
  if (nlink === 1) return false;
  const folder = path.dirname(file);
  const here = readdirSync(folder).map((name) => entryAt(path.join(folder, name)));
  return here.filter((entry) => entry?.ino === ino && entry.dev === dev).length < nlink;
}

function refuse(path: string, reason: string): never {
  throw new Failure('answers-unsafe', { path, reason });
}

function refuseForeign(context: Context, file: string, entry: Stats): void {
  if (context.uid !== undefined && entry.uid !== context.uid) refuse(file, 'foreign-owner');
}

/**
 * Whether a file of ours stands there; its mode is narrowed to 0600.
 *
 * @throws Failure `answers-unsafe` {path, reason} for a link, anything that is no regular file, a foreign owner's, or
 *   one that others may read and that has another name elsewhere
 */
export function isOurFile(context: Context, file: string): boolean {
  const entry = entryAt(file);
  if (!entry) return false;
  if (entry.isSymbolicLink()) refuse(file, 'symlink');
  if (!entry.isFile()) refuse(file, 'not-a-file');
  refuseForeign(context, file, entry);
  if ((entry.mode & 0o077) !== 0 && isLinkedElsewhere(file, entry)) refuse(file, 'linked');
  narrow(file, entry, FILE_MODE);
  return true;
}

/**
 * The text of a file of ours, or undefined where none stands. A file that is too large is refused by its size, unread.
 *
 * @throws Failure `answers-unsafe` {path, reason} as `isOurFile`, and for more than `LARGEST` bytes
 */
export function readOurFile(context: Context, file: string): string | undefined {
  if (!isOurFile(context, file)) return undefined;
  // Another process may remove it meanwhile: then there is none.
  return ignoring(['ENOENT'], () => {
    if (lstatSync(file).size > LARGEST) refuse(file, 'too-large');
    return readFileSync(file, 'utf8');
  });
}

/**
 * Whether a folder of ours stands there; its mode is narrowed to 0700.
 *
 * @throws Failure `answers-unsafe` {path, reason} for a link, anything that is no folder, a foreign owner's, or one
 *   that everybody shares (such as /tmp)
 */
export function isOurFolder(context: Context, folder: string): boolean {
  const entry = entryAt(folder);
  if (!entry) return false;
  if (entry.isSymbolicLink()) refuse(folder, 'symlink');
  if (!entry.isDirectory()) refuse(folder, 'not-a-folder');
  refuseForeign(context, folder, entry);
  if ((entry.mode & STICKY) !== 0) refuse(folder, 'shared-folder');
  narrow(folder, entry, FOLDER_MODE);
  return true;
}

/**
 * The names in a folder; none where it is not there.
 *
 * @throws Failure `answers-unsafe` {path, reason: 'unreadable'} when it cannot be listed: what is in it is then not known
 */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    if (code === 'EACCES' || code === 'EPERM') refuse(folder, 'unreadable');
    throw error;
  }
}

/** Makes what the system holds of a folder's names durable. */
export function syncFolder(folder: string): void {
  // Windows opens no folders, and keeps their names by itself.
  const handle = ignoring(['EISDIR', 'EPERM'], () => openSync(folder, 'r'));
  if (handle === undefined) return;
  try {
    // Some file systems cannot sync a folder and say so; there is nothing more to ask of them.
    ignoring(['EINVAL', 'EISDIR', 'ENOTSUP'], () => fsyncSync(handle));
  } finally {
    closeSync(handle);
  }
}

/** Makes the folder (0700, whatever the umask) unless it is there. Errors as `isOurFolder`, and the system's. */
export function ensureFolder(context: Context, folder: string): void {
  if (isOurFolder(context, folder)) return;
  mkdirSync(path.dirname(folder), { recursive: true, mode: FOLDER_MODE });
  ignoring(['EEXIST'], () => mkdirSync(folder, { mode: FOLDER_MODE }));
  // A umask can have taken away our own rights as well.
  if (isOurFolder(context, folder)) setMode(folder, FOLDER_MODE);
  syncFolder(path.dirname(folder));
}

/**
 * Lets us list and empty a folder of ours, whatever its mode was: who asks for something to be removed asks for that too.
 * Errors as `isOurFolder`.
 */
export function openUp(context: Context, folder: string): void {
  if (!isOurFolder(context, folder)) return;
  const entry = entryAt(folder);
  if (entry && (entry.mode & FOLDER_MODE) !== FOLDER_MODE) setMode(folder, FOLDER_MODE);
}

/** Removes a file; says whether there was one. */
export function removeFile(file: string): boolean {
  return (
    ignoring(['ENOENT'], () => {
      unlinkSync(file);
      return true;
    }) === true
  );
}
