import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from '../context.ts';
import { commandLine } from '../words/command-line.ts';
import type { CardFormat, CardOptions } from './card/print.ts';
import { globalsOf } from './globals.ts';

/** `aftercare card`: prints the card, or writes it to a file. */
export function register(program: Command, context: Context): void {
  program
    .command('card')
    .description(commandLine.card.does)
    .addOption(
      new Option('--format <format>', commandLine.card.format)
        .choices(['text', 'markdown'])
        .argParser(format),
    )
    .option('--output <file>', commandLine.card.output)
    .option('--force', commandLine.card.force)
    .option('--width <columns>', commandLine.card.width, columns)
    .option('--ascii', commandLine.card.ascii)
    .action(async (options: CardOptions, command: Command) => {
      const { openAndPrint } = await import('./card/print.ts');
      await openAndPrint(context, globalsOf(command), options);
    });
}

/** `md` is what many call Markdown. */
function format(value: string): CardFormat {
  const meant = value.toLowerCase() === 'md' ? 'markdown' : value;
  if (meant !== 'text' && meant !== 'markdown') throw new InvalidArgumentError('');
  return meant;
}

function columns(value: string): number {
  const width = Number(value);
  if (!/^\d{2,4}$/.test(value) || width < 20 || width > 1000) {
    throw new InvalidArgumentError(commandLine.card.badWidth);
  }
  return width;
}
