import { spawn } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Profile } from '../../src/answers/model.ts';
import { packFolder, temporaryFolder } from '../support/folders.ts';
import { Screen } from './screen.ts';

/** The program as it is installed; `npm run build` makes it. */
export const BIN = path.resolve(import.meta.dirname, '../../bin/aftercare.js');

/** What a walk that stops says last. */
export const PICK_UP = 'Saved. Pick up with: aftercare guide';

/** A pack with every kind of prompt, small enough to walk by hand. */
const PACK = {
  'pack.yaml': `format: 1
id: every-kind
title: Every kind of prompt
language: en
version: 1
card-title: What I need afterwards
sequences:
  - comfort.yaml
sections:
  - id: body
    heading: Comfort
footer: These are preferences, not consent.
`,
  'comfort.yaml': `id: comfort
title: Comfort
intro: We begin with the body.
section: body
prompts:
  - id: touch
    type: choose-many
    ask: What kind of touch feels good afterwards?
    topic: touch
    why: So that nobody has to guess.
    essential: yes
    options:
      - id: held
        label: Being held
      - id: hand
        label: A hand on my back
      - id: quiet
        label: Quiet
      - id: nothing
        label: Nothing at all
        exclusive: yes
    other: yes
  - id: drink
    type: choose-one
    ask: What would you like to drink?
    topic: something to drink
    options:
      - id: water
        label: Water
      - id: tea
        label: Tea
    other: yes
  - id: phrase
    type: text
    ask: Which words do you like to hear?
    topic: words
    suggest: Well done
  - id: story
    type: long-text
    ask: What helped you the last time?
    topic: last time
  - id: light
    type: yes-no
    ask: Is soft light good?
    topic: soft light
    card: Soft light, please.
  - id: firmness
    type: scale
    ask: How firmly?
    topic: firmness
    low: barely
    high: firmly
    card: Hold me, <firmness> of 5.
  - id: minutes
    type: number
    ask: For how many minutes?
    topic: minutes
    min: 0
    max: 90
    card: About <minutes> minutes.
  - id: first
    type: choose-many
    ask: What matters most?
    topic: what matters most
    options-from: card
    max: 3
`,
} as const;

/** A home and a pack of one's own, gone after the test. */
export function place(): { home: string; pack: string } {
  return { home: temporaryFolder(), pack: packFolder(PACK) };
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
  for (const part of ['bin', 'dist', 'package.json']) {
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
