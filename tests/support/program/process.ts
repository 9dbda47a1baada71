import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../folders.ts';

/** The program as it is installed; `npm run build` makes it. */
export const BIN = path.resolve(import.meta.dirname, '../../../bin/aftercare.js');

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
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Where a process is started, and what with. */
export interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Starts a process, with all that it gets to read, and waits for its end. */
export function startProcess(
  place: Place,
  input: string,
  file: string,
  args: readonly string[],
): Promise<Ended> {
  const child = spawn(file, args, place);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr.on('data', (chunk) => err.push(chunk));
  child.stdin.on('error', () => child.stdin.destroy());
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (code, signal) =>
      resolve({ code, signal, out: String(Buffer.concat(out)), err: String(Buffer.concat(err)) }),
    );
  });
}
