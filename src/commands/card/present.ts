import { isEmptyCard } from '../../card/build.ts';
import type { Card } from '../../card/card.ts';
import type { Context, Output } from '../../context.ts';
import { Failure } from '../../failure.ts';
import type { Answers } from '../../model/answer.ts';
import type { Pack } from '../../model/pack.ts';
import { rowsFor } from '../../terminal/card.ts';
import type { Face } from '../../terminal/face.ts';
import { writeOut } from '../../terminal/output.ts';
import { drawing } from '../../terminal/output-gate.ts';
import { pagesOf } from '../../terminal/pages.ts';
import { sizeOf } from '../../terminal/size.ts';
import type { GlobalOptions } from '../globals.ts';
import { cardOf } from './print.ts';

/** Rows that a question between two pages takes. */
const PAUSE = 7;

/** Fewer rows than these beside that question are no page: then it is as long as the window, which is read by scrolling. */
const LEAST_PAGE = 3;

/**
 * Shows the card on the terminal from its top, a page at a time where it and the `below` rows that follow it are longer
 * than the window: they wait until the last page was read, too, where they would push it out.
 *
 * @returns false when it was stopped there (Ctrl-C, end of input, a signal)
 * @throws Failure `output-failed`
 */
export async function presentCard(
  context: Context,
  globals: GlobalOptions,
  face: Face,
  card: Card,
  below: number,
): Promise<boolean> {
  const { ending } = context.words;
  const bare = drawing(context);
  const rows = rowsFor(context, card, bare.stdout, !globals.color);
  const window = sizeOf(context.stdout).rows;
  const isLong = rows.length + below > window;
  const room = window - PAUSE < LEAST_PAGE ? window : window - PAUSE;
  const pages = pagesOf(rows, isLong ? room : rows.length);
  let shown = 0;
  for (const page of pages) {
    await writeOut(bare, `${page.join('\n')}\n`);
    shown += page.length;
    const isLast = shown === rows.length;
    if (isLast && page.length + below <= window) break;
    const more = [
      { id: 'more', label: ending.goOn },
      { id: 'enough', label: ending.skipRest },
    ];
    const end = await face.menu(
      isLast
        ? { ask: ending.whole, notes: [], choices: [{ id: 'more', label: ending.on }] }
        : { ask: ending.page(shown, rows.length), notes: [], choices: more },
    );
    if (end.type === 'stopped') return false;
    if (end.type !== 'chosen' || end.id === 'enough') break;
  }
  return true;
}

/**
 * The card goes to stdout, as it would be shared; where the owner cannot see that, it is shown to them first. A card
 * on which nothing stands is not shown; that is said.
 *
 * @throws Failure `nothing-answered` when nothing was said at all, `output-failed`.
 */
export async function showCard(
  context: Context,
  globals: GlobalOptions,
  face: Face,
  pack: Pack,
  answers: Answers,
): Promise<void> {
  const { walking } = context.words;
  const card = cardOf(context, pack, answers);
  if (isEmptyCard(card)) {
    if (Object.keys(answers).length === 0)
      throw new Failure('nothing-answered', pack.use === 'giving' ? { of: 'giving' } : {});
    face.say({ title: undefined, text: walking.emptyCard });
    return;
  }
  const bare = drawing(context);
  const textFor = (stream: Output) => `${rowsFor(context, card, stream, !globals.color).join('\n')}\n`;
  face.say({ title: undefined, text: walking.cardFollows });
  bare.stderr.write(context.stdout.isTTY ? '\n' : `\n${textFor(bare.stderr)}`);
  face.close();
  await writeOut(bare, textFor(bare.stdout));
}
