import { readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { passphraseWords } from '../words/lock.ts';
import { dropTypedAhead } from './confirm.ts';
import { type Signals, watchSignals } from './signals.ts';

/** Longer is no passphrase, but a file that was taken for one. In bytes. */
const LONGEST = 4096;
const NEWLINE = 0x0a;
const WAIT_MS = 10;

/**
 * Comes back with the passphrase: the first line of a file descriptor, else what is typed on the terminal, unseen.
 *
 * @param descriptor what `--passphrase-fd` names
 * @throws Failure `usage` for a descriptor that cannot be read or gives nothing, `answers-locked` {reason} where
 *   nobody can be asked, `interrupted` when the owner stops
 */
export async function passphraseFrom(context: Context, descriptor: number | undefined): Promise<string> {
  if (descriptor !== undefined) return readPassphrase(descriptor);
  const { stdin, stderr } = context;
  if (!stdin.isTTY || !stderr.isTTY) throw new Failure('answers-locked', { reason: 'no-terminal' });
  return unseen(context, (ask) => ask(passphraseWords.ask));
}

/**
 * A new passphrase: read once from a file descriptor, or asked on the terminal twice until both are the same.
 *
 * @throws Failure as `passphraseFrom`; `usage` where nobody can be asked
 */
export async function newPassphrase(context: Context, descriptor: number | undefined): Promise<string> {
  if (descriptor !== undefined) return readPassphrase(descriptor);
  const { stdin, stderr } = context;
  if (!stdin.isTTY || !stderr.isTTY) throw new Failure('usage', { message: passphraseWords.needed });
  return unseen(context, async (ask) => {
    for (;;) {
      const first = await ask(passphraseWords.choose);
      if (first.trim() === '') stderr.write(`${passphraseWords.empty}\n`);
      else if (first === (await ask(passphraseWords.again))) return first;
      else stderr.write(`${passphraseWords.different}\n`);
    }
  });
}

/** The first line, byte by byte: what follows it is not ours to read. */
function readPassphrase(descriptor: number): string {
  const bytes: number[] = [];
  const one = Buffer.alloc(1);
  while (bytes.length <= LONGEST && readOne(descriptor, one)) {
    const byte = one[0] ?? NEWLINE;
    if (byte === NEWLINE) break;
    bytes.push(byte);
  }
  const line = Buffer.from(bytes).toString('utf8').replace(/\r$/, '');
  if (bytes.length > LONGEST || line.trim() === '') {
    throw new Failure('usage', { message: passphraseWords.nothing(descriptor) });
  }
  return line;
}

function readOne(descriptor: number, into: Buffer): boolean {
  for (;;) {
    try {
      return readSync(descriptor, into) === 1;
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error)) throw error;
      if (error.code === 'EOF') return false;
      if (error.code !== 'EAGAIN')
        throw new Failure('usage', { message: passphraseWords.unread(descriptor) });
      // A pipe that holds nothing yet.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
    }
  }
}

/** What the keys typed so far make of a line. */
interface Typing {
  readonly text: string;
  readonly state: 'typing' | 'done' | 'stopped';
}

/** One character more: Enter ends, Backspace and Ctrl-U take away, Ctrl-C and Ctrl-D stop, other controls do nothing. */
export function typed(text: string, key: string): Typing {
  if (key === '\r' || key === '\n') return { text, state: 'done' };
  if (key === '\u0003' || key === '\u0004') return { text, state: 'stopped' };
  if (key === '\u007f' || key === '\b') return { text: [...text].slice(0, -1).join(''), state: 'typing' };
  if (key === '\u0015') return { text: '', state: 'typing' };
  return { text: /\p{Cc}/u.test(key) ? text : text + key, state: 'typing' };
}

/** An arrow or function key: escape, bracket, parameters, a letter. */
const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|O[ -~])?/g;

/**
 * Keeps the terminal from showing what is typed until the talk is over: also between two questions, where somebody may
 * type already. A signal ends what is being asked.
 */
async function unseen<T>(
  context: Context,
  talk: (ask: (question: string) => Promise<string>) => Promise<T>,
): Promise<T> {
  const { stdin } = context;
  const signals = watchSignals(context);
  stdin.setRawMode(true);
  try {
    return await talk((question) => askUnseen(context, question, signals));
  } finally {
    signals.release();
    stdin.setRawMode(false);
    stdin.pause();
  }
}

async function askUnseen({ stdin, stderr }: Context, question: string, signals: Signals): Promise<string> {
  await dropTypedAhead(stdin);
  const { stop } = signals;
  const decoder = new StringDecoder('utf8');
  const releases: (() => void)[] = [];
  try {
    return await new Promise<string>((resolve, reject) => {
      const stopped = () => {
        const signal = signals.received();
        reject(new Failure('interrupted', signal ? { signal } : {}));
      };
      let text = '';
      const hear = (chunk: Buffer | string) => {
        for (const key of decoder.write(Buffer.from(chunk)).replace(ESCAPES, '')) {
          const next = typed(text, key);
          text = next.text;
          if (next.state === 'done') return resolve(text);
          if (next.state === 'stopped') return stopped();
        }
      };
      stdin.on('data', hear).once('end', stopped);
      stop.addEventListener('abort', stopped);
      releases.push(() => stdin.off('data', hear).off('end', stopped));
      releases.push(() => stop.removeEventListener('abort', stopped));
      if (stop.aborted) return stopped();
      stdin.resume();
      stderr.write(question);
    });
  } finally {
    for (const release of releases) release();
    stderr.write('\n');
  }
}
