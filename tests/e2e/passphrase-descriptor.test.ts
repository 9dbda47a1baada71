import { execFileSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import type { Running } from '../support/program/process.ts';
import { KEY } from '../support/program/screen.ts';
import { place } from './program.ts';

const PASSPHRASE = 'gr\u00fcne Wolken tanzen leise';

/** Locks with a passphrase that comes from a descriptor, 0 or 3, which is this file, or a socket. */
function locking(from: number | 'pipe', at: number): Running {
  const stdio = at === 0 ? ([from, 'pipe', 'pipe'] as const) : (['ignore', 'pipe', 'pipe', from] as const);
  return place().begins(['--passphrase-fd', String(at), 'lock'], stdio);
}

/** A pipe that holds nothing, and stays open for writing. */
function emptyPipe(): number {
  const file = path.join(temporaryFolder(), 'pipe');
  execFileSync('mkfifo', [file]);
  const descriptor = openSync(file, 'r+');
  onTestFinished(() => closeSync(descriptor));
  return descriptor;
}

const WAYS: [string, () => number | 'pipe', number][] = [
  ['a pipe on 3', emptyPipe, 3],
  ['a pipe on 0', emptyPipe, 0],
  ['a socket on 3', () => 'pipe', 3],
  ['a socket on 0', () => 'pipe', 0],
];

describe.each(WAYS)('%s that holds nothing yet', (_, make, at) => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s ends the wait with %i', async (signal, code) => {
    const program = locking(make(), at);
    await program.hears('nobody can bring them back');
    program.kill(signal);
    expect((await program.ended).code).toBe(code);
    expect(program.said).not.toContain('Locked');
  });

  test('is waited for, and a passphrase may come in pieces', async () => {
    const pipe = make();
    const program = locking(pipe, at);
    await program.hears('nobody can bring them back');
    const bytes = Buffer.from(`${PASSPHRASE}\nwhat follows`);
    for (const piece of [bytes.subarray(0, 3), bytes.subarray(3)]) {
      if (pipe === 'pipe') program.type(piece, at);
      else writeSync(pipe, piece);
    }
    expect((await program.ended).code).toBe(0);
    expect(program.said).toContain('Locked.');
  });
});

test('a descriptor that nobody opened is refused at once, also where Node has one of its own', async () => {
  const person = place();
  for (let descriptor = 3; descriptor < 26; descriptor += 1) {
    const { code, out, err } = await person.startsScript(`aftercare --passphrase-fd ${descriptor} lock`);
    expect(code, `${descriptor}`).toBe(2);
    expect(out + err).toMatch(/cannot be read|There is no passphrase/);
  }
});

test('a terminal is asked unseen', async () => {
  const setting = place();
  await setting.aftercare(['guide', '--plain'], '1\n');
  await setting.starts(['--passphrase-fd', '0', 'lock'], `${PASSPHRASE}\n`);
  const own = setting.sits(['--passphrase-fd', '0', 'card']);
  const other = setting.sitsAtShell('aftercare --passphrase-fd 3 card 3</dev/tty </dev/null');
  for (const screen of [own, other]) {
    await screen.see('Passphrase');
    screen.type(PASSPHRASE, KEY.enter);
    expect((await screen.ended).code).toBe(0);
    expect(screen.history()).toContain('Being held');
    expect(screen.output).not.toContain('Wolken');
  }
});

test.each([
  ['0', ''],
  ['3', '3<&0'],
])(
  'what is no UTF-8 is refused on %s: read as if it were, another one would open the lock',
  async (at, to) => {
    const { code, out, err } = await place().startsScript(
      `printf 'gr\\374ne Wolken tanzen\\n' | aftercare --passphrase-fd ${at} lock ${to}`,
    );
    expect(code).toBe(2);
    expect(err).toContain('UTF-8');
    expect(out + err).not.toMatch(/Wolken|Locked/);
  },
);
