import { mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyOfProgram, place, throughPipes } from './program.ts';

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
  const setting = { ...place(), bin: path.join(root, 'bin/aftercare.js') };
  const temporary = path.join(setting.home, 'tmp');
  mkdirSync(temporary);
  const env = { TMPDIR: temporary, XDG_CACHE_HOME: path.join(setting.home, 'cache') };
  const before = [root, setting.home, setting.pack].map(everythingIn);
  for (const line of ASKS_NOTHING_TO_BE_KEPT) {
    await throughPipes({ ...setting, env }, '', ...line.split(' ').filter(Boolean));
  }
  // Beside a pack of one's own its check keeps the ids that it had, so that one that is gone later can be told.
  const lock = everythingIn(setting.pack).filter((line) => line.startsWith('ids.lock '));
  expect(lock).toHaveLength(1);
  const after = [root, setting.home, setting.pack].map(everythingIn);
  expect(after.map((lines) => lines.filter((line) => !lock.includes(line)))).toEqual(before);

  await throughPipes({ ...setting, env }, '1\n', 'guide', '--plain');
  expect(everythingIn(root)).toEqual(before[0]);
  const kept = readdirSync(setting.home, { recursive: true, encoding: 'utf8' }).sort();
  const files = ['default.bak', 'default.json'].map((name) => `aftercare/profiles/${name}`);
  expect(kept).toEqual(['aftercare', 'aftercare/profiles', ...files, 'tmp']);
});
