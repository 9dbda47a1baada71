/** A small program that locks and unlocks with a key that is made already, so that it can be killed at it. */

import { writeSync } from 'node:fs';
import { openAll, sealAll } from '../../../src/storage/locking.ts';
import { openStorage } from '../../../src/storage/storage.ts';
import { realContext } from '../../support/context.ts';

const [action, salt = '', secret = ''] = process.argv.slice(2);
const key = { parameters: { n: 2 ** 17, r: 8, p: 1, salt }, secret: Buffer.from(secret, 'hex') };
const storage = openStorage(realContext());
// From here on it locks at once.
await storage.ready();
writeSync(1, 'ready\n');
if (action === 'lock') await sealAll(storage, key, key);
else await openAll(storage, key);
writeSync(1, 'done\n');
