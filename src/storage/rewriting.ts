import { isDeepStrictEqual } from 'node:util';
import { Failure } from '../failure.ts';
import { Damage } from './damage.ts';
import { type EncryptionKey, sealerOf, vouchFor } from './encryption.ts';
import { entryAt, readOurFile, removeFile, syncFolder } from './entry.ts';
import type { FileFormat } from './file-format.ts';
import { sealableHistory } from './history-format.ts';
import { inventory, type Role } from './inventory.ts';
import type { ConfClass, KeptFile } from './kept-file.ts';
import { type Seal, sealableFormat } from './profile-format.ts';
import { isSealed } from './sealed.ts';
import type { Storage } from './storage.ts';

/** The profiles that have a file of these roles, or had one, of which only the last good copy is there. */
export function filed({ context, home }: Storage, roles: readonly Role[]): string[] {
  const things = inventory(context, home).filter(({ role }) => roles.includes(role));
  return [...new Set(things.flatMap(({ profile }) => profile ?? []))];
}

/** A kept file that was read, to be written anew. */
export interface Sealable {
  readonly profile: string;
  readonly file: string;
  readonly isHistory: boolean;
  /** Its text as it is written open. */
  readonly open: string;
  /** Writes it anew; the new file is opened as it will be `later`, and compared, before the old one goes. */
  readonly rewrite: (conf: ConfClass, write: Seal, later: Seal) => void;
}

/** Reads a file with what opens it; none when it is not there. */
function sealableOf<T extends Record<string, unknown>>(
  profile: string,
  isHistory: boolean,
  file: (seal: Seal) => KeptFile<T>,
  format: (seal: Seal) => FileFormat<T>,
  now: Seal,
): Sealable[] {
  const value = file(now).read();
  if (!value) return [];
  return [
    {
      ...{ profile, isHistory, file: file(now).file, open: format(OPEN).serialize(value) },
      rewrite(conf, write, later) {
        const prove = (text: string) => {
          if (!isProven(text, value, format(later))) throw new Failure('not-saved', { reason: 'not-proven' });
        };
        const kept = file(write);
        // Written twice, it is its own last good copy.
        kept.write(conf, value, prove);
        kept.write(conf, value, prove);
      },
    },
  ];
}

/** Every profile and history, read with what opens it, before anything is changed: one that is damaged stops it all. */
export function readAll(storage: Storage, key: EncryptionKey | undefined): Sealable[] {
  const sealer = key && sealerOf(key);
  const now = { sealer, takesOpen: (text: string) => storage.takesOpen(sealer, text) };
  const profiles = filed(storage, ['answers', 'last-good-copy']).flatMap((name) =>
    sealableOf(
      name,
      false,
      (seal) => storage.profile(name, seal),
      (seal) => sealableFormat(name, seal),
      now,
    ),
  );
  const histories = filed(storage, ['history']).flatMap((name) =>
    sealableOf(
      name,
      true,
      (seal) => storage.history(name, seal),
      (seal) => sealableHistory(name, seal),
      now,
    ),
  );
  return [...profiles, ...histories];
}

/** What vouches for the open files that are there while locking or unlocking goes on: as they are, and as written anew. */
export function voucherFor({ context }: Storage, key: EncryptionKey, things: readonly Sealable[]): string {
  const texts = things.flatMap(({ file, open }) => {
    const text = readOurFile(context, file) ?? '';
    return [...(isSealed(text) ? [] : [text]), open];
  });
  return vouchFor(key, texts);
}

export const ANY: Seal['takesOpen'] = () => true;
export const NONE: Seal['takesOpen'] = () => false;
export const OPEN: Seal = { sealer: undefined, takesOpen: ANY };

/** Whether a new file's text, opened as it will be later, holds this. */
function isProven<T>(text: string, value: T, later: FileFormat<T>): boolean {
  try {
    return isDeepStrictEqual(later.parse(text).value, value);
  } catch (error) {
    if (error instanceof Damage) return false;
    throw error;
  }
}

/**
 * Writes every profile and history anew, sealed or open, and leaves no copy in the old form.
 *
 * @param write how the files are written
 * @param later how they will be opened
 */
export function rewriteAll(
  storage: Storage,
  conf: ConfClass,
  things: readonly Sealable[],
  write: Seal,
  later: Seal,
): void {
  for (const thing of things) thing.rewrite(conf, write, later);
  const old = inventory(storage.context, storage.home).filter(({ role }) =>
    ['left-over', 'older-version'].includes(role),
  );
  for (const { path } of old) removeFile(path);
  for (const folder of [storage.home.profiles, storage.home.history]) if (entryAt(folder)) syncFolder(folder);
}

/** How many profiles are among them. */
export function profilesIn(things: readonly Sealable[]): number {
  return things.filter(({ isHistory }) => !isHistory).length;
}
