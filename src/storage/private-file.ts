import fs from 'node:fs';
import path from 'node:path';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { putWhereNothingIs } from './links.ts';
import { ignoring, systemCode } from './system-error.ts';

/**
 * Writes a file that only its owner can read (0600), whole or not at all: it is made beside its place, synced, and
 * moved there.
 *
 * @param file relative to the current folder, or absolute.
 * @throws Failure `file-exists` {path} unless `overwrite`, `cannot-write` {path, reason: a system error's code or
 *   `not-a-file` or `short`}; what stood there is then as it was.
 */
export function writePrivately(
  context: Context,
  file: string,
  text: string,
  { overwrite }: { readonly overwrite: boolean },
): void {
  const target = path.resolve(context.cwd, file);
  // A short name: with more behind it the target's own could be too long.
  const temporary = path.join(path.dirname(target), `.aftercare-${context.pid}.tmp`);
  try {
    checkPlace(target, file, overwrite);
    writeWhole(temporary, text);
    // That fails where something stands by now; a rename would take its place unasked.
    if (overwrite) fs.renameSync(temporary, target);
    else putWhereNothingIs(temporary, target);
  } catch (error) {
    throw asFailure(error, file);
  } finally {
    ignoring(NOTHING_THERE, () => fs.unlinkSync(temporary));
  }
}

/** How the system says that there is nothing of ours to remove: it let nothing be made there. */
const NOTHING_THERE = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EACCES'];

function checkPlace(target: string, file: string, overwrite: boolean): void {
  const there = fs.lstatSync(target, { throwIfNoEntry: false });
  if (!there) return;
  const refuse = (reason: string) => new Failure('cannot-write', { path: file || target, reason });
  if (there.isDirectory()) throw refuse('EISDIR');
  if (!there.isFile()) throw refuse('not-a-file');
  if (!overwrite) throw new Failure('file-exists', { path: file });
}

function writeWhole(file: string, text: string): void {
  const handle = fs.openSync(file, 'wx', 0o600);
  try {
    // A umask can have taken rights away. Where there are no modes (FAT), none is given.
    ignoring(['EPERM', 'ENOTSUP'], () => fs.fchmodSync(handle, 0o600));
    fs.writeFileSync(handle, text);
    fs.fsyncSync(handle);
    const { size } = fs.fstatSync(handle);
    if (size !== Buffer.byteLength(text)) throw new Failure('cannot-write', { path: file, reason: 'short' });
  } finally {
    fs.closeSync(handle);
  }
}

function asFailure(error: unknown, file: string): unknown {
  const code = systemCode(error);
  if (code === 'EEXIST') return new Failure('file-exists', { path: file }, { cause: error });
  return code === undefined
    ? error
    : new Failure('cannot-write', { path: file, reason: code }, { cause: error });
}
