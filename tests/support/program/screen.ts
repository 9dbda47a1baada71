import { type IPty, spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { type Run, runsOf } from './runs.ts';
import { hearToItsEnd } from './to-its-end.ts';

/** The keys a person presses, as a terminal sends them. */
export const KEY = {
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  enter: '\r',
  escape: '\u001b',
  tab: '\t',
  space: ' ',
  ctrl: (letter: string): string => String.fromCharCode(letter.toUpperCase().charCodeAt(0) - 64),
  paste: (text: string): string => `\u001b[200~${text.replaceAll('\n', '\r')}\u001b[201~`,
} as const;

/** How a program is started in the terminal. */
export interface Launch {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly rows?: number;
}

/** How a program ended. */
export interface Ending {
  readonly code: number;
  readonly signal: number;
}

/** How a program ended, as shells count: 128 and the number of the signal, where one ended it. */
export function exitStatus({ code, signal }: Ending): number {
  return signal === 0 ? code : 128 + signal;
}

/** How long something may take to come on the screen before a test gives up, in ms. */
const PATIENCE = 20_000;

/** A real program in a real pseudo-terminal, before a virtual screen that shows what a person would see. */
export class Screen {
  readonly #terminal: InstanceType<typeof headless.Terminal>;
  readonly #pty: IPty;
  readonly #waiting = new Set<() => void>();
  /** Everything that was written, escape sequences included. */
  output = '';
  readonly ended: Promise<Ending>;

  constructor({ file, args, cwd, env, columns = 80, rows = 24 }: Launch) {
    this.#terminal = new headless.Terminal({ cols: columns, rows, scrollback: 5000, allowProposedApi: true });
    this.#pty = spawn(file, [...args], {
      cols: columns,
      rows,
      cwd,
      env: { ...env },
      name: env.TERM ?? 'xterm-256color',
    });
    this.#pty.onData((data) => this.#hear(data));
    hearToItsEnd(this.#pty, (data) => this.#hear(data));
    this.ended = new Promise((resolve) => {
      this.#pty.onExit(({ exitCode, signal }) => {
        this.#terminal.write('', () => resolve({ code: exitCode, signal: signal ?? 0 }));
        this.#stir();
      });
    });
  }

  get pid(): number {
    return this.#pty.pid;
  }

  /** Types, or presses keys. */
  type(...keys: string[]): void {
    this.#pty.write(keys.join(''));
  }

  kill(signal: string): void {
    this.#pty.kill(signal);
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  /** The lines in view, right ends trimmed. */
  lines(): string[] {
    const { active } = this.#terminal.buffer;
    return Array.from(
      { length: this.#terminal.rows },
      (_, row) =>
        active
          .getLine(active.viewportY + row)
          ?.translateToString(true, 0, this.#terminal.cols)
          .trimEnd() ?? '',
    );
  }

  /** What is in view, as text. */
  text(): string {
    return this.lines().join('\n');
  }

  /** The lines in view as they look: runs of text with one style, right ends trimmed. */
  runs(): Run[][] {
    const { active } = this.#terminal.buffer;
    return this.lines().map((text, row) => runsOf(active.getLine(active.viewportY + row), text.length));
  }

  /** Everything that was ever on the screen and not erased. */
  history(): string {
    const { active } = this.#terminal.buffer;
    return Array.from(
      { length: active.length },
      (_, row) => active.getLine(row)?.translateToString(true) ?? '',
    ).join('\n');
  }

  /** Whether the screen that is shown is the one that leaves nothing behind. */
  isAside(): boolean {
    return this.#terminal.buffer.active.type === 'alternate';
  }

  /** The row and column of the cursor, from 0. */
  cursor(): { row: number; column: number } {
    const { cursorX, cursorY } = this.#terminal.buffer.active;
    return { row: cursorY, column: cursorX };
  }

  /** Waits until the screen shows this, words broken over lines or not. */
  async see(wanted: string | RegExp | ((screen: Screen) => boolean), patience = PATIENCE): Promise<void> {
    const isThere = (): boolean => {
      if (typeof wanted === 'function') return wanted(this);
      const shown = this.text();
      if (typeof wanted !== 'string') return wanted.test(shown);
      return shown.replace(/\s+/g, ' ').includes(wanted.replace(/\s+/g, ' '));
    };
    await this.#until(
      isThere,
      () => `the screen to show ${String(wanted)}, but it shows:\n${this.text()}`,
      patience,
    );
  }

  async #until(isThere: () => boolean, what: () => string, patience: number): Promise<void> {
    if (isThere()) return;
    await new Promise<void>((resolve, reject) => {
      const check = (): void => {
        if (!isThere()) return;
        clearTimeout(timer);
        this.#waiting.delete(check);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(check);
        reject(new Error(`Waited for ${what()}`));
      }, patience);
      this.#waiting.add(check);
    });
  }

  #hear(data: string): void {
    this.output += data;
    this.#terminal.write(data, () => this.#stir());
  }

  #stir(): void {
    for (const check of [...this.#waiting]) check();
  }

  /** Closes the window: the terminal is gone, as when its program is closed. */
  closeWindow(): void {
    (this.#pty as IPty & { destroy(): void }).destroy();
  }

  /** Ends the program if it still runs. */
  close(): void {
    this.#pty.kill('SIGKILL');
  }
}
