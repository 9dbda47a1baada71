import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import type { Face, FaceOptions } from './face.ts';
import { drawing } from './output-gate.ts';

/** The smallest terminal that the keys face is used on. */
const SMALLEST = { columns: 40, rows: 10 };

/**
 * Chooses the face, once, at the start, and loads only that one.
 *
 * @throws Failure `terminal-needed` when keys would be used and stdin or stderr is no terminal.
 */
export async function chooseFace(context: Context, options: FaceOptions): Promise<Face> {
  if (faceFor(context, options.plain) === 'lines') {
    const { openLines } = await import('./lines/face.ts');
    options.shown?.();
    return openLines(context, options.stop);
  }
  const { openKeys } = await import('./keys/face.ts');
  return openKeys(drawing(context), options);
}

/** Which face fits; see `chooseFace`. */
export function faceFor({ stdin, stderr, env }: Context, plain: boolean): 'lines' | 'keys' {
  if (plain || isAskedFor(env.ACCESSIBLE)) return 'lines';
  if (!stdin.isTTY || !stderr.isTTY) throw new Failure('terminal-needed');
  return env.TERM === 'dumb' || isSmall(stderr) ? 'lines' : 'keys';
}

function isAskedFor(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false'].includes(value.toLowerCase());
}

/** A terminal that does not know its size says 0: it is not small, it is unknown. */
function isSmall({ columns, rows }: Context['stderr']): boolean {
  return (columns > 0 && columns < SMALLEST.columns) || (rows > 0 && rows < SMALLEST.rows);
}
