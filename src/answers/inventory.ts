import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Context } from '../context.ts';
import { isOurFolder } from './entry.ts';
import type { Home } from './home.ts';
import { unless } from './system-error.ts';

/** What a file in the home folder is. `other` is what the owner put there, such as prompts of their own. */
export type Role =
  | 'answers'
  | 'last-good-copy'
  | 'older-version'
  | 'settings'
  | 'lock'
  | 'left-over'
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
  [/^profiles\/[a-z0-9-]+\.v\d+\.bak$/, 'older-version'],
  [/^settings\.(?:json|(?:v\d+\.)?bak)$/, 'settings'],
  [/^aftercare\.lock$/, 'lock'],
  [
    /^(?:profiles\/[a-z0-9-]+|settings)\.(?:next\.json|bak\.tmp|v\d+\.bak\.tmp|(?:next\.)?json\.tmp-[0-9a-f]+)/,
    'left-over',
  ],
  [/^aftercare\.lock\.(?:tmp-\d+|[0-9a-f]{16}|unreadable)/, 'left-over'],
];

function roleOf(relative: string): Role {
  return PATTERNS.find(([pattern]) => pattern.test(relative))?.[1] ?? 'other';
}

function thingAt(file: string, relative: string): KeptThing | undefined {
  // It may go while we look: another process saves.
  const entry = unless(['ENOENT'], () => lstatSync(file));
  if (!entry) return undefined;
  return {
    path: file,
    role: roleOf(relative),
    isFolder: entry.isDirectory(),
    size: entry.size,
    mode: entry.mode & 0o777,
    profile: /^profiles\/([a-z0-9-]+)\./.exec(relative)?.[1],
  };
}

function thingsIn(base: string, relative: string, opened: RegExp): KeptThing[] {
  const names = unless(['ENOENT', 'EACCES', 'ENOTDIR'], () => readdirSync(path.join(base, relative))) ?? [];
  return names.sort().flatMap((name) => {
    const inside = relative === '' ? name : `${relative}/${name}`;
    const thing = thingAt(path.join(base, inside), inside);
    if (!thing) return [];
    return thing.isFolder && opened.test(inside) ? [thing, ...thingsIn(base, inside, opened)] : [thing];
  });
}

/** The folders of ours in the home folder: what else stands there is the owner's own affair. */
const OURS = /^(?:profiles|content(?:\/.*)?)$/;
const ONLY_PROFILES = /^profiles$/;

/**
 * Everything in the home folder and its folders of ours, in the order of the names; links are named, not followed.
 *
 * @throws Failure `answers-unsafe` {path, reason} when the home folder itself is not ours
 */
export function inventory(context: Context, home: Home): KeptThing[] {
  return isOurFolder(context, home.folder) ? thingsIn(home.folder, '', OURS) : [];
}

/** The files that a killed process left. Errors as `inventory`. */
export function leftOvers(context: Context, home: Home): string[] {
  if (!isOurFolder(context, home.folder)) return [];
  const things = thingsIn(home.folder, '', ONLY_PROFILES);
  return things.filter(({ role }) => role === 'left-over').map((thing) => thing.path);
}
