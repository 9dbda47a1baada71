import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import nodeModule from 'node:module';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { copyOfProgram, environment, inTerminal, place, type Setting, throughPipes } from './program.ts';
import { KEY } from './screen.ts';

/** Node 22.8 and later can; an older one starts as it did. */
const NODE_CAN = 'enableCompileCache' in nodeModule;
const SECRET = 'hold my left hand';
const NAMED = 'Node keeps the program’s own code in';

let cache: string;
let setting: Setting & { readonly bin: string };
beforeEach(() => {
  const root = copyOfProgram();
  cache = path.join(root, 'dist/compile-cache');
  rmSync(cache, { recursive: true, force: true });
  setting = { ...place(), bin: path.join(root, 'bin/aftercare.js') };
});

/** A start with a whole answer, and one of `where`; returns what the second printed. */
async function used(): Promise<string> {
  const walk = inTerminal(setting, 'guide', '--plain');
  await walk.see('What kind of touch');
  walk.type(`2${KEY.enter}`);
  await walk.see('What would you like to drink?');
  walk.type(`/skip${KEY.enter}`);
  await walk.see('Which words');
  walk.type(`${SECRET}${KEY.enter}`);
  await walk.see('What helped you');
  walk.type(KEY.ctrl('C'));
  expect((await walk.ended).code).toBe(130);
  const { code, stdout, stderr } = await throughPipes(setting, '', 'where');
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

describe('what Node keeps of the program’s code', () => {
  test('stands beside the program, is named by "where", and holds nothing of a person', async () => {
    const where = await used();
    expect(existsSync(cache)).toBe(NODE_CAN);
    expect(where.includes(`${NAMED} ${cache}`)).toBe(NODE_CAN);
    const kept = NODE_CAN
      ? readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      : [];
    expect(kept.length > 3).toBe(NODE_CAN);
    for (const { parentPath, name } of kept) {
      const bytes = readFileSync(path.join(parentPath, name));
      for (const encoding of ['utf8', 'utf16le'] as const)
        expect(bytes.includes(Buffer.from(SECRET, encoding))).toBe(false);
    }
  });

  test('is its owner’s alone, whatever the umask', () => {
    const start = ['-c', 'umask 000; exec "$0" "$@"', process.execPath, setting.bin, 'where'];
    const { status } = spawnSync('bash', start, { env: environment(setting.home) });
    expect(status).toBe(0);
    const mode = statSync(cache, { throwIfNoEntry: false })?.mode;
    expect(mode === undefined ? undefined : mode & 0o777).toBe(NODE_CAN ? 0o700 : undefined);
  });

  test('is not kept when that is not wanted', async () => {
    setting = { ...setting, env: { NODE_DISABLE_COMPILE_CACHE: '1' } };
    expect(await used()).not.toContain(NAMED);
    expect(existsSync(cache)).toBe(false);
  });

  test('is gone without where it cannot be kept, as in a folder of the system', async () => {
    writeFileSync(cache, 'in its way');
    expect(await used()).not.toContain(NAMED);
    expect(readFileSync(cache, 'utf8')).toBe('in its way');
  });
});
