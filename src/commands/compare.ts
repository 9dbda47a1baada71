import { type Command, Option } from 'commander';
import { FORMATS } from '../card/renderers/index.ts';
import type { CommandContext } from '../context.ts';
import { columns, format } from './card.ts';
import type { CompareOptions } from './compare/run.ts';
import { globalsOf } from './globals.ts';

/** `aftercare compare`: lays two people's answers beside each other; keeps and sends nothing. */
export function register(program: Command, context: CommandContext): void {
  const { card, compare } = context.words.commandLine;
  program
    .command('compare')
    .helpGroup(context.words.help.groups.answers)
    .description(compare.does)
    .argument('<file>', compare.file)
    .argument('[other-file]', compare.other)
    .addOption(new Option('--format <format>', card.format).choices(FORMATS).argParser(format))
    .option('--output <file>', card.output)
    .option('--force', card.force)
    .option('--width <columns>', card.width, (value) => columns(value, context.words))
    .option('--ascii', card.ascii)
    .action(async (file: string, other: string | undefined, options: CompareOptions, command: Command) => {
      const { compareFiles } = await import('./compare/run.ts');
      await compareFiles(context, globalsOf(command), other === undefined ? [file] : [file, other], options);
    });
}
