import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/*
 * To make a passphrase into a key takes half a second, on purpose. Where this is imported, the same passphrase is made
 * into the same key once only: whoever opens a lock again has the key that was made the first time.
 */

type Done = (error: Error | null, key: Buffer) => void;

const made = new Map<string, Buffer>();
const { scrypt } = crypto;

function scryptOnce(passphrase: Buffer, salt: Buffer, length: number, options: object, done: Done): void {
  // The passphrase is wiped as soon as the key is made.
  const name = JSON.stringify([passphrase.toString('hex'), salt.toString('hex'), length, options]);
  const known = made.get(name);
  if (known) setImmediate(done, null, Buffer.from(known));
  else
    scrypt(passphrase, salt, length, options, (error, key) => {
      if (error === null) made.set(name, Buffer.from(key));
      done(error, key);
    });
}

Object.assign(crypto, { scrypt: scryptOnce });
syncBuiltinESMExports();
