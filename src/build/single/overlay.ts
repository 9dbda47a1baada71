import fs from 'node:fs';
import path from 'node:path';

/** The files that are laid over a folder, by their names in it, with `/` between the parts. */
export type Files = ReadonlyMap<string, Buffer>;

/** What reads of the file system are answered with, for the names that lie in the folder. */
type Reads = Pick<
  typeof fs,
  'readFileSync' | 'readdirSync' | 'statSync' | 'lstatSync' | 'existsSync' | 'realpathSync'
>;

/**
 * Lays files over a folder that does not exist, read-only: packs are read from it as from any other, and nothing is ever
 * unpacked. Only what the program uses to read packs answers for them.
 */
export function layOver(folder: string, files: Files): void {
  const under = readsOf(folder, files);
  for (const name of Object.keys(under) as (keyof Reads)[]) {
    const real = fs[name] as (...args: unknown[]) => unknown;
    const laid = under[name] as (...args: unknown[]) => unknown;
    const either = (place: unknown, ...more: unknown[]) =>
      typeof place === 'string' && isIn(folder, place) ? laid(place, ...more) : real.call(fs, place, ...more);
    Object.assign(fs, { [name]: Object.assign(either, real) });
  }
}

function isIn(folder: string, place: string): boolean {
  return place === folder || place.startsWith(folder + path.sep);
}

function readsOf(folder: string, files: Files) {
  const nameOf = (place: string) => path.relative(folder, place).split(path.sep).join('/');
  const folders = new Set([''].concat([...files.keys()].flatMap(foldersOf)));
  const known = (place: string) => files.has(nameOf(place)) || folders.has(nameOf(place));
  const stat = (place: string, options?: { readonly throwIfNoEntry?: boolean }) => {
    if (!known(place)) {
      if (options?.throwIfNoEntry === false) return undefined;
      throw missing('stat', place);
    }
    const bytes = files.get(nameOf(place));
    return {
      size: bytes?.length ?? 0,
      isFile: () => bytes !== undefined,
      isDirectory: () => bytes === undefined,
    };
  };
  return {
    readFileSync(place: string, encoding?: BufferEncoding) {
      const bytes = files.get(nameOf(place));
      if (!bytes) throw missing('open', place);
      return encoding === undefined ? bytes : bytes.toString(encoding);
    },
    readdirSync(place: string) {
      if (!folders.has(nameOf(place))) throw missing('scandir', place);
      const prefix = nameOf(place) === '' ? '' : `${nameOf(place)}/`;
      const inside = [...files.keys()].filter((name) => name.startsWith(prefix));
      return [...new Set(inside.map((name) => name.slice(prefix.length).split('/')[0] ?? ''))].sort();
    },
    statSync: stat,
    lstatSync: stat,
    existsSync: known,
    realpathSync(place: string) {
      if (!known(place)) throw missing('lstat', place);
      return path.normalize(place);
    },
  };
}

/** All folders above a file: `a` and `a/b` for `a/b/c`. */
function foldersOf(name: string): string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** What the system says of a file that is not there. */
function missing(syscall: string, place: string): Error {
  const error = new Error(`ENOENT: no such file or directory, ${syscall} '${place}'`);
  return Object.assign(error, { code: 'ENOENT', syscall, path: place });
}
