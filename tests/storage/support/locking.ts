/** A small program that locks and unlocks with a key that is made already, so that it can be killed at it. */

import { writeSync } from 'node:fs';
import { openAll, sealAll } from '../../../src/storage/locking.ts';
import { openDesk } from '../../../src/storage/storage.ts';
import { realContext } from '../../support/context.ts';

const [action, salt = '', secret = ''] = process.argv.slice(2);
const key = { stretch: { n: 2 ** 17, r: 8, p: 1, salt }, secret: Buffer.from(secret, 'hex') };
const desk = openDesk(realContext());
// From here on it locks at once.
await desk.ready();
writeSync(1, 'ready\n');
if (action === 'lock') await sealAll(desk, key, key);
else await openAll(desk, key);
writeSync(1, 'done\n');
