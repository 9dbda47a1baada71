import { buildCard, type Card, isEmptyCard } from '../../card/build.ts';
import { DEFAULT_WIDTH, renderText } from '../../card/text.ts';
import type { Context } from '../../context.ts';
import { Failure } from '../../failure.ts';
import type { Answers } from '../../model/answer.ts';
import type { Pack } from '../../model/pack.ts';
import { cardCommand as words } from '../../words/card-command.ts';
import { deliver } from '../deliver.ts';
import type { GlobalOptions } from '../globals.ts';
import { openSession, type Session } from '../session.ts';

/** How a card can be written. */
export type CardFormat = 'text' | 'markdown';

/** How a card is asked for. */
export interface CardOptions {
  /** As the name of the file says, else text. */
  readonly format?: CardFormat;
  readonly output?: string;
  readonly force?: true;
  readonly width?: number;
  readonly ascii?: true;
}

/** Opens the answers and prints their card. Throws as `openSession` and `printCard`. */
export async function openAndPrint(
  context: Context,
  globals: GlobalOptions,
  options: CardOptions,
): Promise<void> {
  await printCard(context, await openSession(context, globals, { forOthers: true }), options);
}

/** The card of these answers, dated by the calendar of their owner. */
export function cardOf(context: Context, pack: Pack, answers: Answers): Card {
  return buildCard(pack, answers, context.dayOf);
}

/**
 * Prints the card of a session, or writes it to the file that the options name.
 *
 * @throws Failure `nothing-answered`, `file-exists`, `cannot-write`, `output-failed`.
 */
export async function printCard(
  context: Context,
  { pack, placed }: Session,
  options: CardOptions,
): Promise<void> {
  const card = cardOf(context, pack, placed.answers);
  const count = Object.keys(placed.answers).length;
  if (isEmptyCard(card)) throw new Failure('nothing-answered', { count });
  const layout = {
    width: options.width ?? DEFAULT_WIDTH,
    ascii: options.ascii === true,
  };
  const format = options.format ?? (/\.(?:md|markdown)$/i.test(options.output ?? '') ? 'markdown' : 'text');
  const text =
    format === 'markdown'
      ? (await import('../../card/markdown.ts')).renderMarkdown(card, layout)
      : renderText(card, layout);
  await deliver(context, text, { output: options.output, force: options.force === true }, words.written);
}
