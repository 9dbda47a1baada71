import type { Context } from '../context.ts';
import { writeOut } from '../terminal/output.ts';
import { tell } from '../terminal/tell.ts';
import { printable } from '../text/printable.ts';

/** Where a result goes: to stdout (`-`, or not said), or to a file, relative to the current folder. */
export interface Destination {
  readonly output: string | undefined;
  /** Write over a file that is there. */
  readonly force: boolean;
}

/**
 * Writes what was asked for to stdout, or to a file that only its owner can read; of a file it is said that it stands.
 *
 * @param written what is said then, given the file's name
 * @throws Failure `file-exists`, `cannot-write`, `output-failed`
 */
export async function deliver(
  context: Context,
  text: string,
  { output, force }: Destination,
  written: (file: string) => string,
): Promise<void> {
  if (output === undefined || output === '-') return writeOut(context, text);
  const { writePrivately } = await import('../storage/private-file.ts');
  writePrivately(context, output, printable(text), { overwrite: force });
  tell(context, written(output));
}
