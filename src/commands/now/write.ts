import type { Card } from '../../card/card.ts';
import { DEFAULT_WIDTH } from '../../card/layout.ts';
import { textRows } from '../../card/renderers/text.ts';
import type { Context } from '../../context.ts';
import { styledText } from '../../terminal/card.ts';
import { writeOut } from '../../terminal/output.ts';
import { drawing } from '../../terminal/output-gate.ts';
import { sizeOf } from '../../terminal/size.ts';
import { styleOf } from '../../terminal/style.ts';
import type { GlobalOptions } from '../globals.ts';

/** Prints a few lines as a card: styled on a terminal, and no wider than it. Throws Failure `output-failed`. */
export function writeLines(context: Context, { color }: GlobalOptions, card: Card): Promise<void> {
  const { stdout } = context;
  const width = stdout.isTTY ? Math.min(DEFAULT_WIDTH, sizeOf(stdout).columns) : DEFAULT_WIDTH;
  const rows = textRows(card, { width, ascii: false });
  const style = styleOf(context, stdout, !color || !stdout.isTTY);
  return writeOut(drawing(context), styledText(rows, style));
}
