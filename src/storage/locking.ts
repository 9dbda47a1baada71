import { Failure } from '../failure.ts';
import { deriveKey, type EncryptionKey, newKdfParameters, sealerOf } from './encryption.ts';
import { readOurFile } from './entry.ts';
import { checkFor, isCheckOf, kdfParametersIn, keyToCheck, opens } from './passphrase-check.ts';
import { profileFile } from './profiles.ts';
import { ANY, filed, NONE, OPEN, profilesIn, readAll, rewriteAll, voucherFor } from './rewriting.ts';
import { isSealed } from './sealed.ts';
import type { AskPassphrase, Storage } from './storage.ts';

/** Leaves nothing of keys that are done with in the memory. */
export function wipe(...keys: readonly EncryptionKey[]): void {
  for (const { secret } of keys) secret.fill(0);
}

/**
 * Locks every profile with the passphrase; for what was cut off, it is the one that it was begun with.
 *
 * @returns how many profiles there are
 * @throws Failure `wrong-passphrase`, and as `sealAll`
 */
export async function lockAll(storage: Storage, passphrase: string): Promise<number> {
  const { key, again } = await keysToLock(storage, passphrase);
  return sealAll(storage, key, again);
}

/** The key to lock with, made twice (see `sealAll`). Changes nothing. Throws Failure `wrong-passphrase`. */
export async function keysToLock(
  storage: Storage,
  passphrase: string,
): Promise<{ key: EncryptionKey; again: EncryptionKey }> {
  const begun = storage.settings().locked?.check;
  const key = begun
    ? await keyToCheck(begun, passphrase, storage.home.settings)
    : await deriveKey(passphrase, newKdfParameters());
  return { key, again: await deriveKey(passphrase, key.parameters) };
}

/**
 * Seals every profile. Killed on the way, every answer is there, sealed or open, and locking or unlocking again ends it.
 *
 * @param again the same key, made once more from the passphrase: what is sealed is opened with it before the old goes
 * @throws Failure `not-saved`, and those of reading a profile, before anything is changed
 */
export function sealAll(storage: Storage, key: EncryptionKey, again: EncryptionKey): Promise<number> {
  return storage.changing((conf) => {
    const begun = storage.settings().locked;
    if (begun && !isCheckOf(begun.check, key)) throw new Failure('not-saved', { reason: 'lock-changed' });
    const things = readAll(storage, begun ? key : undefined);
    const check = begun?.check ?? checkFor(key);
    storage.set(conf, { locked: { check, settled: false, begun: voucherFor(storage, key, things) } });
    rewriteAll(
      storage,
      conf,
      things,
      { sealer: sealerOf(key), takesOpen: ANY },
      { sealer: sealerOf(again), takesOpen: NONE },
    );
    storage.set(conf, { locked: { check, settled: true } });
    return profilesIn(things);
  });
}

/**
 * Takes the lock off every profile. Also opens what is sealed while the settings, which were lost, do not say so.
 *
 * @returns how many profiles there are; undefined when nothing was locked
 * @throws Failure `wrong-passphrase`, what `ask` throws, and as `openAll`
 */
export async function unlockAll(storage: Storage, ask: AskPassphrase): Promise<number | undefined> {
  const check = storage.settings().locked?.check;
  const open = (sealed: string) => ask((passphrase) => keyToCheck(sealed, passphrase, storage.home.settings));
  const key = check ? await open(check) : await lostKey(storage, ask);
  if (!key) return undefined;
  try {
    return await openAll(storage, key);
  } finally {
    wipe(key);
  }
}

/** Writes every profile open again. Killed on the way, and errors: as `sealAll`. */
export function openAll(storage: Storage, key: EncryptionKey): Promise<number> {
  return storage.changing((conf) => {
    const { locked } = storage.settings();
    if (locked && !isCheckOf(locked.check, key)) throw new Failure('not-saved', { reason: 'lock-changed' });
    const things = readAll(storage, key);
    if (locked) {
      const begun = voucherFor(storage, key, things);
      storage.set(conf, { locked: { check: locked.check, settled: false, begun } });
    }
    rewriteAll(storage, conf, things, OPEN, OPEN);
    storage.set(conf, { locked: null });
    return profilesIn(things);
  });
}

/** The key to the first profile that is sealed, by its own header; undefined when none is. */
async function lostKey(storage: Storage, ask: AskPassphrase): Promise<EncryptionKey | undefined> {
  for (const name of filed(storage, ['answers', 'last-good-copy'])) {
    const file = profileFile(storage.home, name);
    const text = readOurFile(storage.context, file) ?? '';
    if (!isSealed(text)) continue;
    return ask(async (passphrase) => {
      const key = await deriveKey(passphrase, kdfParametersIn(text, file));
      if (!opens(key, `profiles/${name}`, text)) throw new Failure('wrong-passphrase');
      return key;
    });
  }
  return undefined;
}
