import { Failure } from '../failure.ts';
import { emptyProfile } from '../model/answer.ts';
import { entryAt, syncFolder } from './entry.ts';
import { removeAll } from './forgetting.ts';
import { historyFiles, writeHistory } from './history.ts';
import { inventory, isOurs } from './inventory.ts';
import type { ConfClass } from './kept-file.ts';
import { checkProfileExists, isKept, profileFile } from './profiles.ts';
import { DEFAULT_PROFILE } from './settings.ts';
import type { Desk } from './storage.ts';

/** Throws Failure `profile-exists` {name}; `answers-damaged` {path, backup} where only a last good copy is left. */
function checkFree(desk: Desk, name: string): void {
  // `default` exists from the start, with or without a file.
  if (name === DEFAULT_PROFILE || entryAt(profileFile(desk.home, name)))
    throw new Failure('profile-exists', { name });
  if (isKept(desk.home, name)) desk.profile(name).read();
}

/** As `checkFree`, for a new name of a profile: `default` can be one as long as it has no file. */
function checkFreeToTake(desk: Desk, name: string): void {
  if (name !== DEFAULT_PROFILE || isKept(desk.home, name)) checkFree(desk, name);
}

/**
 * Changes profiles after a check. It is made twice: before anything is made on the disk, and again, for what another
 * process did meanwhile, where nobody else changes anything.
 */
function changing(desk: Desk, check: () => void, change: (conf: ConfClass) => void): Promise<void> {
  check();
  return desk.changing((conf) => {
    check();
    change(conf);
  });
}

/** Removes every file of a profile; by their names a copy goes before what it is a copy of. */
function removeFilesOf({ context, home }: Desk, name: string): void {
  removeAll(inventory(context, home).filter(({ profile, role }) => profile === name && isOurs(role)));
  for (const folder of [home.history, home.profiles]) if (entryAt(folder)) syncFolder(folder);
}

/** Removes a history that a deletion which was cut off left under a name: it is nobody's, or another's. */
function removeHistoryOf(desk: Desk, name: string): void {
  removeAll(historyFiles(desk, name));
}

/** Makes a profile in which nothing was said yet. Throws Failure `profile-name`, `not-saved`, and as `checkFree`. */
export async function createProfile(desk: Desk, name: string): Promise<void> {
  await changing(
    desk,
    () => checkFree(desk, name),
    (conf) => {
      desk.checkStillOpen();
      removeHistoryOf(desk, name);
      desk.profile(name).write(conf, emptyProfile());
    },
  );
}

/** Makes a profile the current one. Throws Failure `profile-name`, `unknown-profile` {name}, `not-saved`. */
export async function switchProfile(desk: Desk, name: string): Promise<void> {
  await changing(
    desk,
    () => checkProfileExists(desk.context, desk.home, name),
    (conf) => desk.set(conf, { profile: name }),
  );
}

/**
 * Gives a profile another name. Killed on the way, it stands under both names or under one of them, whole.
 *
 * @throws Failure `profile-name`, `unknown-profile`, `not-saved`, those of reading it, and as `checkFree`
 */
export async function renameProfile(desk: Desk, old: string, name: string): Promise<void> {
  const check = () => {
    checkProfileExists(desk.context, desk.home, old);
    checkFreeToTake(desk, name);
  };
  await changing(desk, check, (conf) => {
    desk.checkStillOpen();
    const history = desk.history(old).read();
    removeHistoryOf(desk, name);
    if (history) writeHistory(desk, conf, name, history);
    desk.profile(name).write(conf, desk.profile(old).read() ?? emptyProfile());
    if (desk.settings().profile === old) desk.set(conf, { profile: name });
    removeFilesOf(desk, old);
  });
}

/** @throws Failure `profile-name`, `unknown-profile`, `profile-in-use` {name} unless this profile can be deleted */
export function checkDeletable(desk: Desk, name: string): void {
  checkProfileExists(desk.context, desk.home, name);
  if (desk.settings().profile === name) throw new Failure('profile-in-use', { name });
}

/**
 * Deletes a profile and everything kept of it, on a full disk too. Returns the paths of what has its name and is not ours.
 * Errors as `checkDeletable`; `not-removed` {path, reason, gone} when the system lets us not.
 */
export async function deleteProfile(desk: Desk, name: string): Promise<string[]> {
  checkDeletable(desk, name);
  return desk.removing(() => {
    checkDeletable(desk, name);
    removeFilesOf(desk, name);
    const { context, home } = desk;
    const left = inventory(context, home).filter(({ profile, role }) => profile === name && role === 'stray');
    return left.map(({ path }) => path);
  });
}
