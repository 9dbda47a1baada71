import { Failure } from '../failure.ts';
import { type Key, keyOf, newStretch, sealerOf } from './encryption.ts';
import { readOurFile } from './entry.ts';
import { checkFor, isCheckOf, keyToCheck, opens, stretchIn } from './passphrase-check.ts';
import { profileFile } from './profiles.ts';
import { ANY, filed, NONE, OPEN, profilesIn, readAll, rewriteAll, voucherFor } from './rewriting.ts';
import { isSealed } from './sealed.ts';
import type { AskPassphrase, Desk } from './storage.ts';

/** Leaves nothing of keys that are done with in the memory. */
function wipe(...keys: readonly Key[]): void {
  for (const { secret } of keys) secret.fill(0);
}

/**
 * Locks every profile with the passphrase; for what was cut off, it is the one that it was begun with.
 *
 * @returns how many profiles there are
 * @throws Failure `wrong-passphrase`, and as `sealAll`
 */
export async function lockAll(desk: Desk, passphrase: string): Promise<number> {
  const begun = desk.settings().locked?.check;
  const key = begun
    ? await keyToCheck(begun, passphrase, desk.home.settings)
    : await keyOf(passphrase, newStretch());
  const again = await keyOf(passphrase, key.stretch);
  try {
    return await sealAll(desk, key, again);
  } finally {
    wipe(key, again);
  }
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
    const things = readAll(desk, begun ? key : undefined);
    const check = begun?.check ?? checkFor(key);
    desk.set(conf, { locked: { check, settled: false, begun: voucherFor(desk, key, things) } });
    rewriteAll(
      desk,
      conf,
      things,
      { sealer: sealerOf(key), takesOpen: ANY },
      { sealer: sealerOf(again), takesOpen: NONE },
    );
    desk.set(conf, { locked: { check, settled: true } });
    return profilesIn(things);
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
  const key = check ? await keyToCheck(check, await ask(), desk.home.settings) : await lostKey(desk, ask);
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
    const things = readAll(desk, key);
    if (locked) {
      const begun = voucherFor(desk, key, things);
      desk.set(conf, { locked: { check: locked.check, settled: false, begun } });
    }
    rewriteAll(desk, conf, things, OPEN, OPEN);
    desk.set(conf, { locked: null });
    return profilesIn(things);
  });
}

/** The key to the first profile that is sealed, by its own header; undefined when none is. */
async function lostKey(desk: Desk, ask: AskPassphrase): Promise<Key | undefined> {
  for (const name of filed(desk, ['answers', 'last-good-copy'])) {
    const file = profileFile(desk.home, name);
    const text = readOurFile(desk.context, file) ?? '';
    if (!isSealed(text)) continue;
    const key = await keyOf(await ask(), stretchIn(text, file));
    if (!opens(key, `profiles/${name}`, text)) throw new Failure('wrong-passphrase');
    return key;
  }
  return undefined;
}
