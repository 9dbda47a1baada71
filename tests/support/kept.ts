import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Every byte that is kept in a folder, in one text: each file under its name. */
export function allKept(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => `${file}\n${readFileSync(file, 'latin1')}`)
    .join('\n');
}
