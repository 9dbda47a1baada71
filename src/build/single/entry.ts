import { getAsset } from 'node:sea';
import { main } from '../../cli.ts';
import { layOver } from './overlay.ts';

/* Where the program begins when it is one file: what ships with it is inside. */

/** One asset holds the names of the others. */
const names: readonly string[] = JSON.parse(getAsset('names', 'utf8'));

layOver(process.execPath, new Map(names.map((name) => [name, Buffer.from(getAsset(name))])));

void main(process, process.execPath).then((code) => {
  process.exitCode = code;
});
