import { createInterface } from 'node:readline';
import { setImmediate as nextTurn, setTimeout as pass } from 'node:timers/promises';
import type { Input } from '../../context.ts';

/** How many lines are kept waiting before a fast pipe is made to wait. */
const ENOUGH_WAITING = 1000;

/** How long a terminal must be silent for a paste to be over, in milliseconds: no hand types lines that fast. */
const SILENCE = 30;

/** Lines of a stream, one at a time: none is lost between two prompts, none is read before it is asked for by a terminal. */
export interface LineReader {
  /** The next line, or null at the end of the input or once stopped. */
  next(): Promise<string | null>;
  /** The lines that a terminal gave along with the last one, as a paste does; from a pipe, none. */
  rest(): Promise<string[]>;
  close(): void;
}

/** Reads lines from `input` until it ends or `stop` is aborted. */
export function readLines(input: Input, stop: AbortSignal): LineReader {
  const waiting: string[] = [];
  let ended = stop.aborted;
  let wake: (() => void) | null = null;
  // Not as a terminal: the terminal itself echoes, and nothing is ever redrawn.
  const lines = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });

  const stir = (): void => {
    wake?.();
    wake = null;
  };
  const end = (): void => {
    ended = true;
    stir();
  };
  lines.on('line', (line) => {
    waiting.push(line);
    if (waiting.length >= ENOUGH_WAITING && !ended) lines.pause();
    stir();
  });
  lines.on('close', end);
  // A terminal that goes away fails to be read: that is its end. It may say so after the reader is closed, too.
  input.on('error', end);
  stop.addEventListener('abort', end, { once: true });

  const rest = async (): Promise<string[]> => {
    if (!input.isTTY) return [];
    for (let before = -1; before < waiting.length; ) {
      before = waiting.length;
      await pass(SILENCE);
    }
    return waiting.splice(0);
  };

  return {
    async next() {
      // A signal is heard in a turn of the loop, and lines that wait already give it none: without one, all of them
      // would be used first. A whole turn has passed after the second.
      await nextTurn();
      await nextTurn();
      while (waiting.length === 0 && !ended) {
        lines.resume();
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return stop.aborted ? null : (waiting.shift() ?? null);
    },
    rest,
    close() {
      stop.removeEventListener('abort', end);
      lines.close();
      input.pause();
    },
  };
}
