import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { commandLine } from '../words/command-line.ts';
import { globalsOf } from './globals.ts';
import { openSession, type Session } from './session.ts';

interface CardOptions {
  readonly format: 'text' | 'markdown';
  readonly output?: string;
  readonly force?: true;
  readonly width?: number;
  readonly ascii?: true;
}

/** `aftercare card`: prints the card, or writes it to a file. */
export function register(program: Command, context: Context): void {
  program
    .command('card')
    .description(commandLine.card.does)
    .addOption(
      new Option('--format <format>', commandLine.card.format).choices(['text', 'markdown']).default('text'),
    )
    .option('--output <file>', commandLine.card.output)
    .option('--force', commandLine.card.force)
    .option('--width <columns>', commandLine.card.width, columns)
    .option('--ascii', commandLine.card.ascii)
    .action(async (options: CardOptions, command: Command) =>
      printCard(context, await openSession(context, globalsOf(command)), options),
    );
}

function columns(value: string): number {
  const width = Number(value);
  if (!/^\d{2,4}$/.test(value) || width < 20 || width > 1000) {
    throw new InvalidArgumentError(commandLine.card.badWidth);
  }
  return width;
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
  const [{ buildCard, isEmptyCard }, { DEFAULT_WIDTH, renderText }] = await Promise.all([
    import('../card/build.ts'),
    import('../card/text.ts'),
  ]);
  const card = buildCard(pack, placed.answers, context.dayOf);
  if (isEmptyCard(card)) throw new Failure('nothing-answered');
  const layout = {
    width: options.width ?? DEFAULT_WIDTH,
    ascii: options.ascii === true,
  };
  const text =
    options.format === 'markdown'
      ? (await import('../card/markdown.ts')).renderMarkdown(card, layout)
      : renderText(card, layout);
  if (options.output === undefined) {
    const { writeOut } = await import('../terminal/output.ts');
    await writeOut(context, text);
  } else {
    const { writePrivately } = await import('../answers/private-file.ts');
    writePrivately(context, options.output, text, { overwrite: options.force === true });
  }
}
