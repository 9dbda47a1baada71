import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Machine, Output } from '../context.ts';
import { Failure } from '../failure.ts';

/** What a stream says when nobody reads it any more: a closed pipe, a terminal that is gone. */
const GONE = new Set(['EPIPE', 'EIO', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

/**
 * Writes to stdout and waits until it is written. A reader that went away (`| head -1`) is a quiet end.
 *
 * @throws Failure `output-failed` when it cannot be written, such as on a full device.
 */
export async function writeOut({ stdout }: Pick<Machine, 'stdout'>, text: string): Promise<void> {
  const error = await written(stdout, text);
  if (error) throwUnlessGone(error);
}

function written(stream: Output, text: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void => resolve(error);
    stream.once('error', failed);
    stream.write(text, (error) => {
      // The error event comes after this call: its listener must still be there.
      if (error) return resolve(error);
      stream.off('error', failed);
      resolve(null);
    });
  });
}

/** The machine with a stdout that is watched, and what became of what was written to it. */
export interface Outputs {
  readonly machine: Machine;
  /**
   * Waits until all that was written to stdout is out.
   *
   * @throws Failure `output-failed` when some of it could not be written.
   */
  settled(): Promise<void>;
}

/**
 * Watches stdout while the program runs: a closed pipe, a full device or a terminal that went away must not end it
 * with a stack. What is lost is told by `settled()`.
 */
export function guardOutputs(bare: Machine): Outputs {
  let lost: NodeJS.ErrnoException | null = null;
  let stdout: Output | undefined;
  // Opened when it is first used, which costs milliseconds.
  const open = (): Output => {
    stdout ??= bare.stdout.on('error', (error: NodeJS.ErrnoException) => {
      lost ??= error;
    });
    return stdout;
  };
  return {
    machine: Object.create(bare, { stdout: { get: open } }),
    async settled() {
      if (!stdout) return;
      // Not by writing nothing: a full device refuses even that.
      if (stdout.writableLength > 0) await writeOut({ stdout }, '');
      else await nextTurn();
      if (lost) throwUnlessGone(lost);
    },
  };
}

function throwUnlessGone(error: NodeJS.ErrnoException): void {
  if (!GONE.has(error.code ?? ''))
    throw new Failure('output-failed', { reason: error.code ?? error.message });
}
