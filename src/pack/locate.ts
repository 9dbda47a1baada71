import fs from 'node:fs';
import path from 'node:path';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';

/** Which pack is used, and what chose it. */
export interface PackFolder {
  readonly folder: string;
  readonly chosenBy: 'option' | 'environment' | 'home' | 'built-in';
}

/**
 * Finds the pack to use: `--content`, `AFTERCARE_CONTENT`, the owner's `<home>/content`, the built-in pack.
 * `home` gives the owner's folder; it is asked only when it matters. A folder that was named and is not there is a
 * Failure('missing-folder'); so is one that is a file.
 */
export function locatePack(context: Context, named: string | undefined, home: () => string): PackFolder {
  if (named !== undefined) return { folder: existing(context, named), chosenBy: 'option' };
  const { AFTERCARE_CONTENT } = context.env;
  if (AFTERCARE_CONTENT) return { folder: existing(context, AFTERCARE_CONTENT), chosenBy: 'environment' };
  const own = path.join(home(), 'content');
  if (isFolder(own)) return { folder: own, chosenBy: 'home' };
  return { folder: context.builtInContent, chosenBy: 'built-in' };
}

/** The absolute path of a folder that was named; Failure('missing-folder') when it is not one. */
export function existing(context: Context, named: string): string {
  const folder = path.isAbsolute(named) ? path.normalize(named) : path.resolve(context.cwd, named);
  if (named === '' || !isFolder(folder)) throw new Failure('missing-folder', { path: named });
  return folder;
}

function isFolder(folder: string): boolean {
  // A NUL in the name is no folder either, and Node throws for it.
  if (folder.includes('\0')) return false;
  try {
    return fs.statSync(folder).isDirectory();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(code ?? '')) return false;
    throw error;
  }
}
