import { Failure } from '../failure.ts';
import type { Desk } from './desk.ts';
import { entryAt, removeFile, syncFolder } from './entry.ts';
import { inventory } from './inventory.ts';
import { emptyProfile } from './model.ts';
import { checkProfileExists, profileFile } from './profiles.ts';
import { DEFAULT_PROFILE } from './settings.ts';

function checkFree({ home }: Desk, name: string): void {
  if (entryAt(profileFile(home, name))) throw new Failure('profile-exists', { name });
}

/** Removes every file of a profile; by their names a copy goes before what it is a copy of. */
function removeFilesOf({ context, home }: Desk, name: string): void {
  for (const thing of inventory(context, home)) if (thing.profile === name) removeFile(thing.path);
  syncFolder(home.profiles);
}

/** Makes a profile in which nothing was said yet. Throws Failure `profile-name`, `profile-exists` {name}, `not-saved`. */
export async function createProfile(desk: Desk, name: string): Promise<void> {
  checkFree(desk, name);
  // It exists from the start, with or without a file.
  if (name === DEFAULT_PROFILE) throw new Failure('profile-exists', { name });
  await desk.changing((conf) => {
    checkFree(desk, name);
    desk.checkStillOpen();
    desk.profile(name).write(conf, emptyProfile());
  });
}

/** Makes a profile the current one. Throws Failure `profile-name`, `unknown-profile` {name}, `not-saved`. */
export async function switchProfile(desk: Desk, name: string): Promise<void> {
  checkProfileExists(desk.context, desk.home, name);
  await desk.changing((conf) => desk.set(conf, { profile: name }));
}

/**
 * Gives a profile another name. Killed on the way, it stands under both names or under one of them, whole.
 *
 * @throws Failure `profile-name`, `unknown-profile`, `profile-exists` {name}, `not-saved`, and those of reading it
 */
export async function renameProfile(desk: Desk, old: string, name: string): Promise<void> {
  checkProfileExists(desk.context, desk.home, old);
  checkFree(desk, name);
  await desk.changing((conf) => {
    checkFree(desk, name);
    desk.checkStillOpen();
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

/** Deletes a profile and everything kept of it. Errors as `checkDeletable`, and `not-saved`. */
export async function deleteProfile(desk: Desk, name: string): Promise<void> {
  checkDeletable(desk, name);
  await desk.changing(() => removeFilesOf(desk, name));
}
