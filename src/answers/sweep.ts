import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { entryAt, isOurFolder, removeFile } from './entry.ts';
import type { Home } from './home.ts';
import { withLock } from './lock.ts';
import { systemCode, unless } from './system-error.ts';

/** A live process holds the lock for a few milliseconds; whoever comes later can sweep as well. */
const PATIENCE_MS = 100;

/** Names of files that only a killed process leaves: conf's and ours. */
const LEFT_OVER = /\.next\.json(?:\.tmp-[0-9a-f]+)?$|\.bak\.tmp$|\.lock\.(?:tmp-\d+|[0-9a-f]{16}|unreadable)/;

/** The files that a killed process left in the home folder. Full paths. */
export function leftOvers(home: Home): string[] {
  return [home.folder, home.profiles].flatMap((folder) =>
    (unless(['ENOENT', 'ENOTDIR', 'EACCES'], () => readdirSync(folder)) ?? [])
      .filter((name) => LEFT_OVER.test(name))
      .map((name) => path.join(folder, name)),
  );
}

/** Removes what killed processes left, unless another process is writing just now or the place is read-only. */
export function sweep(context: Context, home: Home): void {
  if (!isOurFolder(context, home.folder)) return;
  if (leftOvers(home).length === 0 && !entryAt(home.lock)) return;
  try {
    // Taking the lock clears a dead process's.
    withLock(context, home.lock, () => leftOvers(home).forEach(removeFile), PATIENCE_MS);
  } catch (error) {
    const busy = error instanceof Failure && error.code === 'not-saved';
    if (!busy && systemCode(error) === undefined) throw error;
  }
}
