import type { Card } from '../../card/card.ts';
import { DEFAULT_WIDTH } from '../../card/layout.ts';
import { type QrCode, qrCode, qrSvg } from '../../card/qr.ts';
import { renderUncovered } from '../../card/renderers/message.ts';
import { shortCard } from '../../card/short.ts';
import type { Context } from '../../context.ts';
import { Failure } from '../../failure.ts';
import { writeOut } from '../../terminal/output.ts';
import { drawing } from '../../terminal/output-gate.ts';
import { drawn } from '../../terminal/qr.ts';
import { sizeOf } from '../../terminal/size.ts';
import { colourLevel, showsUnicode } from '../../terminal/style.ts';
import type { GlobalOptions } from '../globals.ts';
import type { CardOptions } from './form.ts';

/** The short card, as it would be sent, in a code. */
function codeOf(card: Card, { all, ascii }: CardOptions): QrCode {
  const short = shortCard(card, { all: all === true });
  return qrCode(renderUncovered(short, { width: DEFAULT_WIDTH, ascii: ascii === true }));
}

/** The code as an SVG, for a page. */
export function pictureOf(card: Card, options: CardOptions): string {
  return qrSvg(codeOf(card, options), card.words.code);
}

/**
 * Draws the code of a card on stdout.
 *
 * @throws Failure `window-too-small` {columns, rows, has} where it would not be seen whole, `output-failed`
 */
export async function drawCode(
  context: Context,
  globals: GlobalOptions,
  card: Card,
  options: CardOptions,
): Promise<void> {
  const { stdout } = context;
  const code = codeOf(card, options);
  const blocks = !options.ascii && showsUnicode(context);
  const coloured = stdout.isTTY && colourLevel(context, stdout, !globals.color) === 1;
  const ground = coloured ? 'coloured' : stdout.isTTY ? 'dark' : 'paper';
  const rows = drawn(code, { blocks, ground });
  if (stdout.isTTY) {
    const has = sizeOf(stdout);
    const columns = code.size * (blocks ? 1 : 2);
    // The shell needs a row of its own.
    const needed = { columns, rows: rows.length + 1 };
    if (has.columns < needed.columns || has.rows < needed.rows) {
      throw new Failure('window-too-small', { ...needed, has: `${has.columns} and ${has.rows}` });
    }
  }
  await writeOut(drawing(context), `${rows.join('\n')}\n`);
}
