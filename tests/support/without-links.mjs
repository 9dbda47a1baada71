/** Loaded before the program: a file system that has no hard links; with NO_MODES one that keeps no modes either, as FAT does. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const refused = (syscall) => () => {
  throw Object.assign(new Error(`EPERM: operation not permitted, ${syscall}`), { code: 'EPERM', syscall });
};
fs.linkSync = refused('link');
if (process.env.NO_MODES) {
  fs.chmodSync = refused('chmod');
  fs.fchmodSync = refused('fchmod');
}
syncBuiltinESMExports();
