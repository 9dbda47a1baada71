import { Failure } from '../failure.ts';
import { Damage, Newer } from './damage.ts';
import {
  deriveKey,
  type EncryptionKey,
  type KdfParameters,
  kdfParametersOf,
  open,
  seal,
} from './encryption.ts';

/** What the settings' check is sealed for, and what it says. */
const PURPOSE = 'settings';
const CHECK = 'aftercare';

/** The check by which a passphrase is later known to be right. */
export function checkFor(key: EncryptionKey): string {
  return seal(key, PURPOSE, CHECK);
}

/** Whether a check was made with this key. */
export function isCheckOf(check: string, key: EncryptionKey): boolean {
  return opens(key, PURPOSE, check);
}

/** Whether this key opens a sealed text. */
export function opens(key: EncryptionKey, purpose: string, text: string): boolean {
  try {
    open(key, purpose, text);
    return true;
  } catch (error) {
    if (error instanceof Damage) return false;
    throw error;
  }
}

/**
 * The key of the passphrase that a check was made with.
 *
 * @param path where the check is kept, for the words of a failure
 * @throws Failure `wrong-passphrase`; `answers-damaged`, `answers-newer` {path} when the check itself is not one
 */
export async function keyToCheck(check: string, passphrase: string, path: string): Promise<EncryptionKey> {
  const key = await deriveKey(passphrase, kdfParametersIn(check, path));
  if (!isCheckOf(check, key)) throw new Failure('wrong-passphrase');
  return key;
}

/** How the key to a sealed text is made. Failures as `keyToCheck`. */
export function kdfParametersIn(text: string, path: string): KdfParameters {
  try {
    return kdfParametersOf(text);
  } catch (error) {
    if (error instanceof Damage) throw new Failure('answers-damaged', { path, backup: '' });
    if (error instanceof Newer) throw new Failure('answers-newer', { path });
    throw error;
  }
}
