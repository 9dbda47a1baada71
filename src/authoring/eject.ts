import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Context } from '../context.ts';
import { fillNewFolder } from './new-folder.ts';

/** What of the built-in pack an author works with. Its list of published ids stays: a copy may go its own way. */
const WORKED_WITH = [
  { under: '.', ending: '.yaml' },
  { under: '.', ending: '.md' },
  { under: 'tests', ending: '.yaml' },
  { under: 'schema', ending: '.json' },
] as const;

/**
 * Copies the built-in pack into a new folder (absolute). Returns the names of the files.
 *
 * @throws Failure `folder-not-empty`, `cannot-write`.
 */
export function ejectPack(context: Context, folder: string, named: string): string[] {
  const files = filesUnder(context.builtInContent, WORKED_WITH);
  fillNewFolder(folder, named, files);
  return [...files.keys()];
}

/** The files by which editors know the keys of a pack, by name. */
export function schemaFiles(context: Context): ReadonlyMap<string, string> {
  return filesUnder(context.builtInContent, [{ under: 'schema', ending: '.json' }]);
}

function filesUnder(
  folder: string,
  wanted: readonly { readonly under: string; readonly ending: string }[],
): ReadonlyMap<string, string> {
  const names = wanted.flatMap(({ under, ending }) => {
    if (!existsSync(path.join(folder, under))) return [];
    const found = readdirSync(path.join(folder, under)).filter((name) => name.endsWith(ending));
    return found.sort().map((name) => (under === '.' ? name : `${under}/${name}`));
  });
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}
