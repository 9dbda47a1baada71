import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.ts';

/**
 * Makes a new folder and writes files into it; nothing that is there is ever written over.
 *
 * @param folder absolute; its parents are made too. An empty folder will do.
 * @param named how the person named it: for errors.
 * @param files text by name; a name may hold one folder, such as `tests/one.yaml`.
 * @throws Failure `folder-not-empty` {path}, `cannot-write` {path, reason: a system error's code}.
 */
export function fillNewFolder(folder: string, named: string, files: ReadonlyMap<string, string>): void {
  try {
    mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).length > 0) throw new Failure('folder-not-empty', { path: named });
    for (const [name, text] of files) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const reason = code === 'EEXIST' || code === 'ENOTDIR' ? 'not-a-folder' : code;
    throw new Failure('cannot-write', { path: named, reason }, { cause: error });
  }
}
