import { readdirSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../content/near.ts';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { entryAt, isOurFolder } from './entry.ts';
import type { Home } from './home.ts';
import { DEFAULT_PROFILE } from './settings.ts';
import { unless } from './system-error.ts';

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

/** The names of all profiles, sorted; `default` is always one. */
export function profileNames(home: Home): string[] {
  const files = unless(['ENOENT'], () => readdirSync(home.profiles)) ?? [];
  const names = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length));
  return [...new Set([DEFAULT_PROFILE, ...names.filter(isProfileName)])].sort();
}

/** @throws Failure `profile-name` {name, reason}; `unknown-profile` {name, suggestion} unless there is one */
export function checkProfileExists(context: Context, home: Home, name: string): void {
  const file = profileFile(home, name);
  const ours = isOurFolder(context, home.folder) && isOurFolder(context, home.profiles);
  if (name === DEFAULT_PROFILE || (ours && entryAt(file))) return;
  const suggestion = nearest(name, ours ? profileNames(home) : [DEFAULT_PROFILE]);
  throw new Failure('unknown-profile', suggestion ? { name, suggestion } : { name });
}
