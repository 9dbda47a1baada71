import { previewSequence } from '../../authoring/preview.ts';
import { previewMinutes } from '../../authoring/preview-minutes.ts';
import { previewPack } from '../../authoring/preview-pack.ts';
import type { CommandContext } from '../../context.ts';
import { cardLines } from '../../guide/card-lines.ts';
import { loadPack } from '../../pack/load.ts';
import { loadMinutes } from '../../pack/steps.ts';
import { writeOut } from '../../terminal/output.ts';
import { sizeOf } from '../../terminal/size.ts';
import type { GlobalOptions } from '../globals.ts';
import { checkSequences } from '../walking.ts';
import { packFor } from './packs.ts';

/** Wider lines are hard to read; a pipe gets lines of this width. */
const WIDTH = 80;

/**
 * Prints the pack in use, one sequence of it, or the pack of another use, as its author reads it.
 *
 * @throws Failure `unknown-sequence`, and those of opening the pack.
 */
export async function previewContent(
  context: CommandContext,
  globals: GlobalOptions,
  named: string | undefined,
): Promise<void> {
  const { at, sequence: chosen } = packFor(context, globals, named);
  const width = context.stdout.isTTY ? Math.min(sizeOf(context.stdout).columns, WIDTH) : WIDTH;
  const words = context.words.content;
  if (at.use === 'together')
    return writeOut(
      context,
      previewMinutes(await loadMinutes(at.folder, context), width, context.words.shelf),
    );
  const pack = await loadPack(at.folder, context);
  if (chosen !== undefined) checkSequences(pack, [chosen], 'sequence');
  const wanted = pack.sequences.filter(({ id }) => chosen === undefined || id === chosen);
  const parts = wanted.map((sequence) => previewSequence(pack, sequence, width, cardLines, words));
  if (chosen === undefined) parts.push(previewPack(pack, width, words));
  await writeOut(context, parts.join('\n\n'));
}
