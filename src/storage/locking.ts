import { isDeepStrictEqual } from 'node:util';
import { Failure } from '../failure.ts';
import type { Profile } from '../model/answer.ts';
import { Damage } from './damage.ts';
import { type Key, keyOf, newStretch, sealerOf, vouchFor } from './encryption.ts';
import { readOurFile, removeFile, syncFolder } from './entry.ts';
import { inventory } from './inventory.ts';
import type { ConfClass } from './kept-file.ts';
import { checkFor, isCheckOf, keyToCheck, opens, stretchIn } from './passphrase-check.ts';
import { profileFormat, type Seal, sealableFormat } from './profile-format.ts';
import { profileFile } from './profiles.ts';
import { isSealed } from './sealed.ts';
import type { AskPassphrase, Desk } from './storage.ts';

/** The profiles that have a file, or had one, of which only the last good copy is there. */
function filed({ context, home }: Desk): string[] {
  const things = inventory(context, home).filter(
    ({ role }) => role === 'answers' || role === 'last-good-copy',
  );
  return [...new Set(things.flatMap(({ profile }) => profile ?? []))];
}

/** Every profile, read with what opens it, before anything is changed: one that is damaged stops it all. */
function readAll(desk: Desk, key: Key | undefined): [string, Profile][] {
  const sealer = key && sealerOf(key);
  const seal = { sealer, takesOpen: (text: string) => desk.takesOpen(sealer, text) };
  return filed(desk).flatMap((name): [string, Profile][] => {
    const value = desk.profile(name, seal).read();
    return value ? [[name, value]] : [];
  });
}

/** What vouches for the open files that are there while locking or unlocking goes on: as they are, and as written anew. */
function voucherFor(desk: Desk, key: Key, profiles: readonly [string, Profile][]): string {
  const texts = profiles.flatMap(([name, value]) => {
    const text = readOurFile(desk.context, profileFile(desk.home, name)) ?? '';
    return [...(isSealed(text) ? [] : [text]), profileFormat.serialize(value)];
  });
  return vouchFor(key, texts);
}

const ANY: Seal['takesOpen'] = () => true;
const NONE: Seal['takesOpen'] = () => false;

/** Whether a new file's text, opened as it will be later, holds this profile. */
function isProven(text: string, profile: Profile, name: string, later: Seal): boolean {
  try {
    return isDeepStrictEqual(sealableFormat(name, later).parse(text).value, profile);
  } catch (error) {
    if (error instanceof Damage) return false;
    throw error;
  }
}

/**
 * Writes every profile anew, sealed or open, and leaves no copy in the old form. The new file is opened as it will be
 * later, and compared, before the old one goes; written twice, it is its own last good copy.
 *
 * @param write how the files are written
 * @param later how they will be opened
 */
function rewriteAll(
  desk: Desk,
  conf: ConfClass,
  profiles: readonly [string, Profile][],
  write: Seal,
  later: Seal,
): void {
  for (const [name, value] of profiles) {
    const prove = (text: string) => {
      if (!isProven(text, value, name, later)) throw new Failure('not-saved', { reason: 'not-proven' });
    };
    const file = desk.profile(name, write);
    file.write(conf, value, prove);
    file.write(conf, value, prove);
  }
  const old = inventory(desk.context, desk.home).filter(({ role }) =>
    ['left-over', 'older-version'].includes(role),
  );
  for (const { path } of old) removeFile(path);
  syncFolder(desk.home.profiles);
}

/** Leaves nothing of keys that are done with in the memory. */
export function wipe(...keys: readonly Key[]): void {
  for (const { secret } of keys) secret.fill(0);
}

/**
 * Locks every profile with the passphrase; for what was cut off, it is the one that it was begun with.
 *
 * @returns how many profiles there are
 * @throws Failure `wrong-passphrase`, and as `sealAll`
 */
export async function lockAll(desk: Desk, passphrase: string): Promise<number> {
  const { key, again } = await keysToLock(desk, passphrase);
  return sealAll(desk, key, again);
}

/** The key to lock with, made twice (see `sealAll`). Changes nothing. Throws Failure `wrong-passphrase`. */
export async function keysToLock(desk: Desk, passphrase: string): Promise<{ key: Key; again: Key }> {
  const begun = desk.settings().locked?.check;
  const key = begun
    ? await keyToCheck(begun, passphrase, desk.home.settings)
    : await keyOf(passphrase, newStretch());
  return { key, again: await keyOf(passphrase, key.stretch) };
}

/**
 * Seals every profile. Killed on the way, every answer is there, sealed or open, and locking or unlocking again ends it.
 *
 * @param again the same key, made once more from the passphrase: what is sealed is opened with it before the old goes
 * @throws Failure `not-saved`, and those of reading a profile, before anything is changed
 */
export function sealAll(desk: Desk, key: Key, again: Key): Promise<number> {
  return desk.changing((conf) => {
    const begun = desk.settings().locked;
    if (begun && !isCheckOf(begun.check, key)) throw new Failure('not-saved', { reason: 'lock-changed' });
    const profiles = readAll(desk, begun ? key : undefined);
    const check = begun?.check ?? checkFor(key);
    desk.set(conf, { locked: { check, settled: false, begun: voucherFor(desk, key, profiles) } });
    rewriteAll(
      desk,
      conf,
      profiles,
      { sealer: sealerOf(key), takesOpen: ANY },
      { sealer: sealerOf(again), takesOpen: NONE },
    );
    desk.set(conf, { locked: { check, settled: true } });
    return profiles.length;
  });
}

/**
 * Takes the lock off every profile. Also opens what is sealed while the settings, which were lost, do not say so.
 *
 * @returns how many profiles there are; undefined when nothing was locked
 * @throws Failure `wrong-passphrase`, what `ask` throws, and as `openAll`
 */
export async function unlockAll(desk: Desk, ask: AskPassphrase): Promise<number | undefined> {
  const check = desk.settings().locked?.check;
  const open = (sealed: string) => ask((passphrase) => keyToCheck(sealed, passphrase, desk.home.settings));
  const key = check ? await open(check) : await lostKey(desk, ask);
  if (!key) return undefined;
  try {
    return await openAll(desk, key);
  } finally {
    wipe(key);
  }
}

/** Writes every profile open again. Killed on the way, and errors: as `sealAll`. */
export function openAll(desk: Desk, key: Key): Promise<number> {
  return desk.changing((conf) => {
    const { locked } = desk.settings();
    if (locked && !isCheckOf(locked.check, key)) throw new Failure('not-saved', { reason: 'lock-changed' });
    const profiles = readAll(desk, key);
    if (locked) {
      const begun = voucherFor(desk, key, profiles);
      desk.set(conf, { locked: { check: locked.check, settled: false, begun } });
    }
    const open = { sealer: undefined, takesOpen: ANY };
    rewriteAll(desk, conf, profiles, open, open);
    desk.set(conf, { locked: null });
    return profiles.length;
  });
}

/** The key to the first profile that is sealed, by its own header; undefined when none is. */
async function lostKey(desk: Desk, ask: AskPassphrase): Promise<Key | undefined> {
  for (const name of filed(desk)) {
    const file = profileFile(desk.home, name);
    const text = readOurFile(desk.context, file) ?? '';
    if (!isSealed(text)) continue;
    return ask(async (passphrase) => {
      const key = await keyOf(passphrase, stretchIn(text, file));
      if (!opens(key, `profiles/${name}`, text)) throw new Failure('wrong-passphrase');
      return key;
    });
  }
  return undefined;
}
