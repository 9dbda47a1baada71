import { Failure } from '../failure.ts';
import { emptyProfile } from '../model/answer.ts';
import { entryAt, syncFolder } from './entry.ts';
import { removeAll } from './forgetting.ts';
import { historyFiles, writeHistory } from './history.ts';
import { inventory, isOurs } from './inventory.ts';
import type { ConfClass } from './kept-file.ts';
import { checkProfileExists, isKept, profileFile } from './profiles.ts';
import { DEFAULT_PROFILE } from './settings.ts';
import type { Storage } from './storage.ts';

/** Throws Failure `profile-exists` {name}; `answers-damaged` {path, backup} where only a last good copy is left. */
function checkFree(storage: Storage, name: string): void {
  // `default` exists from the start, with or without a file.
  if (name === DEFAULT_PROFILE || entryAt(profileFile(storage.home, name)))
    throw new Failure('profile-exists', { name });
  if (isKept(storage.home, name)) storage.profile(name).read();
}

/** As `checkFree`, for a new name of a profile: `default` can be one as long as it has no file. */
function checkFreeToTake(storage: Storage, name: string): void {
  if (name !== DEFAULT_PROFILE || isKept(storage.home, name)) checkFree(storage, name);
}

/**
 * Changes profiles after a check. It is made twice: before anything is made on the disk, and again, for what another
 * process did meanwhile, where nobody else changes anything.
 */
function changing(storage: Storage, check: () => void, change: (conf: ConfClass) => void): Promise<void> {
  check();
  return storage.changing((conf) => {
    check();
    change(conf);
  });
}

/** Removes every file of a profile; by their names a copy goes before what it is a copy of. */
function removeFilesOf({ context, home }: Storage, name: string): void {
  removeAll(inventory(context, home).filter(({ profile, role }) => profile === name && isOurs(role)));
  for (const folder of [home.history, home.profiles]) if (entryAt(folder)) syncFolder(folder);
}

/** Removes a history that a deletion which was cut off left under a name: it is nobody's, or another's. */
function removeHistoryOf(storage: Storage, name: string): void {
  removeAll(historyFiles(storage, name));
}

/** Makes a profile in which nothing was said yet. Throws Failure `profile-name`, `not-saved`, and as `checkFree`. */
export async function createProfile(storage: Storage, name: string): Promise<void> {
  await changing(
    storage,
    () => checkFree(storage, name),
    (conf) => {
      storage.checkStillOpen();
      removeHistoryOf(storage, name);
      storage.profile(name).write(conf, emptyProfile());
    },
  );
}

/** Makes a profile the current one. Throws Failure `profile-name`, `unknown-profile` {name}, `not-saved`. */
export async function switchProfile(storage: Storage, name: string): Promise<void> {
  await changing(
    storage,
    () => checkProfileExists(storage.context, storage.home, name),
    (conf) => storage.set(conf, { profile: name }),
  );
}

/**
 * Gives a profile another name. Killed on the way, it stands under both names or under one of them, whole.
 *
 * @throws Failure `profile-name`, `unknown-profile`, `not-saved`, those of reading it, and as `checkFree`
 */
export async function renameProfile(storage: Storage, old: string, name: string): Promise<void> {
  const check = () => {
    checkProfileExists(storage.context, storage.home, old);
    checkFreeToTake(storage, name);
  };
  await changing(storage, check, (conf) => {
    storage.checkStillOpen();
    const history = storage.history(old).read();
    removeHistoryOf(storage, name);
    if (history) writeHistory(storage, conf, name, history);
    storage.profile(name).write(conf, storage.profile(old).read() ?? emptyProfile());
    if (storage.settings().profile === old) storage.set(conf, { profile: name });
    removeFilesOf(storage, old);
  });
}

/** @throws Failure `profile-name`, `unknown-profile`, `profile-in-use` {name} unless this profile can be deleted */
export function checkDeletable(storage: Storage, name: string): void {
  checkProfileExists(storage.context, storage.home, name);
  if (storage.settings().profile === name) throw new Failure('profile-in-use', { name });
}

/**
 * Deletes a profile and everything kept of it, on a full disk too. Returns the paths of what has its name and is not ours.
 * Errors as `checkDeletable`; `not-removed` {path, reason, gone} when the system lets us not.
 */
export async function deleteProfile(storage: Storage, name: string): Promise<string[]> {
  checkDeletable(storage, name);
  return storage.removing(() => {
    checkDeletable(storage, name);
    removeFilesOf(storage, name);
    const { context, home } = storage;
    const left = inventory(context, home).filter(
      ({ profile, role }) => profile === name && role === 'foreign',
    );
    return left.map(({ path }) => path);
  });
}
