import { rmdirSync } from 'node:fs';
import type { Desk } from './desk.ts';
import { removeFile, syncFolder } from './entry.ts';
import { inventory, type KeptThing } from './inventory.ts';
import { unless } from './system-error.ts';

/** What forgetting removes: everything that is ours but prompts, which hold nobody's answers. */
export function forgettable({ context, home }: Desk): KeptThing[] {
  return inventory(context, home).filter(({ role, isFolder }) => role !== 'other' && !isFolder);
}

/**
 * Removes all answers, settings, copies, left-over files and locks, whatever state they are in, and the folders if
 * nothing else is in them. Returns how many files went.
 *
 * @throws Failure `not-saved` {reason, path} when the system lets us not; what it did let us remove is gone then
 */
export async function forgetAll(desk: Desk): Promise<number> {
  const { folder, profiles, lock } = desk.home;
  const gone = await desk.changing(() => {
    const things = forgettable(desk).filter((thing) => thing.path !== lock);
    const removed = things.filter((thing) => removeFile(thing.path));
    syncFolder(profiles);
    syncFolder(folder);
    return removed.length;
  });
  for (const empty of [profiles, folder])
    unless(['ENOTEMPTY', 'EEXIST', 'ENOENT', 'EACCES'], () => rmdirSync(empty));
  return gone;
}
