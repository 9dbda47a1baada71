import fs from 'node:fs';
import path from 'node:path';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { USES, type Use } from '../model/use.ts';
import { ignoring } from '../storage/system-error.ts';

/** Which pack is used, and what chose it. */
export interface PackFolder {
  readonly folder: string;
  readonly chosenBy: 'option' | 'environment' | 'setting' | 'home' | 'built-in';
}

/** What may choose a pack besides the environment. The functions are asked only when it matters. */
export interface PackChoice {
  /** The folder of --content. */
  readonly named: string | undefined;
  /** The owner's folder. */
  readonly home: () => string;
  /** The folder (absolute) that the owner's settings name for a use. */
  readonly setting?: (use: Use) => string | undefined;
}

/**
 * Finds the pack for a use: the folder of `--content`, of `AFTERCARE_CONTENT`, of the settings, the owner's
 * `<home>/content/<use>`, `<home>/content` if a pack stands there, the built-in one. A folder stands in for the pack of
 * the use that it names, and for no other.
 *
 * @throws Failure `missing-folder` for a folder that was named and is not there, or is a file
 */
export function locatePack(context: Context, { named, home, setting }: PackChoice, use: Use): PackFolder {
  const { AFTERCARE_CONTENT } = context.env;
  const option = named === undefined ? undefined : existing(context, named);
  if (option !== undefined && isFor(option, use)) return { folder: option, chosenBy: 'option' };
  const variable = AFTERCARE_CONTENT ? existing(context, AFTERCARE_CONTENT) : undefined;
  if (variable !== undefined && isFor(variable, use)) return { folder: variable, chosenBy: 'environment' };
  const set = setting?.(use);
  if (set !== undefined) return { folder: existing(context, set), chosenBy: 'setting' };
  const own = ownCopy(home(), use);
  if (own !== undefined) return { folder: own, chosenBy: 'home' };
  return { folder: builtIn(context, use), chosenBy: 'built-in' };
}

/** The owner's copy of the pack for a use, which stands in for the built-in one unless something else is chosen. */
export function ownCopy(home: string, use: Use): string | undefined {
  const own = path.join(home, 'content');
  if (isFolder(path.join(own, use))) return path.join(own, use);
  return holdsPack(own) && isFor(own, use) ? own : undefined;
}

/** The folder of the pack for a use that ships with the program. */
export function builtIn({ builtInContent }: Context, use: Use): string {
  return path.join(builtInContent, use);
}

/** What the pack in a folder says it is for: needs where it does not say; undefined where that cannot be read. */
export function useOf(folder: string): Use | undefined {
  const text = ignoring(['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'ELOOP', 'ENOTDIR'], () =>
    fs.statSync(path.join(folder, 'pack.yaml')).isFile()
      ? fs.readFileSync(path.join(folder, 'pack.yaml'), 'utf8')
      : undefined,
  );
  if (text === undefined) return undefined;
  const said = /^use:[ ]*["']?([a-z-]*)/m.exec(text);
  return said ? USES.find((use) => use === said[1]) : 'needs';
}

/** Whether a folder stands in for a use. One that does not say for which does: its problems are told then. */
function isFor(folder: string, use: Use): boolean {
  return (useOf(folder) ?? use) === use;
}

function holdsPack(folder: string): boolean {
  return isFolder(folder) && fs.existsSync(path.join(folder, 'pack.yaml'));
}
/** The absolute path of a folder that was named; Failure('missing-folder') when it is not one. */
export function existing(context: Context, named: string): string {
  const folder = path.isAbsolute(named) ? path.normalize(named) : path.resolve(context.cwd, named);
  if (named === '' || !isFolder(folder))
    throw new Failure('missing-folder', { path: named, ...notAFolder(folder) });
  return folder;
}

/** What stands where a folder was named: a file, or a packed one. */
function notAFolder(folder: string): { reason?: string; folder?: string } {
  if (folder.includes('\0')) return {};
  const there = ignoring(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EACCES'], () => fs.statSync(folder));
  if (!there?.isFile()) return {};
  const around = path.dirname(folder);
  return /\.zip$/i.test(folder) ? { reason: 'zip' } : { reason: 'file', folder: around };
}

/** Whether a name leads to a folder that holds a pack. */
export function isPackFolder(context: Context, named: string): boolean {
  const folder = path.resolve(context.cwd, named);
  return isFolder(folder) && isFile(path.join(folder, 'pack.yaml'));
}

function isFile(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isFolder(folder: string): boolean {
  // A NUL in the name is no folder either, and Node throws for it.
  if (folder.includes('\0')) return false;
  try {
    return fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (['ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(code ?? '')) return false;
    throw error;
  }
}
