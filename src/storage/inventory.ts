import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Context } from '../context.ts';
import { isOurFolder, namesIn } from './entry.ts';
import type { Home } from './home.ts';
import { ignoring } from './system-error.ts';

/**
 * What a file in the home folder is. `foreign` was not made here and may be a copy of answers (`default.json~`, which an
 * editor leaves); `other` is what the owner put there, such as prompts of their own.
 */
export type Role =
  | 'answers'
  | 'last-good-copy'
  | 'older-version'
  | 'history'
  | 'settings'
  | 'lock'
  | 'left-over'
  | 'foreign'
  | 'other';

/** One thing in the home folder. */
export interface KeptThing {
  readonly path: string;
  readonly role: Role;
  readonly isFolder: boolean;
  /** In bytes. */
  readonly size: number;
  /** The permission bits, such as 0o600. */
  readonly mode: number;
  /** Whose answers it holds; undefined for everything else. */
  readonly profile: string | undefined;
}

/** The names that we and conf give, in the order in which they are tried. */
const PATTERNS: readonly [RegExp, Role][] = [
  [/^profiles\/[a-z0-9-]+\.json$/, 'answers'],
  [/^profiles\/[a-z0-9-]+\.bak$/, 'last-good-copy'],
  [/^history\/[a-z0-9-]+\.(?:json|bak)$/, 'history'],
  [/^(?:profiles|history)\/[a-z0-9-]+\.v\d+\.bak$/, 'older-version'],
  [/^settings\.(?:json|(?:v\d+\.)?bak)$/, 'settings'],
  [/^aftercare\.lock$/, 'lock'],
  [
    /^(?:(?:profiles|history)\/[a-z0-9-]+|settings)\.(?:next\.json|bak\.tmp|v\d+\.bak\.tmp|(?:next\.)?json\.tmp-[0-9a-f]+)/,
    'left-over',
  ],
  [/^aftercare\.lock\.(?:tmp-\d+|[0-9a-f]{16}|unreadable)/, 'left-over'],
];

/** Anything else among the profiles, and whatever is named like a kept file or a copy of one. */
const FOREIGN = /^(?:profiles|history)\/[^/]+$|^[^/]*\.(?:json|bak)[^/]*$/;

function roleOf(relative: string, isFolder: boolean): Role {
  const ours = PATTERNS.find(([pattern]) => pattern.test(relative))?.[1];
  return ours ?? (!isFolder && FOREIGN.test(relative) ? 'foreign' : 'other');
}

/** Whether we made what has this role. */
export function isOurs(role: Role): boolean {
  return role !== 'foreign' && role !== 'other';
}

function thingAt(file: string, relative: string): KeptThing | undefined {
  // It may go while we look: another process saves.
  const entry = lstatSync(file, { throwIfNoEntry: false });
  if (!entry) return undefined;
  return {
    path: file,
    role: roleOf(relative, entry.isDirectory()),
    isFolder: entry.isDirectory(),
    size: entry.size,
    mode: entry.mode & 0o777,
    profile: /^(?:profiles|history)\/[.#]{0,2}([a-z0-9-]+)\./.exec(relative)?.[1],
  };
}

/** The names in a folder of the owner's own affairs; none where it cannot be listed. */
function namesIfListed(folder: string): string[] {
  return ignoring(['ENOENT', 'EACCES', 'EPERM', 'ENOTDIR'], () => readdirSync(folder)) ?? [];
}

function thingsIn(
  base: string,
  relative: string,
  opened: RegExp,
  list: (folder: string, relative: string) => string[],
): KeptThing[] {
  const names = list(path.join(base, relative), relative);
  return names.sort().flatMap((name) => {
    const inside = relative === '' ? name : `${relative}/${name}`;
    const thing = thingAt(path.join(base, inside), inside);
    if (!thing) return [];
    return thing.isFolder && opened.test(inside) ? [thing, ...thingsIn(base, inside, opened, list)] : [thing];
  });
}

/** The folders of ours in the home folder: what else stands there is the owner's own affair. */
const OURS = /^(?:profiles|history|content(?:\/.*)?)$/;
const OF_ANSWERS = /^(?:profiles|history)$/;

/**
 * Everything in the home folder and its folders of ours, in the order of the names; links are named, not followed.
 *
 * @throws Failure `answers-unsafe` {path, reason} when the home folder itself is not ours, or when a folder that can
 *   hold answers cannot be listed: nothing is said of what was not seen
 */
export function inventory(context: Context, home: Home): KeptThing[] {
  if (!isOurFolder(context, home.folder)) return [];
  return thingsIn(home.folder, '', OURS, (folder, relative) =>
    relative.startsWith('content') ? namesIfListed(folder) : namesIn(folder),
  );
}

/** What is there besides what we made and the owner's prompts, by its path: it may hold answers, and it is not ours. */
export function foreign(context: Context, home: Home): string[] {
  const content = path.join(home.folder, 'content');
  return inventory(context, home)
    .filter(({ role }) => !isOurs(role))
    .map((thing) => thing.path)
    .filter(
      (file) =>
        file !== home.profiles &&
        file !== home.history &&
        file !== content &&
        !file.startsWith(`${content}${path.sep}`),
    );
}

/** The files that a killed process left, as far as they can be seen. Errors as `isOurFolder`. */
export function leftOvers(context: Context, home: Home): string[] {
  if (!isOurFolder(context, home.folder)) return [];
  const things = thingsIn(home.folder, '', OF_ANSWERS, namesIfListed);
  return things.filter(({ role }) => role === 'left-over').map((thing) => thing.path);
}
