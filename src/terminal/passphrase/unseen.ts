import { StringDecoder } from 'node:string_decoder';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Context, Input } from '../../context.ts';
import { Failure } from '../../failure.ts';
import { hang } from '../../text/hang.ts';
import type { Signals } from '../signals.ts';
import { sizeOf } from '../size.ts';

/** What the keys typed so far make of a line. */
interface Typing {
  readonly text: string;
  readonly state: 'typing' | 'done' | 'stopped';
}

/** One character more: Enter ends, Backspace and Ctrl-U take away, Ctrl-C and Ctrl-D stop, other controls do nothing. */
export function afterKey(text: string, key: string): Typing {
  if (key === '\r' || key === '\n') return { text, state: 'done' };
  if (key === CTRL_C || key === '\u0004') return { text, state: 'stopped' };
  if (key === '\u007f' || key === '\b') return { text: [...text].slice(0, -1).join(''), state: 'typing' };
  if (key === '\u0015') return { text: '', state: 'typing' };
  return { text: /\p{Cc}/u.test(key) ? text : text + key, state: 'typing' };
}

const CTRL_C = '\u0003';

/** An arrow or function key: escape, bracket, parameters, a letter. */
const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|O[ -~])?/g;

/** Asks one question (on stderr), and comes back with the line that is typed. Throws Failure `interrupted`. */
export type Ask = (question: string) => Promise<string>;

/**
 * Keeps the terminal from showing what is typed until the talk is over: also between two questions, and while the
 * answers are opened, where somebody may type already. That is dropped, so that none of it reaches the shell. Only
 * Ctrl-C is heard at any time.
 *
 * @throws Failure `interrupted` while it asks, when a signal comes or the owner stops; and what the talk throws
 */
export async function unseen<T>(
  { stdin, stderr }: Context,
  terminal: Input,
  signals: Signals,
  talk: (ask: Ask) => Promise<T>,
): Promise<T> {
  const decoder = new StringDecoder('utf8');
  let press: ((key: string) => void) | null = null;
  const hear = (chunk: Buffer | string): void => {
    for (const key of decoder.write(Buffer.from(chunk)).replace(ESCAPES, '')) {
      if (press) press(key);
      else if (key === CTRL_C) signals.interrupt();
    }
  };
  terminal.on('data', hear).on('end', signals.interrupt).on('error', signals.interrupt);
  terminal.setRawMode(true);
  terminal.resume();
  try {
    return await talk(async (question) => {
      await dropped();
      try {
        return await new Promise((resolve, reject) => {
          const stopped = (): void => reject(new Failure('interrupted', signals.stoppedBy()));
          let text = '';
          press = (key) => {
            const next = afterKey(text, key);
            text = next.text;
            if (next.state === 'stopped') signals.interrupt();
            if (next.state === 'typing') return;
            press = null;
            resolve(text);
          };
          signals.stop.addEventListener('abort', stopped);
          if (signals.stop.aborted) return stopped();
          stderr.write(`${hang(question.trimEnd(), 0, sizeOf(stderr).columns).join('\n')} `);
        });
      } finally {
        press = null;
        stderr.write('\n');
      }
    });
  } finally {
    await dropped();
    // Errors stay heard: a terminal that is gone may say so at any later moment.
    terminal.off('data', hear).off('end', signals.interrupt);
    terminal.setRawMode(false);
    terminal.pause();
    if (terminal !== stdin) terminal.destroy();
  }
}

/** A whole turn of the loop reads everything that waits; in raw mode an unfinished line is given out too. */
async function dropped(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await nextTurn();
}
