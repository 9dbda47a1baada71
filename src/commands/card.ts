import { type Command, InvalidArgumentError, Option } from 'commander';
import { FORMATS, type Format, formatNamed } from '../card/renderers/index.ts';
import type { CommandContext } from '../context.ts';
import type { CommandWords } from '../words/index.ts';
import type { CardOptions } from './card/form.ts';
import { globalsOf } from './globals.ts';

/** `aftercare card`: prints the card, or writes it to a file. */
export function register(program: Command, context: CommandContext): void {
  program
    .command('card')
    .helpGroup(context.words.help.groups.answers)
    .description(context.words.commandLine.card.does)
    .addOption(
      new Option('--format <format>', context.words.commandLine.card.format)
        .choices(FORMATS)
        .argParser(format),
    )
    .option('--giving', context.words.commandLine.card.giving)
    .option('--short', context.words.commandLine.card.short)
    .option('--all', context.words.commandLine.card.all)
    .option('--output <file>', context.words.commandLine.card.output)
    .option('--force', context.words.commandLine.card.force)
    .option('--copy', context.words.commandLine.card.copy)
    .option('--qr', context.words.commandLine.card.qr)
    .option('--width <columns>', context.words.commandLine.card.width, (value) =>
      columns(value, context.words),
    )
    .option('--ascii', context.words.commandLine.card.ascii)
    .action(async (options: CardOptions, command: Command) => {
      const { openAndPrint } = await import('./card/print.ts');
      await openAndPrint(context, globalsOf(command), options);
    });
}

/** Reads the name of a form. */
export function format(value: string): Format {
  const named = formatNamed(value);
  // What there is, is said by who words the mistake.
  if (!named) throw new InvalidArgumentError('');
  return named;
}

/** Reads a width. */
export function columns(value: string, { commandLine }: CommandWords): number {
  const width = Number(value);
  if (!/^\d{2,4}$/.test(value) || width < 20 || width > 1000) {
    throw new InvalidArgumentError(commandLine.card.badWidth);
  }
  return width;
}
