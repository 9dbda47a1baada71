import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  type Stats,
  unlinkSync,
} from 'node:fs';
import path from 'node:path';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { unless } from './system-error.ts';

const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
const STICKY = 0o1000;

/** What stands at a path itself (a link is not followed), or undefined when nothing does. */
export function entryAt(file: string): Stats | undefined {
  return unless(['ENOENT', 'ENOTDIR'], () => lstatSync(file));
}

/** Makes group and others lose what they may do. On a system that is mounted read-only there is nothing to change. */
function narrow(file: string, entry: Stats, mode: number): void {
  if ((entry.mode & 0o777 & ~mode) !== 0) unless(['EROFS'], () => chmodSync(file, mode));
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
 * @throws Failure `answers-unsafe` {path, reason} for a link, anything that is no regular file, or a foreign owner's
 */
export function isOurFile(context: Context, file: string): boolean {
  const entry = entryAt(file);
  if (!entry) return false;
  if (entry.isSymbolicLink()) refuse(file, 'symlink');
  if (!entry.isFile()) refuse(file, 'not-a-file');
  refuseForeign(context, file, entry);
  narrow(file, entry, FILE_MODE);
  return true;
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

/** Makes what the system holds of a folder's names durable. */
export function syncFolder(folder: string): void {
  // Windows opens no folders, and keeps their names by itself.
  const handle = unless(['EISDIR', 'EPERM'], () => openSync(folder, 'r'));
  if (handle === undefined) return;
  try {
    // Some file systems cannot sync a folder and say so; there is nothing more to ask of them.
    unless(['EINVAL', 'EISDIR', 'ENOTSUP'], () => fsyncSync(handle));
  } finally {
    closeSync(handle);
  }
}

/** Makes the folder (0700, whatever the umask) unless it is there. Errors as `isOurFolder`, and the system's. */
export function ensureFolder(context: Context, folder: string): void {
  if (isOurFolder(context, folder)) return;
  mkdirSync(path.dirname(folder), { recursive: true, mode: FOLDER_MODE });
  unless(['EEXIST'], () => mkdirSync(folder, { mode: FOLDER_MODE }));
  // A umask can have taken away our own rights as well.
  if (isOurFolder(context, folder)) chmodSync(folder, FOLDER_MODE);
  syncFolder(path.dirname(folder));
}

/** Removes a file; says whether there was one. */
export function removeFile(file: string): boolean {
  return (
    unless(['ENOENT'], () => {
      unlinkSync(file);
      return true;
    }) === true
  );
}
