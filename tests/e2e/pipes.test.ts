import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Person } from '../support/program/person.ts';
import { BIN, environment } from '../support/program/process.ts';
import { KEY } from '../support/program/screen.ts';
import { place } from './program.ts';

const WHOLE_WALK = '1\n2\nhello\none\ntwo\n\ny\n3\n10\n1\n';

/** A place where something is answered already. */
async function answered(): Promise<Person> {
  const setting = place();
  expect((await setting.aftercare(['guide', '--plain'], WHOLE_WALK)).code).toBe(0);
  return setting;
}

/** Runs a script of bash in which `aftercare` is the program; what it prints, and its last exit code. */
function inBash(
  { folder, pack }: Person,
  script: string,
  input = '',
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const program = `aftercare() { "${process.execPath}" "${BIN}" --content "${pack}" "$@"; }`;
  const child = spawn('bash', ['--norc', '-c', `${program}\n${script}`], {
    cwd: folder,
    env: environment(folder),
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

describe('a reader that goes away is a quiet end', () => {
  test.each(['card', 'answers --json', '--help', '--version'])('%s', async (command) => {
    const setting = await answered();
    const child = spawn(process.execPath, [BIN, '--content', setting.pack, ...command.split(' ')], {
      cwd: setting.folder,
      env: environment(setting.folder),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // The read end is closed before a word is written.
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('| head -1', async () => {
    const { stdout, stderr } = await inBash(
      await answered(),
      'set -o pipefail; aftercare card | head -1; echo "code $?"',
    );
    expect(stdout).toBe('WHAT I NEED AFTERWARDS\ncode 0\n');
    expect(stderr).toBe('');
  });

  test('a closed stderr does not end a walk', async () => {
    const { code, stdout } = await inBash(place(), 'aftercare guide --plain 2> >(exec 0<&-)', WHOLE_WALK);
    expect(code).toBe(0);
    expect(stdout).toContain('Being held');
  });
});

describe.runIf(existsSync('/dev/full'))('a full device is said, with exit 1', () => {
  test.each(['card', 'answers', 'answers --json', '--help', 'guide --plain'])('%s', async (command) => {
    const { code, stderr } = await inBash(await answered(), `aftercare ${command} > /dev/full`);
    expect(code).toBe(1);
    expect(stderr).toContain('could not be written');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('colour, each stream by itself', () => {
  const COLOUR = /\u001b\[[0-9;]*m/;

  test.each([
    [{}, [], true],
    [{ NO_COLOR: '1' }, [], false],
    [{ NO_COLOR: '' }, [], true],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, [], false],
    [{ FORCE_COLOR: '0' }, [], false],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
    [{}, ['--no-color'], false],
  ])('%j %j: %s', async (env, args, coloured) => {
    const screen = place()
      .with({ env })
      .sits(['guide', ...args]);
    await screen.see('What kind of touch');
    screen.type(KEY.ctrl('C'));
    await screen.ended;
    expect(COLOUR.test(screen.output)).toBe(coloured);
  });

  test('lines through a pipe have none, even when it is forced, and neither has their card', async () => {
    const setting = place().with({ env: { FORCE_COLOR: '1' } });
    const result = await setting.starts(['guide', '--plain'], WHOLE_WALK);
    expect(result.code).toBe(0);
    expect(result.err).toContain('What kind of touch');
    expect(result.err).not.toMatch(COLOUR);
    expect(result.out).toContain('Being held');
    expect(result.out).not.toMatch(COLOUR);
  });

  test('the card never has any in a pipe, even when it is forced', async () => {
    const setting = (await answered()).with({ env: { FORCE_COLOR: '1' } });
    const { code, out } = await setting.starts(['card']);
    expect(code).toBe(0);
    expect(out).toContain('Being held');
    expect(out).not.toContain('\u001b');
  });
});

describe('terminals that can do less', () => {
  test('TERM=dumb gets lines, and not one escape', async () => {
    const screen = place()
      .with({ env: { TERM: 'dumb' } })
      .sits(['guide']);
    await screen.see('1. Being held');
    screen.type('1,3\r');
    await screen.see('Chosen: Being held, Quiet.');
    screen.type(KEY.ctrl('D'));
    expect((await screen.ended).code).toBe(130);
    expect(screen.output).not.toContain('\u001b');
  });

  test.each([{ LANG: 'C' }, { LC_ALL: 'POSIX' }, { TERM: 'linux' }])('%j gets ASCII signs', async (env) => {
    const screen = place().with({ env }).sits(['guide']);
    await screen.see('> [ ] Being held');
    screen.type(KEY.space);
    await screen.see('> [x] Being held');
    expect(screen.output).toMatch(/^[\u0000-\u007e]*$/);
  });

  test.each([
    [39, 24],
    [80, 9],
  ])('%i x %i gets lines', async (columns, rows) => {
    const screen = place().with({ columns, rows }).sits(['guide']);
    await screen.see(/[34]\. Quiet|Type/);
    expect(screen.output).not.toContain('\u001b');
  });

  test.each([{ ACCESSIBLE: '1' }, { ACCESSIBLE: 'yes' }])('%j gets lines', async (env) => {
    const screen = place().with({ env }).sits(['guide']);
    await screen.see('1. Being held');
  });

  test.each([{ ACCESSIBLE: '0' }, { ACCESSIBLE: 'false' }, { ACCESSIBLE: '' }])(
    '%j gets keys',
    async (env) => {
      const screen = place().with({ env }).sits(['guide']);
      await screen.see('❯ ○ Being held');
    },
  );
});
