import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import type { Person } from '../support/program/person.ts';
import { BIN, environment } from '../support/program/process.ts';
import { KEY } from '../support/program/screen.ts';
import { place } from './program.ts';

const PASSPHRASE = 'gr\u00fcne Wolken tanzen leise';

/** A program that was started with a descriptor of its own, and what it said. */
class Waiting {
  readonly #child: ChildProcess;
  readonly #listeners = new Set<() => void>();
  said = '';
  readonly ended: Promise<number>;

  constructor({ folder }: Person, from: number | 'pipe', at: number, ...args: string[]) {
    const own = at === 0 ? [from, 'pipe', 'pipe'] : ['ignore', 'pipe', 'pipe', from];
    this.#child = spawn(process.execPath, [BIN, '--passphrase-fd', String(at), ...args], {
      env: environment(folder),
      stdio: own as ('pipe' | 'ignore' | number)[],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk) => {
        this.said += String(chunk);
        for (const listener of this.#listeners) listener();
      });
    const signals: Readonly<Record<string, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
    this.ended = new Promise((resolve) => {
      this.#child.on('close', (code, signal) => resolve(code ?? signals[signal ?? ''] ?? -1));
    });
    // It leaves what follows the passphrase unread, which breaks a socket.
    for (const stream of this.#child.stdio) stream?.on('error', () => stream.destroy());
    onTestFinished(() => void this.#child.kill('SIGKILL'));
  }

  hear(words: string): Promise<void> {
    return new Promise((resolve) => {
      const listen = () => this.said.includes(words) && resolve();
      this.#listeners.add(listen);
      listen();
    });
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  write(at: number, bytes: Buffer): void {
    const stream = this.#child.stdio[at];
    if (stream && 'write' in stream) stream.write(bytes);
  }
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
    const program = new Waiting(place(), make(), at, 'lock');
    await program.hear('nobody can bring them back');
    program.kill(signal);
    expect(await program.ended).toBe(code);
    expect(program.said).not.toContain('Locked');
  });

  test('is waited for, and a passphrase may come in pieces', async () => {
    const pipe = make();
    const program = new Waiting(place(), pipe, at, 'lock');
    await program.hear('nobody can bring them back');
    const bytes = Buffer.from(`${PASSPHRASE}\nwhat follows`);
    for (const piece of [bytes.subarray(0, 3), bytes.subarray(3)]) {
      if (pipe === 'pipe') program.write(at, piece);
      else writeSync(pipe, piece);
    }
    expect(await program.ended).toBe(0);
    expect(program.said).toContain('Locked.');
  });
});

test('a descriptor that nobody opened is refused at once, also where Node has one of its own', async () => {
  const { folder } = place();
  for (let descriptor = 3; descriptor < 26; descriptor += 1) {
    const script = `exec "${process.execPath}" "${BIN}" --passphrase-fd ${descriptor} lock 2>&1`;
    const program = spawn('bash', ['-c', script], { env: environment(folder) });
    onTestFinished(() => void program.kill('SIGKILL'));
    let said = '';
    program.stdout.on('data', (chunk) => {
      said += String(chunk);
    });
    expect(await new Promise((resolve) => program.on('close', resolve)), `${descriptor}`).toBe(2);
    expect(said).toMatch(/cannot be read|There is no passphrase/);
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
    const { folder } = place();
    const script = `printf 'gr\\374ne Wolken tanzen\\n' | "${process.execPath}" "${BIN}" --passphrase-fd ${at} lock ${to} 2>&1`;
    const program = spawn('bash', ['-c', script], { env: environment(folder) });
    let said = '';
    program.stdout.on('data', (chunk) => {
      said += String(chunk);
    });
    expect(await new Promise((resolve) => program.on('close', resolve))).toBe(2);
    expect(said).toContain('UTF-8');
    expect(said).not.toMatch(/Wolken|Locked/);
  },
);
