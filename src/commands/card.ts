import { type Command, InvalidArgumentError, Option } from 'commander';
import { FORMATS, type Format, formatNamed } from '../card/renderers/index.ts';
import type { Context } from '../context.ts';
import { commandLine } from '../words/command-line.ts';
import type { CardOptions } from './card/form.ts';
import { globalsOf } from './globals.ts';

/** `aftercare card`: prints the card, or writes it to a file. */
export function register(program: Command, context: Context): void {
  program
    .command('card')
    .description(commandLine.card.does)
    .addOption(new Option('--format <format>', commandLine.card.format).choices(FORMATS).argParser(format))
    .option('--short', commandLine.card.short)
    .option('--all', commandLine.card.all)
    .option('--output <file>', commandLine.card.output)
    .option('--force', commandLine.card.force)
    .option('--copy', commandLine.card.copy)
    .option('--qr', commandLine.card.qr)
    .option('--width <columns>', commandLine.card.width, columns)
    .option('--ascii', commandLine.card.ascii)
    .action(async (options: CardOptions, command: Command) => {
      const { openAndPrint } = await import('./card/print.ts');
      await openAndPrint(context, globalsOf(command), options);
    });
}

function format(value: string): Format {
  const named = formatNamed(value);
  // What there is, is said by who words the mistake.
  if (!named) throw new InvalidArgumentError('');
  return named;
}

function columns(value: string): number {
  const width = Number(value);
  if (!/^\d{2,4}$/.test(value) || width < 20 || width > 1000) {
    throw new InvalidArgumentError(commandLine.card.badWidth);
  }
  return width;
}
