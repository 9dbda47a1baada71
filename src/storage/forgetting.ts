import { rmdirSync } from 'node:fs';
import { Failure } from '../failure.ts';
import { entryAt, openUp, removeFile, syncFolder } from './entry.ts';
import { inventory, isOurs, type KeptThing } from './inventory.ts';
import { reasonOfSystem } from './not-saved.ts';
import type { Storage } from './storage.ts';
import { ignoring, systemCode } from './system-error.ts';

/** What forgetting is about. Not prompts: they hold nobody's answers. */
export interface Forgettable {
  /** What we made. */
  readonly ours: readonly KeptThing[];
  /** What may be a copy of answers, made by something else, such as an editor. */
  readonly foreign: readonly KeptThing[];
}

/**
 * What forgetting can remove. A folder of ours that cannot be listed is opened up first.
 *
 * @throws Failure `answers-unsafe` {path, reason} when what is there cannot be seen
 */
export function forgettable({ context, home }: Storage): Forgettable {
  for (const folder of [home.folder, home.profiles, home.history]) openUp(context, folder);
  const files = inventory(context, home).filter(({ isFolder }) => !isFolder);
  return {
    ours: files.filter(({ role }) => isOurs(role)),
    foreign: files.filter(({ role }) => role === 'foreign'),
  };
}

/**
 * Removes all of these files that the system lets us remove. Returns how many went.
 *
 * @throws Failure `not-removed` {path, reason, system, gone} naming the first that stayed
 */
export function removeAll(things: readonly KeptThing[]): number {
  let gone = 0;
  let failed: { readonly path: string; readonly error: unknown } | undefined;
  for (const { path } of things) {
    try {
      if (removeFile(path)) gone += 1;
    } catch (error) {
      if (systemCode(error) === undefined) throw error;
      failed ??= { path, error };
    }
  }
  if (!failed) return gone;
  const { path, error } = failed;
  throw new Failure('not-removed', { path, gone, ...reasonOfSystem(error) }, { cause: error });
}

/**
 * Removes all answers, settings, copies, left-over files and locks, whatever state they are in, and the folders if
 * nothing else is in them. Returns how many files went.
 *
 * @param foreign whether what may be copies, and is not ours, goes too
 * @throws Failure `not-removed` {path, reason, gone}, `answers-unsafe` {path, reason}
 */
export function forgetAll(storage: Storage, foreign: boolean): number {
  const { folder, profiles, history, mutex } = storage.home;
  const gone = storage.removing((alone) => {
    const found = forgettable(storage);
    const things = foreign ? [...found.ours, ...found.foreign] : found.ours;
    // The mutex goes when it is released.
    const removed = removeAll(alone ? things.filter(({ path }) => path !== mutex) : things);
    for (const each of [profiles, history, folder]) if (entryAt(each)) syncFolder(each);
    return removed;
  });
  for (const empty of [profiles, history, folder])
    ignoring(['ENOTEMPTY', 'EEXIST', 'ENOENT', 'EACCES'], () => rmdirSync(empty));
  return gone;
}
