import { PassThrough, Writable } from 'node:stream';
import type { Context } from '../../src/context.ts';
import { en } from '../support/words.ts';

/** A terminal for one face: what is typed into it, and what was written to it. */
export class TestTerminal {
  readonly stdin: PassThrough & { isTTY?: boolean; setRawMode?: (mode: boolean) => void };
  readonly stderr: Writable & { isTTY?: boolean; columns?: number; rows?: number };
  written = '';
  /** Called after each write, with what was written. */
  onWrite: (text: string) => void = () => undefined;

  constructor(isTerminal: boolean) {
    this.stdin = new PassThrough();
    this.stderr = new Writable({
      write: (chunk, _, done) => {
        this.written += String(chunk);
        this.onWrite(String(chunk));
        done();
      },
    });
    if (!isTerminal) return;
    Object.assign(this.stdin, { isTTY: true, setRawMode: () => undefined });
    // Node's own stdio says so of itself, and is not ended by what is piped into it.
    Object.assign(this.stderr, { isTTY: true, columns: 80, rows: 24, _isStdio: true });
  }

  /** The part of the context that a face looks at. */
  get context(): Context {
    const { stdin, stderr } = this;
    const env = { LANG: 'C', TERM: 'xterm' };
    const onSignal = () => () => undefined;
    return { stdin, stderr, env, words: en, onSignal, onExit: () => undefined } as unknown as Context;
  }
}
