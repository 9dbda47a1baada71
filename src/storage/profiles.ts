import path from 'node:path';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { suggest } from '../text/suggest.ts';
import { entryAt, isOurFolder, namesIn } from './entry.ts';
import type { Home } from './home.ts';
import { backupOf } from './kept-file.ts';
import { DEFAULT_PROFILE } from './settings.ts';

/** Lower-case words with hyphens: the same file on every file system, and no two names that look alike. */
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_NAME = 64;

/** Whether a profile can have this name. */
export function isProfileName(name: string): boolean {
  return name.length <= LONGEST_NAME && NAME.test(name);
}

/** A name as it was typed, fit to be shown: short, and without anything that a terminal would obey. */
function shown(name: string): string {
  return name.replace(/\p{C}/gu, '?').slice(0, LONGEST_NAME);
}

/** @throws Failure `profile-name` {name, reason} unless a profile can have this name */
export function checkProfileName(name: string): void {
  if (!isProfileName(name)) throw new Failure('profile-name', { name: shown(name), reason: 'name' });
}

/** Where a profile's answers stand. Errors as `checkProfileName`. */
export function profileFile(home: Home, name: string): string {
  checkProfileName(name);
  return path.join(home.profiles, `${name}.json`);
}

/** Whether anything of a profile's answers is there: also when its file was lost and only the last good copy is left. */
export function isKept(home: Home, name: string): boolean {
  const file = profileFile(home, name);
  return entryAt(file) !== undefined || entryAt(backupOf(file)) !== undefined;
}

/**
 * The names of all profiles, sorted, those included of which only the last good copy is left; `default` is always one.
 *
 * @throws Failure `answers-unsafe` {path, reason: 'unreadable'} when the folder cannot be listed
 */
export function profileNames(home: Home): string[] {
  const names = namesIn(home.profiles).map((file) => /^(.*)\.(?:json|bak)$/.exec(file)?.[1] ?? '');
  return [...new Set([DEFAULT_PROFILE, ...names.filter(isProfileName)])].sort();
}

/** @throws Failure `profile-name` {name, reason}; `unknown-profile` {name, suggestion} unless there is one */
export function checkProfileExists(context: Context, home: Home, name: string): void {
  checkProfileName(name);
  const ours = isOurFolder(context, home.folder) && isOurFolder(context, home.profiles);
  if (name === DEFAULT_PROFILE || (ours && isKept(home, name))) return;
  const suggestion = suggest(name, ours ? profileNames(home) : [DEFAULT_PROFILE]);
  throw new Failure('unknown-profile', suggestion ? { name, suggestion } : { name });
}

/** A name that no profile has yet, made of one that some profile had: `sam-2`, `sam-3`… */
export function freshName(home: Home, name: string): string {
  for (let number = 2; ; number += 1) {
    const fresh = `${name.slice(0, LONGEST_NAME - 12)}-${number}`.replaceAll('--', '-');
    if (!isKept(home, fresh)) return fresh;
  }
}
