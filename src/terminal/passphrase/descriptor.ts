import { fstatSync, readdirSync, readSync, type Stats, writeSync } from 'node:fs';
import { isatty, ReadStream } from 'node:tty';
import type { Context, Input } from '../../context.ts';
import { Failure } from '../../failure.ts';
import { ignoring, systemCode } from '../../storage/system-error.ts';
import type { Words } from '../../words/index.ts';
import type { Signals } from '../signals.ts';

type PassphraseWords = Words['passphrase'];

/** Longer is no passphrase, but a file that was taken for one. In bytes. */
const LONGEST = 4096;
const NEWLINE = 0x0a;

/** The terminal that a descriptor is, to be read from; undefined when it is none. */
export function terminalAt({ stdin }: Context, descriptor: number): Input | undefined {
  if (descriptor === 0) return stdin.isTTY ? stdin : undefined;
  return isatty(descriptor) ? new ReadStream(descriptor) : undefined;
}

/**
 * The passphrase in the first line of a file descriptor that is no terminal. What follows that line is not ours, and is
 * left to be read. Waits for a pipe without keeping signals from being heard.
 *
 * @throws Failure `usage` for a descriptor that is not open, cannot be read, gives nothing, or what is no UTF-8;
 *   `interrupted` when a signal comes first
 */
export async function passphraseIn(
  descriptor: number,
  signals: Signals,
  words: PassphraseWords,
): Promise<string> {
  const line = await lineAt(descriptor, signals, words);
  if (signals.stop.aborted) throw new Failure('interrupted', signals.stoppedBy());
  if (line.length > LONGEST) throw nothingIn(descriptor, words);
  const text = decoded(line, words).replace(/\r$/, '');
  line.fill(0);
  if (text.trim() === '') throw nothingIn(descriptor, words);
  return text;
}

/** What is no UTF-8 is refused: read as if it were, different passphrases would become the same. */
function decoded(line: Buffer, words: PassphraseWords): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
  } catch (error) {
    if (error instanceof TypeError) throw new Failure('usage', { message: words.notText });
    throw error;
  }
}

async function lineAt(descriptor: number, signals: Signals, words: PassphraseWords): Promise<Buffer> {
  const entry = ignoring(['EBADF'], () => fstatSync(descriptor));
  if (!entry || isOwnPipe(entry)) throw unreadable(descriptor, words);
  // Files and devices such as /dev/null are there at once; all else may have to be waited for.
  const isThere = entry.isFile() || entry.isDirectory() || entry.isCharacterDevice();
  return isThere ? lineInFile(descriptor, words) : lineInPipe(descriptor, signals, words);
}

function lineInFile(descriptor: number, words: PassphraseWords): Buffer {
  const bytes: number[] = [];
  const one = Buffer.alloc(1);
  while (bytes.length <= LONGEST && readOne(descriptor, one, words)) {
    if (one[0] === NEWLINE) break;
    bytes.push(one[0] ?? NEWLINE);
  }
  return Buffer.from(bytes);
}

function readOne(descriptor: number, into: Buffer, words: PassphraseWords): boolean {
  try {
    return readSync(descriptor, into) === 1;
  } catch (error) {
    if (systemCode(error) === 'EOF') return false;
    if (systemCode(error) !== undefined) throw unreadable(descriptor, words);
    throw error;
  }
}

/**
 * Reads a pipe or a socket byte by byte. Node's stream for terminals takes any descriptor that can be waited for; a
 * read by `fs` would wait in a thread of its own, which no signal ends and which the end of the process waits for.
 */
function lineInPipe(descriptor: number, { stop }: Signals, words: PassphraseWords): Promise<Buffer> {
  const bytes: number[] = [];
  const one = Buffer.alloc(1);
  return new Promise((resolve, reject) => {
    const hear = (): boolean => {
      if (one[0] !== NEWLINE) bytes.push(one[0] ?? NEWLINE);
      if (one[0] !== NEWLINE && bytes.length <= LONGEST) return true;
      done();
      return false;
    };
    const stream = streamOf(descriptor, one, hear, words);
    const done = (): void => {
      stop.removeEventListener('abort', done);
      // What follows on stdin is for the command: it must not be closed.
      if (descriptor === 0) stream.pause();
      else stream.destroy();
      resolve(Buffer.from(bytes));
    };
    stream.on('end', done).on('error', () => reject(unreadable(descriptor, words)));
    stop.addEventListener('abort', done);
    if (stop.aborted) return done();
    stream.resume();
  });
}

function streamOf(
  descriptor: number,
  buffer: Buffer,
  callback: () => boolean,
  words: PassphraseWords,
): ReadStream {
  // Half open: the end of what is read does not close the descriptor.
  const options = { allowHalfOpen: true, onread: { buffer, callback } };
  try {
    return new ReadStream(descriptor, options);
  } catch (error) {
    // What Node itself holds open to wait with is none that can be read.
    if (error instanceof Error && 'code' in error && error.code === 'ERR_TTY_INIT_FAILED')
      throw unreadable(descriptor, words);
    throw error;
  }
}

/**
 * A pipe with both ends in this process is one of Node's own: the descriptor was not given, nothing would ever come,
 * and reading it would take Node's signals away.
 */
function isOwnPipe(entry: Stats): boolean {
  if (!entry.isFIFO()) return false;
  const ends = readdirSync('/dev/fd')
    .map(Number)
    .filter((other) => {
      const end = ignoring(['EBADF'], () => fstatSync(other));
      return end?.ino === entry.ino && end.dev === entry.dev;
    });
  return ends.length > 1 && ends.some(canWrite);
}

/** Writing nothing changes nothing, and is refused where nothing can be written. */
function canWrite(descriptor: number): boolean {
  return ignoring(['EBADF'], () => writeSync(descriptor, Buffer.alloc(0))) !== undefined;
}

function unreadable(descriptor: number, words: PassphraseWords): Failure {
  return new Failure('usage', { message: words.unread(descriptor) });
}

function nothingIn(descriptor: number, words: PassphraseWords): Failure {
  return new Failure('usage', { message: words.nothing(descriptor) });
}
