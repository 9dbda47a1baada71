import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { temporaryFolder } from '../folders.ts';

/** The program as it is installed; `npm run build` makes it. */
export const BIN = path.resolve(import.meta.dirname, '../../../bin/aftercare.js');

const root = process.getuid?.() === 0;

/** What a command is begun with to be run by a user who is not root, for whom modes count. */
export const ASIDE = root ? ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups'] : [];

/** An environment in which nothing of the tests' own terminal is left, with a home in this folder. */
export function environment(
  folder: string,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    AFTERCARE_HOME: path.join(folder, 'aftercare'),
    TERM: 'xterm-256color',
    LANG: 'en_US.UTF-8',
    TZ: 'UTC',
    ...more,
  };
}

/** A copy of the program of a test's own. Returns its folder; the program is its `bin/aftercare.js`. */
export function copyOfProgram(): string {
  const root = temporaryFolder();
  for (const part of ['bin', 'dist', 'content', 'package.json']) {
    cpSync(path.resolve(BIN, '../..', part), path.join(root, part), { recursive: true });
  }
  return root;
}

/** What came of a process. */
export interface Ended {
  /** As shells count: 128 and the number of the signal, where one ended it. */
  readonly code: number;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Where a process is started, and what with. */
export interface Start {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** What its first descriptors are: pipes, unless it is said. */
  readonly stdio?: readonly ('pipe' | 'ignore' | number)[];
}

/** A process that runs: what it has written, and what can be done to it. */
export class Running {
  readonly #child: ChildProcess;
  readonly #listeners = new Set<() => void>();
  #isOver = false;
  /** Everything that it has written, in its order. */
  said = '';
  readonly ended: Promise<Ended>;

  constructor(command: readonly string[], { cwd, env, stdio = ['pipe', 'pipe', 'pipe'] }: Start) {
    const [file = '', ...args] = command;
    this.#child = spawn(file, args, { cwd, env, stdio: [...stdio] });
    const written = { out: '', err: '' };
    const listen = (stream: Readable | null, to: 'out' | 'err') =>
      stream?.setEncoding('utf8').on('data', (text: string) => {
        written[to] += text;
        this.said += text;
        this.#stir();
      });
    listen(this.#child.stdout, 'out');
    listen(this.#child.stderr, 'err');
    // It may leave unread what it was given.
    for (const stream of this.#child.stdio) stream?.on('error', () => stream.destroy());
    this.ended = new Promise((resolve) => {
      this.#child.on('close', (code, signal) => {
        this.#isOver = true;
        resolve({ code: code ?? 128 + (signal ? os.constants.signals[signal] : 0), signal, ...written });
        this.#stir();
      });
    });
  }

  /** Waits until it has written this behind its first `from` characters; returns how many it has by then. */
  hears(words: string, from = 0): Promise<number> {
    return new Promise((resolve, reject) => {
      const listen = () => {
        const isThere = this.said.slice(from).includes(words);
        if (isThere) resolve(this.said.length);
        else if (this.#isOver) reject(new Error(`It ended before ${words}: ${this.said}`));
        else return;
        this.#listeners.delete(listen);
      };
      this.#listeners.add(listen);
      listen();
    });
  }

  /** Types, or pipes, into it; on another descriptor than that of its input, where one is named. */
  type(text: string | Buffer, descriptor = 0): void {
    const stream = this.#child.stdio[descriptor];
    if (stream && 'write' in stream) stream.write(text);
  }

  /** Nothing more will be typed. */
  endInput(): void {
    this.#child.stdin?.end();
  }

  /** Goes away, and reads no more of what it prints. */
  closeOut(): void {
    this.#child.stdout?.destroy();
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  #stir(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
