import { mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyOfProgram } from '../support/program/process.ts';
import { place } from './program.ts';

/** Everything in a folder: its paths, each with its size and when it was last written. */
function everythingIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(path.join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    });
}

const ASKS_NOTHING_TO_BE_KEPT = [
  '--version',
  '--help',
  'help privacy',
  'guide --help',
  'where',
  'card',
  'answers',
  'answers export',
  'profile list',
  'content list',
  'content check',
  'content try --plain',
  'completion bash',
  'complete -- guide ',
  'nonsense',
  '',
];

test('no file is written that nobody asked for: not beside the program, at home or among temporary files', async () => {
  const root = copyOfProgram();
  const setting = place().with({ bin: path.join(root, 'bin/aftercare.js') });
  const temporary = path.join(setting.folder, 'tmp');
  mkdirSync(temporary);
  const env = { TMPDIR: temporary, XDG_CACHE_HOME: path.join(setting.folder, 'cache') };
  const before = [root, setting.folder, setting.pack].map(everythingIn);
  for (const line of ASKS_NOTHING_TO_BE_KEPT) {
    await setting.with({ env }).starts(line.split(' ').filter(Boolean));
  }
  // Beside a pack of one's own its check keeps the ids that it had, so that one that is gone later can be told.
  const lock = everythingIn(setting.pack).filter((line) => line.startsWith('ids.lock '));
  expect(lock).toHaveLength(1);
  const after = [root, setting.folder, setting.pack].map(everythingIn);
  expect(after.map((lines) => lines.filter((line) => !lock.includes(line)))).toEqual(before);

  await setting.with({ env }).starts(['guide', '--plain'], '1\n');
  expect(everythingIn(root)).toEqual(before[0]);
  const kept = readdirSync(setting.folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = ['default.bak', 'default.json'].map((name) => `aftercare/profiles/${name}`);
  expect(kept).toEqual(['aftercare', 'aftercare/profiles', ...files, 'tmp']);
});
