import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { globalsOf } from './globals.ts';

/** `aftercare check-in`: the day after, or the one after that. */
export function register(program: Command, context: CommandContext): void {
  program
    .command('check-in')
    .helpGroup(context.words.help.groups.after)
    .description(context.words.commandLine.checkIn.does)
    .action(async (_options: unknown, command: Command) => {
      const { openCheckIn } = await import('./check-in/run.ts');
      await openCheckIn(context, globalsOf(command));
    });
}
