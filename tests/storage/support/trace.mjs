/** Loaded before the driver: writes down, in order, what is asked of the file system, and then asks it. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

const names = new Map();
const log = (...words) => write(Number(process.env.TRACE_FD), `${words.join(' ')}\n`);
const write = fs.writeSync;
const base = (file) => path.basename(String(file)).replace(/tmp-[0-9a-f]+/, 'tmp');

const open = fs.openSync;
fs.openSync = (file, ...rest) => {
  const handle = open(file, ...rest);
  names.set(handle, base(file));
  return handle;
};
const close = fs.closeSync;
fs.closeSync = (handle) => {
  names.delete(handle);
  return close(handle);
};
const sync = fs.fsyncSync;
fs.fsyncSync = (handle) => {
  sync(handle);
  log('synced', names.get(handle));
};
fs.writeSync = (handle, ...rest) => {
  log(...(handle === 1 ? ['said'] : ['wrote', names.get(handle)]));
  return write(handle, ...rest);
};
for (const name of ['renameSync', 'linkSync']) {
  const original = fs[name];
  fs[name] = (from, to) => {
    original(from, to);
    log(name === 'renameSync' ? 'renamed' : 'linked', base(from), base(to));
  };
}
syncBuiltinESMExports();
