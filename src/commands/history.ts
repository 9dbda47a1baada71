import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { commandLine } from '../words/command-line.ts';
import { globalsOf } from './globals.ts';

/** `aftercare history`: what helped, and what changed between walks. */
export function register(program: Command, context: Context): void {
  const history = program
    .command('history')
    .description(commandLine.history.does)
    .option('--json', commandLine.history.json)
    .action(async (options: { json?: true }, command: Command) => {
      const { printHistory } = await import('./history/print.ts');
      await printHistory(context, globalsOf(command), options.json === true);
    });
  history
    .command('forget')
    .description(commandLine.history.forget)
    .option('--yes', commandLine.history.yes)
    .action(async (options: { yes?: true }, command: Command) => {
      const { forgetHistory } = await import('./history/forget.ts');
      await forgetHistory(context, globalsOf(command), options.yes === true);
    });
}
