import { previewSequence } from '../../authoring/preview.ts';
import { previewPack } from '../../authoring/preview-pack.ts';
import type { Context } from '../../context.ts';
import { cardLines } from '../../guide/card-lines.ts';
import { writeOut } from '../../terminal/output.ts';
import { sizeOf } from '../../terminal/size.ts';
import type { GlobalOptions } from '../globals.ts';
import { openPack } from '../session.ts';
import { checkSequences } from '../walking.ts';

/** Wider lines are hard to read; a pipe gets lines of this width. */
const WIDTH = 80;

/**
 * Prints the pack in use, or one sequence of it, as its author reads it.
 *
 * @throws Failure `unknown-sequence`, and those of opening the pack.
 */
export async function previewContent(
  context: Context,
  globals: GlobalOptions,
  named: string | undefined,
): Promise<void> {
  const pack = await openPack(context, globals);
  if (named !== undefined) checkSequences(pack, [named]);
  const wanted = pack.sequences.filter(({ id }) => named === undefined || id === named);
  const width = context.stdout.isTTY ? Math.min(sizeOf(context.stdout).columns, WIDTH) : WIDTH;
  const words = context.words.content;
  const parts = wanted.map((sequence) => previewSequence(pack, sequence, width, cardLines, words));
  if (named === undefined) parts.push(previewPack(pack, width, words));
  await writeOut(context, parts.join('\n\n'));
}
