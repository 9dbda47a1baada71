import type { Context } from '../context.ts';
import { isFailure } from '../failure.ts';
import { entryAt, isOurFolder, removeFile } from './entry.ts';
import type { Home } from './home.ts';
import { leftOvers } from './inventory.ts';
import { withMutex } from './mutex.ts';
import { systemCode } from './system-error.ts';

/** A live process holds the lock for a few milliseconds; whoever comes later can sweep as well. */
const PATIENCE_MS = 100;

/** Removes what killed processes left, unless another process is writing just now or the place is read-only. */
export function sweep(context: Context, home: Home): void {
  if (!isOurFolder(context, home.folder)) return;
  if (leftOvers(context, home).length === 0 && !entryAt(home.mutex)) return;
  try {
    // Taking the lock clears a dead process's.
    withMutex(context, home.mutex, () => leftOvers(context, home).forEach(removeFile), PATIENCE_MS);
  } catch (error) {
    const busy = isFailure(error, 'not-saved');
    if (!busy && systemCode(error) === undefined) throw error;
  }
}
