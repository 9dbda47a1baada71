import os from 'node:os';
import path from 'node:path';
import { Failure } from './failure.ts';
import type { Day } from './model/language.ts';
import type { CommandWords, Words } from './words/index.ts';

/** Where text is written: the part of a stream that the program relies on. */
export type Output = NodeJS.WriteStream;

/** Where keys, lines or a piped file come from. */
export type Input = NodeJS.ReadStream;

/**
 * Everything the program knows of the machine it runs on, made once in `bin/` and handed down.
 * Nothing below reads `process`, the clock or the environment by itself.
 */
export interface Context extends Machine {
  /** Every sentence that the program says, in the language of this run. */
  readonly words: Words;
}

/** The context of a command: its own words too. */
export interface CommandContext extends Context {
  readonly words: CommandWords;
}

/** What the process gives: all of the context but the words. */
export interface Machine {
  /** The words of the command line, without node and the script. */
  readonly argv: readonly string[];
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The current folder. Throws Failure `no-current-folder` when it is gone. */
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  readonly pid: number;
  readonly hostname: string;
  /** The user's id, or undefined where the system has none. */
  readonly uid: number | undefined;
  /** The folder of the packs that ship with the program, one for each use. */
  readonly builtInContent: string;
  /** The folder of what the build made of those packs (see `pack/compiled.ts`). */
  readonly compiledContent: string;
  readonly version: string;
  /** The present moment. */
  readonly now: () => Date;
  /** Milliseconds on a clock that is never set, and never goes back. */
  readonly monotonic: () => number;
  /** Calls `handler` once, after so many milliseconds; returns what takes that back. */
  readonly wake: (after: number, handler: () => void) => () => void;
  /** Stops the process, as Ctrl-Z does, until the shell continues it. */
  readonly suspend: () => void;
  /** On which day of the user's calendar a moment (ISO 8601) fell. */
  readonly dayOf: (moment: string) => Day;
  /** Calls `handler` when the signal comes; returns what takes the handler away again. */
  readonly onSignal: (signal: NodeJS.Signals, handler: () => void) => () => void;
  /** Calls `handler` at the very end of the process, when nothing but synchronous work is left to be done. */
  readonly onExit: (handler: () => void) => void;
  /** Whether the process with this id is alive (on this host). */
  readonly isAlive: (pid: number) => boolean;
}

/** The last moment that is written in four digits of a year; a clock beyond it, or before 1970, is set wrong. */
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** A umask that takes the owner's own rights away would let nothing be kept: those it leaves. */
function leaveOwnRights(process: NodeJS.Process): void {
  const umask = process.umask();
  if ((umask & 0o700) !== 0) process.umask(umask & ~0o700);
}

/** What becomes of an error of stderr, or of stdin when nobody reads it any more. */
function unheard(): void {
  // Nobody is left to be told: the work goes on, as if all was well.
}

/** A stream whose errors end nothing by themselves: a terminal that is gone may say so at any later moment. */
function heedless<T extends Input | Output>(stream: T): T {
  if (!stream.listeners('error').includes(unheard)) stream.on('error', unheard);
  return stream;
}

function currentFolder(process: NodeJS.Process): string {
  try {
    return process.cwd();
  } catch (error) {
    throw new Failure('no-current-folder', {}, { cause: error });
  }
}

/** Where the program was put: the folder that holds `content/` and `dist/`. */
const ROOT = path.join(import.meta.dirname, '..');

/** What the running process gives: the one place that reads it. `root` holds what ships with the program. */
export function machineOf(process: NodeJS.Process, version: string, root = ROOT): Machine {
  leaveOwnRights(process);
  return {
    argv: process.argv.slice(2),
    // Opening a stream costs milliseconds: each is opened when it is first used.
    get stdin() {
      return heedless(process.stdin);
    },
    get stdout() {
      return process.stdout;
    },
    get stderr() {
      return heedless(process.stderr);
    },
    env: process.env,
    get cwd() {
      return currentFolder(process);
    },
    platform: process.platform,
    pid: process.pid,
    get hostname() {
      return os.hostname();
    },
    uid: process.getuid?.(),
    builtInContent: path.join(root, 'content'),
    compiledContent: path.join(root, 'dist/content'),
    version,
    now: () => new Date(Math.min(LATEST, Math.max(0, Date.now()))),
    monotonic: () => performance.now(),
    wake(after, handler) {
      const timer = setTimeout(handler, after);
      return () => clearTimeout(timer);
    },
    suspend() {
      process.kill(process.pid, 'SIGTSTP');
    },
    dayOf(moment) {
      const date = new Date(moment);
      return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
    },
    onSignal(signal, handler) {
      process.on(signal, handler);
      return () => process.off(signal, handler);
    },
    onExit(handler) {
      process.once('exit', handler);
    },
    isAlive(pid) {
      try {
        process.kill(pid, 0);
        return true;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code === 'EPERM';
      }
    },
  };
}

/** The context of a run: the machine, and the words that it speaks. */
export function contextWith(machine: Machine, words: Words): Context {
  // A copy would open every stream.
  return Object.assign(machine, { words });
}

/** The context of a command, with the words that commands say. */
export async function withCommandWords(context: Context): Promise<CommandContext> {
  const words = { ...context.words, ...(await context.words.commands()) };
  return Object.create(context, { words: { value: words } });
}
