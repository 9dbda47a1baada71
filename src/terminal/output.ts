import type { Context, Output } from '../context.ts';
import { Failure } from '../failure.ts';

/** What a stream says when nobody reads it any more: a closed pipe, a terminal that is gone. */
const GONE = new Set(['EPIPE', 'EIO', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

/**
 * Writes to stdout and waits until it is written. A reader that went away (`| head -1`) is a quiet end.
 *
 * @throws Failure `output-failed` when it cannot be written, such as on a full device.
 */
export async function writeOut({ stdout }: Context, text: string): Promise<void> {
  const error = await written(stdout, text);
  if (error && !GONE.has(error.code ?? ''))
    throw new Failure('output-failed', { reason: error.code ?? error.message });
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

/**
 * Keeps a closed pipe or a terminal that went away from ending the program with a stack: what is written there
 * is lost, and what must not be lost is asked of `writeOut`. Returns what takes the guard away.
 */
export function guardOutputs({ stdout, stderr }: Context): () => void {
  const ignoreGone = (error: NodeJS.ErrnoException): void => {
    if (!GONE.has(error.code ?? '') && error.code !== 'ENOSPC') throw error;
  };
  for (const stream of [stdout, stderr]) stream.on('error', ignoreGone);
  return () => {
    for (const stream of [stdout, stderr]) stream.off('error', ignoreGone);
  };
}
