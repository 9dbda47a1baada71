import fs from 'node:fs';
import path from 'node:path';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { ignoring } from '../storage/system-error.ts';

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

/**
 * Finds the pack for a use besides the needs: `--content`, `AFTERCARE_CONTENT` if it is for this use, the owner's
 * `<home>/content/<use>`, the built-in one. Errors as `locatePack`.
 */
export function locateForUse(
  context: Context,
  named: string | undefined,
  home: () => string,
  use: string,
): PackFolder {
  if (named !== undefined) return { folder: existing(context, named), chosenBy: 'option' };
  const { AFTERCARE_CONTENT } = context.env;
  const given = AFTERCARE_CONTENT ? existing(context, AFTERCARE_CONTENT) : '';
  if (given !== '' && useOf(given) === use) return { folder: given, chosenBy: 'environment' };
  const own = path.join(home(), 'content', use);
  if (isFolder(own)) return { folder: own, chosenBy: 'home' };
  return { folder: path.join(context.builtInContent, use), chosenBy: 'built-in' };
}

/** What the pack in a folder says it is for; undefined when it does not say, or cannot be read. */
function useOf(folder: string): string | undefined {
  const text = ignoring(['ENOENT', 'EACCES', 'EPERM', 'EISDIR'], () =>
    fs.readFileSync(path.join(folder, 'pack.yaml'), 'utf8'),
  );
  return /^use:[ ]*["']?([a-z-]+)/m.exec(text ?? '')?.[1];
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
