import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { globalsOf } from './globals.ts';

/** `aftercare history`: what helped, and what changed between walks. */
export function register(program: Command, context: CommandContext): void {
  const words = context.words.commandLine.history;
  const history = program
    .command('history')
    .helpGroup(context.words.help.groups.after)
    .description(words.does)
    .option('--json', words.json)
    .action(async (options: { json?: true }, command: Command) => {
      const { printHistory } = await import('./history/print.ts');
      await printHistory(context, globalsOf(command), options.json === true);
    });
  history
    .command('forget')
    .description(words.forget)
    .option('--yes', words.yes)
    .action(async (options: { yes?: true }, command: Command) => {
      const { forgetHistory } = await import('./history/forget.ts');
      await forgetHistory(context, globalsOf(command), options.yes === true);
    });
}
