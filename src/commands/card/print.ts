import { buildCard, isEmptyCard } from '../../card/build.ts';
import { type Card, withoutOtherTimes } from '../../card/card.ts';
import { DEFAULT_WIDTH, type Layout } from '../../card/layout.ts';
import { type Format, rendererOf } from '../../card/renderers/index.ts';
import type { Context } from '../../context.ts';
import { Failure } from '../../failure.ts';
import { outdatedIn } from '../../guide/places.ts';
import type { Answers } from '../../model/answer.ts';
import type { Pack } from '../../model/pack.ts';
import { writeOut } from '../../terminal/output.ts';
import { tell } from '../../terminal/tell.ts';
import { printable } from '../../text/printable.ts';
import { typedFor } from '../../words/typed.ts';
import { deliver } from '../deliver.ts';
import type { GlobalOptions } from '../globals.ts';
import { type Opened, readForOthers } from '../session.ts';
import { type CardOptions, formAskedFor } from './form.ts';

/** Opens the answers and prints their card. Throws as `cardPrinter`, `readForOthers` and what it returns. */
export async function openAndPrint(
  context: Context,
  globals: GlobalOptions,
  options: CardOptions,
): Promise<void> {
  const print = await cardPrinter(context, globals, options);
  const opened = await readForOthers(context, globals, { use: options.giving ? 'giving' : 'needs' });
  const outdated = outdatedIn(opened.pack, opened.matched.answers);
  if (outdated > 0) tell(context, context.words.answers.outdated(outdated, typedFor(globals)));
  await print(opened);
}

/** The card of these answers, dated by the calendar of their owner. */
export function cardOf(context: Context, pack: Pack, answers: Answers): Card {
  return buildCard(pack, answers, context.words.card, context.dayOf);
}

/**
 * Loads what the options ask for and no more, before anything is asked: an update may take the program away meanwhile.
 * What it returns prints the card of these answers, draws it as a code, copies it, or writes it to a file; it throws Failure
 * `nothing-answered`, `file-exists`, `cannot-write`, `output-failed`, `window-too-small`, `not-copied`, `no-clipboard`.
 *
 * @throws Failure `usage` for options that make no sense together
 */
export async function cardPrinter(
  context: Context,
  globals: GlobalOptions,
  options: CardOptions,
): Promise<(opened: Opened) => Promise<void>> {
  const form = formAskedFor(options, context.words.cardCommand);
  const layout = { width: options.width ?? DEFAULT_WIDTH, ascii: options.ascii === true };
  const card = ({ pack, matched: { answers } }: Opened): Card => {
    const whole = cardOf(context, pack, answers);
    const of = pack.use === 'giving' ? { of: 'giving' } : {};
    if (isEmptyCard(whole))
      throw new Failure('nothing-answered', { count: Object.keys(answers).length, ...of });
    return whole;
  };
  if (form === 'code') {
    const { drawCode } = await import('./code.ts');
    return (opened) => drawCode(context, globals, card(opened), options);
  }
  const shape = await shaping(form, options);
  const write = await writing(context, globals, form, options, context.words.cardCommand.written);
  const picture = options.qr ? (await import('./code.ts')).pictureOf : undefined;
  return async (opened) => {
    const whole = card(opened);
    await write(shape(whole), { ...layout, picture: picture?.(whole, options) });
  };
}

async function shaping(format: Format, { short, all }: CardOptions): Promise<(card: Card) => Card> {
  if (short) {
    const { shortCard } = await import('../../card/short.ts');
    return (card) => shortCard(card, { all: all === true });
  }
  return format === 'message' && !all ? withoutOtherTimes : (card) => card;
}

/** Where the card goes, and how. */
type Write = (card: Card, layout: Layout) => Promise<void>;

/**
 * Where a page goes by these options, and how: loaded before anything is asked.
 *
 * @param written what is said of a file, given its name
 */
export async function writing(
  context: Context,
  globals: GlobalOptions,
  format: Format,
  { copy, output = '-', force, width }: CardOptions,
  written: (file: string) => string,
): Promise<Write> {
  const render = await rendererOf(format);
  if (copy) {
    const clipboard = await import('../../terminal/clipboard.ts');
    return (card, layout) => clipboard.copy(context, printable(render(card, layout)));
  }
  if (output !== '-') {
    // Loaded now: what is asked next may take long.
    await import('../../storage/private-file.ts');
    const destination = { output, force: force === true };
    return (card, layout) => deliver(context, render(card, layout), destination, written);
  }
  if (format === 'text' && context.stdout.isTTY) return styledWriting(context, globals, width);
  return (card, layout) => writeOut(context, render(card, layout));
}

/** On a terminal it is styled, and no wider than the window unless a width is asked for. */
async function styledWriting(
  context: Context,
  globals: GlobalOptions,
  width: number | undefined,
): Promise<Write> {
  const { rowsFor, widthOn } = await import('../../terminal/card.ts');
  const { drawing } = await import('../../terminal/output-gate.ts');
  const bare = drawing(context);
  return (card, layout) => {
    const fitting = { ...layout, width: width ?? widthOn(bare.stdout) };
    const rows = rowsFor(context, card, bare.stdout, !globals.color, fitting);
    return writeOut(bare, `${rows.join('\n')}\n`);
  };
}
