/** Loaded before the driver: once it is ready, it is killed before the call with the number DIE_AT that changes the disk. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let ready = false;
let left = Number(process.env.DIE_AT);

/** What changes the disk: what is opened to be read, synced or closed is the same to whoever comes after a kill. */
const changes = ['writeSync', 'writeFileSync', 'linkSync', 'renameSync', 'unlinkSync', 'copyFileSync'];
for (const name of changes) {
  const original = fs[name];
  fs[name] = (...given) => {
    const speaks = name === 'writeSync' && given[0] === 1;
    if (ready && --left === 0) process.kill(process.pid, 'SIGKILL');
    if (speaks) ready = true;
    return original(...given);
  };
}
syncBuiltinESMExports();
