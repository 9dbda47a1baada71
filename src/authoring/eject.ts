import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Context } from '../context.ts';
import type { Use } from '../model/use.ts';
import { builtIn } from '../pack/locate.ts';
import { fillNewFolder } from './new-folder.ts';

/** What of a built-in pack an author works with. Its list of published ids stays: a copy may go its own way. */
const WORKED_WITH = [
  { under: '.', ending: '.yaml' },
  { under: 'tests', ending: '.yaml' },
] as const;

/** The guide for authors, and the files by which editors know the keys: they serve every pack. */
const FOR_ALL = [
  { under: '.', ending: '.md' },
  { under: 'schema', ending: '.json' },
] as const;

/**
 * Copies the built-in pack for a use into a new folder (absolute). Returns the names of the files.
 *
 * @throws Failure `folder-not-empty`, `cannot-write`.
 */
export function ejectPack(context: Context, use: Use, folder: string, named: string): string[] {
  const pack = [...filesUnder(builtIn(context, use), WORKED_WITH)];
  const own = pack.map(([name, text]) => [name, withSchemaInside(text)] as const);
  const files = new Map([...own, ...filesUnder(context.builtInContent, FOR_ALL)]);
  fillNewFolder(folder, named, files);
  return [...files.keys()];
}

/** The schemas stand beside the built-in packs, and inside of a copy: one folder less leads to them. */
function withSchemaInside(text: string): string {
  return text
    .replace(/^(# yaml-language-server: \$schema=)\.\.\/\.\.\/schema\//, '$1../schema/')
    .replace(/^(# yaml-language-server: \$schema=)\.\.\/schema\/(?!test)/, '$1./schema/');
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
