import { spawn } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Profile } from '../../src/model/answer.ts';
import { packFolder, temporaryFolder } from '../support/folders.ts';
import { EVERY_KIND } from './every-kind.ts';
import { Screen } from './screen.ts';

/** The program as it is installed; `npm run build` makes it. */
export const BIN = path.resolve(import.meta.dirname, '../../bin/aftercare.js');

/** What a walk that stops says last; the pack that it was started with is named behind it. */
export const PICK_UP = 'Saved. Pick up with: aftercare --content';

/** A home and a pack of one's own, gone after the test. */
export function place(): { home: string; pack: string } {
  return { home: temporaryFolder(), pack: packFolder(EVERY_KIND) };
}

/** An environment in which nothing of the tests' own terminal is left. */
export function environment(
  home: string,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: home,
    AFTERCARE_HOME: path.join(home, 'aftercare'),
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

/** How a run is set up. */
export interface Setting {
  readonly home: string;
  readonly pack: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly rows?: number;
  /** A program other than the one that was built. */
  readonly bin?: string;
}

/** Starts the program in a terminal. */
export function inTerminal(setting: Setting, ...args: string[]): Screen {
  return started(setting, process.execPath, [setting.bin ?? BIN, '--content', setting.pack, ...args]);
}

/** Starts a shell in a terminal with a script in which `aftercare` is the program. */
export function inShell(setting: Setting, script: string): Screen {
  const program = `aftercare() { "${process.execPath}" "${BIN}" --content "${setting.pack}" "$@"; }`;
  return started(setting, 'bash', ['--norc', '--noprofile', '-c', `${program}\n${script}`]);
}

function started({ home, env, columns = 80, rows = 24 }: Setting, file: string, args: string[]): Screen {
  const screen = new Screen({ file, args, cwd: home, env: environment(home, env), columns, rows });
  onTestFinished(() => screen.close());
  return screen;
}

/** What a run through pipes came to. */
export interface Result {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program through pipes; `input` is all that it gets to read. */
export function throughPipes(setting: Setting, input: string, ...args: string[]): Promise<Result> {
  const child = spawn(process.execPath, [setting.bin ?? BIN, '--content', setting.pack, ...args], {
    cwd: setting.home,
    env: environment(setting.home, setting.env),
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr.on('data', (chunk) => err.push(chunk));
  child.stdin.on('error', () => child.stdin.destroy());
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (code, signal) =>
      resolve({ code, signal, stdout: String(Buffer.concat(out)), stderr: String(Buffer.concat(err)) }),
    );
  });
}

/** The default profile as it is on the disk; null when there is none. */
export function profileIn(home: string): Profile | null {
  try {
    return JSON.parse(readFileSync(path.join(home, 'aftercare/profiles/default.json'), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
