import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
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
    .description('print the card, as it would be shared')
    .addOption(
      new Option('--format <format>', 'how to write it').choices(['text', 'markdown']).default('text'),
    )
    .option('--output <file>', 'write it to a file that only you can read')
    .option('--force', 'write over that file if it is there')
    .option('--width <columns>', 'how wide its lines are (72 unless said)', columns)
    .option('--ascii', 'plain letters only')
    .action(async (options: CardOptions, command: Command) =>
      printCard(context, await openSession(context, globalsOf(command)), options),
    );
}

function columns(value: string): number {
  const width = Number(value);
  if (!/^\d{2,4}$/.test(value) || width < 20 || width > 1000) {
    throw new InvalidArgumentError('It is a whole number from 20 to 1000.');
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
  const card = buildCard(pack, placed.answers);
  if (isEmptyCard(card)) throw new Failure('nothing-answered');
  const layout = {
    width: options.width ?? DEFAULT_WIDTH,
    ascii: options.ascii === true,
    timeZone: context.timeZone,
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
