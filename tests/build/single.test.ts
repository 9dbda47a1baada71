import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { temporaryFolder } from '../support/folders.ts';
import { environment } from '../support/program/process.ts';
import { KEY, Screen } from '../support/program/screen.ts';

/** Whether this Node has room for a program: not every system's own has. */
const hasRoom = fs.readFileSync(process.execPath).includes('NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2');

let folder: string;
let program: string;
/** Nothing of Node, and no other program, is to be found by it. */
const bare = (home: string) => ({ ...environment(home), PATH: '/nowhere' });
const aftercare = (home: string, args: readonly string[], input = '') =>
  spawnSync(program, args, { cwd: home, encoding: 'utf8', env: bare(home), input });

describe.runIf(hasRoom)('the program as one file', () => {
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aftercare-single-'));
    execFileSync('npx', ['tsx', 'src/build/single/pack.ts', folder], { stdio: 'ignore' });
    program = path.join(folder, 'aftercare');
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  test('is all that is made, beside the notices of what is in it', () => {
    expect(fs.readdirSync(folder).sort()).toEqual(['NOTICES.txt', 'aftercare']);
  });

  test('has its version, its prompts, its minutes and its files for authors inside', () => {
    const home = temporaryFolder();
    expect(aftercare(home, ['--version']).stdout).toBe(`${pkg.version}\n`);
    expect(aftercare(home, ['content', 'check'])).toMatchObject({ status: 0 });
    expect(aftercare(home, ['content', 'test'])).toMatchObject({ status: 0 });
    expect(aftercare(home, ['help', 'support'])).toMatchObject({ status: 0 });
    const minutes = aftercare(home, ['together', '--plain', '--minutes', '1'], '2\n1\n').stderr;
    expect(minutes).toContain('We hold');
    expect(minutes).toContain('Arrive');
    expect(aftercare(home, ['content', 'eject', 'mine'])).toMatchObject({ status: 0 });
    const copied = (name: string) => fs.readFileSync(path.join(home, 'mine', name), 'utf8');
    const shipped = (file: string) => fs.readFileSync(path.join('content', file), 'utf8');
    // In a folder of one's own the schema stands in it, not beside it.
    for (const name of ['pack.yaml', 'first-things.yaml'])
      expect(copied(name)).toBe(shipped(`needs/${name}`).replace('$schema=../schema/', '$schema=./schema/'));
    expect(copied('schema/pack.json')).toBe(shipped('schema/pack.json'));
  });

  test('is walked in a terminal, stopped, taken up, and prints the card; it leaves nothing but the answers', async () => {
    const home = temporaryFolder();
    const open = () => {
      const screen = new Screen({ file: program, args: ['guide'], cwd: home, env: bare(home) });
      onTestFinished(() => screen.close());
      return screen;
    };
    const first = open();
    await first.see('It is no therapy');
    first.type(KEY.enter);
    await first.see('Who is this card for?');
    first.type(KEY.space, KEY.enter);
    await first.see('Which sign means “stop”');
    first.type(KEY.enter);
    await first.see('What helps you to feel safe?');
    first.type(KEY.ctrl('c'));
    expect(await first.ended).toMatchObject({ code: 130 });
    const again = open();
    await again.see('What helps you to feel safe?');
    again.type(KEY.ctrl('c'));
    await again.ended;
    expect(aftercare(home, ['card'])).toMatchObject({ status: 0, stdout: expect.stringContaining('STOP') });
    expect(fs.readdirSync(home)).toEqual(['aftercare']);
    expect(fs.readdirSync(folder).sort()).toEqual(['NOTICES.txt', 'aftercare']);
  });
});
