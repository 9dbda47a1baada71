import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Context, Input } from '../../context.ts';
import { NO_PASTE, splitPastes } from './paste.ts';

/** How long an Esc waits for the rest of a sequence: Node's own 500 ms would make going back feel stuck. */
const ESCAPE_TIMEOUT = 25;

const PASTE_ON = '\u001b[?2004h';
const PASTE_OFF = '\u001b[?2004l';
const CTRL_C = '\u0003';

/** The keys, as prompts see them: a stream that is silent unless the keyInput is open. */
export class KeyStream extends Readable {
  constructor(private readonly terminal: Input) {
    super();
  }

  override _read(): void {
    // Nothing is read here: the keyInput hands over what came.
  }

  /** Readline turns raw mode off for Ctrl-Z and on again when the program comes back. */
  setRawMode(mode: boolean): void {
    this.terminal.setRawMode(mode);
  }
}

/** Stands between the terminal and the prompts, so that only what is typed while a prompt asks reaches it. */
export interface KeyInput {
  readonly keys: KeyStream;
  /** Lets keys through, once those typed before are dropped. True when Ctrl-C was among them, or their end. */
  open(): Promise<boolean>;
  /** Drops what is typed from now on. */
  shut(): void;
  /** After a prompt gave the terminal back: takes it again for the next one. */
  hold(): void;
  /** Lends the terminal to the shell, as it was, while the program is suspended. */
  lend(): void;
  /** Takes it again: raw mode, marked pastes. The prompt that was open is open still. */
  takeBack(): void;
  /** Gives the terminal back. */
  close(): void;
}

/** Takes the terminal: raw mode, marked pastes, no echo. Emits `paste` on the keys for a pasted text. */
export function openKeyInput({ stdin, stderr }: Context): KeyInput {
  const keys = new KeyStream(stdin);
  // Whoever reads keys first sets how long an Esc waits: that is done here, and nothing else.
  createInterface({ input: keys, terminal: true, escapeCodeTimeout: ESCAPE_TIMEOUT }).close();
  const decoder = new StringDecoder('utf8');
  let isOpen = false;
  let interrupted = false;
  let pastes = NO_PASTE;

  // One by one: a key may end the prompt, and those after it are then dropped like all that come too early.
  const press = (key: string): void => {
    if (isOpen) keys.emit('data', key);
    else interrupted ||= key === CTRL_C;
  };
  const hear = (chunk: Buffer | string): void => {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    const split = splitPastes(pastes, text);
    pastes = split.state;
    for (const piece of split.pieces) {
      if ('keys' in piece) for (const key of piece.keys) press(key);
      else if (isOpen) keys.emit('paste', piece.paste);
    }
  };
  // A terminal that goes away, or its end, is the end of the keys: readline closes, and this prompt and the next stop.
  // Said once: readline sets the mode of the terminal as it closes, which a terminal that is gone answers with an error.
  let hasEnded = false;
  const end = (): void => {
    if (hasEnded) return;
    hasEnded = true;
    interrupted = true;
    keys.emit('end');
  };
  stdin.on('data', hear).once('end', end);
  // Stays when it is closed: a terminal that is gone may say so at any later moment.
  stdin.on('error', end);
  stdin.setRawMode(true);
  stdin.resume();
  stderr.write(PASTE_ON);

  return {
    keys,
    async open() {
      // One whole turn of the loop reads everything that waits: it was typed before the question stood there.
      await nextTurn();
      await nextTurn();
      isOpen = true;
      return interrupted;
    },
    shut() {
      isOpen = false;
    },
    hold() {
      isOpen = false;
      stdin.setRawMode(true);
    },
    lend() {
      stderr.write(PASTE_OFF);
      stdin.setRawMode(false);
    },
    takeBack() {
      stdin.setRawMode(true);
      stderr.write(PASTE_ON);
    },
    close() {
      isOpen = false;
      stdin.off('data', hear).off('end', end);
      stderr.write(PASTE_OFF);
      stdin.setRawMode(false);
      stdin.pause();
    },
  };
}
