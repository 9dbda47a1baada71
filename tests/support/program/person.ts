import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { ASIDE, BIN, type Ended, Running, type Start } from './process.ts';
import { Screen } from './screen.ts';
import { type Outcome, type Replies, type Typing, typeWords } from './typing.ts';

type Environment = Readonly<Record<string, string>>;

/** What may be otherwise about a person. */
export interface Circumstances {
  /** Where they are. */
  readonly folder?: string;
  /** Where what they say is kept. */
  readonly home?: string;
  /** The pack that they name with every command. */
  readonly pack?: string;
  readonly env?: Environment;
  /** The size of their window. */
  readonly columns?: number;
  readonly rows?: number;
  /** A program other than the one that was built. */
  readonly bin?: string;
  /** What the shell runs before the program is started, such as `umask 277;`. */
  readonly before?: string;
  /** Whether they are a user for whom modes count, when a program is started (see `canBeNobody`). */
  readonly aside?: boolean;
}

function ended(running: Running, input: string): Promise<Ended> {
  running.type(input);
  running.endInput();
  return running.ended;
}

/**
 * A person who uses the program. What they type is run in this process (`aftercare`), which is how most is tested; where
 * a process matters, its signals, streams and rights (`starts`), or a terminal (`sits`), it is the program as it was built.
 */
export class Person {
  readonly folder: string;
  readonly home: string;
  /** The pack that they name; empty: none. */
  readonly pack: string;
  readonly env: Environment;
  readonly #window: { readonly columns: number; readonly rows: number };
  readonly #bin: string;
  readonly #circumstances: Circumstances;

  constructor(circumstances: Circumstances = {}) {
    const { home, pack = '', env = {}, columns = 80, rows = 24, bin = BIN } = circumstances;
    this.folder = circumstances.folder ?? mkdtempSync(path.join(os.tmpdir(), 'aftercare-person-'));
    this.home = home ?? path.join(this.folder, 'aftercare');
    this.pack = pack;
    this.env = { PATH: process.env.PATH ?? '', AFTERCARE_HOME: this.home, TZ: 'UTC', ...env };
    this.#window = { columns, rows };
    this.#bin = bin;
    this.#circumstances = circumstances;
  }

  /** The same person in other circumstances. */
  with(other: Circumstances): Person {
    const { folder, home } = this;
    const env = { ...this.#circumstances.env, ...other.env };
    return new Person({ folder, home, ...this.#circumstances, ...other, env });
  }

  /** Types a command. It is run in this process: what comes is what it writes, and the code that it ends with. */
  aftercare(words: readonly string[], input = '', typing: Typing = {}): Promise<Outcome> {
    const given = { env: this.env, cwd: this.folder, ...typing.given };
    return typeWords(this.#line(words), { input, ...typing, given });
  }

  /** Types a command at a terminal, and each reply once its words stand on the screen. Run in this process. */
  talks(words: readonly string[], replies: Replies, typing: Typing = {}): Promise<Outcome> {
    return this.aftercare(words, '', { ...typing, replies });
  }

  /** Starts the program as a process of its own, and waits for its end; `input` is all that it gets to read. */
  starts(words: readonly string[], input = ''): Promise<Ended> {
    return ended(this.#runs(this.#program(words)), input);
  }

  /** Starts the program as a process of its own, and stays with it until the test is over. */
  begins(words: readonly string[], stdio?: Start['stdio']): Running {
    const running = this.#runs(this.#program(words), stdio);
    onTestFinished(() => running.kill('SIGKILL'));
    return running;
  }

  /** Starts a script of bash in which `aftercare` is the program, and waits for its end. */
  startsScript(script: string, input = ''): Promise<Ended> {
    return ended(this.#runs(['bash', '--norc', '-c', this.#script(script)]), input);
  }

  /** Starts the program in a terminal. */
  sits(words: readonly string[]): Screen {
    return this.#screen(process.execPath, [this.#bin, ...this.#line(words)]);
  }

  /** Starts a shell in a terminal with a script in which `aftercare` is the program. */
  sitsAtShell(script: string): Screen {
    return this.#screen('bash', ['--norc', '--noprofile', '-c', this.#script(script)]);
  }

  /** Writes a file into the person's folder and returns its name. */
  writes(name: string, text: string | Uint8Array): string {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return name;
  }

  /** Begins with what another person keeps. */
  inherits({ home }: Person): void {
    cpSync(home, this.home, { recursive: true });
  }

  /** Takes everything away again. */
  leaves(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #line(words: readonly string[]): readonly string[] {
    return this.pack === '' ? words : ['--content', this.pack, ...words];
  }

  #place() {
    return { cwd: this.folder, env: this.env };
  }

  #script(script: string): string {
    const pack = this.pack === '' ? '' : `--content "${this.pack}"`;
    return `aftercare() { "${process.execPath}" "${this.#bin}" ${pack} "$@"; }\n${script}`;
  }

  #program(words: readonly string[]): readonly string[] {
    const { before, aside } = this.#circumstances;
    const program = [...(aside ? ASIDE : []), process.execPath, this.#bin, ...this.#line(words)];
    return before ? ['bash', '-c', `${before} exec "$@"`, 'bash', ...program] : program;
  }

  #runs(command: readonly string[], stdio?: Start['stdio']): Running {
    return new Running(command, { ...this.#place(), ...(stdio && { stdio }) });
  }

  #screen(file: string, args: readonly string[]): Screen {
    const screen = new Screen({ file, args, ...this.#place(), ...this.#window });
    onTestFinished(() => screen.close());
    return screen;
  }
}

/** A person for one test, gone after it. */
export function personForTest(circumstances: Circumstances = {}): Person {
  const person = new Person(circumstances);
  onTestFinished(() => person.leaves());
  return person;
}

/** Whoever keeps what they say in this home. */
export function ownerOf(home: string): Person {
  return new Person({ home, folder: path.resolve(home, '..') });
}
