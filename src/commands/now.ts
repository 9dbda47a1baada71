import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { globalsOf } from './globals.ts';
import type { NowOptions } from './now/run.ts';

/** `aftercare now`: right after, a few keys and a few lines to show. */
export function register(program: Command, context: CommandContext): void {
  const words = context.words.commandLine.now;
  program
    .command('now')
    .helpGroup(context.words.help.groups.after)
    .description(words.does)
    .option('--own-sign', words.ownSign)
    .action(async (options: NowOptions, command: Command) => {
      const { tellNow } = await import('./now/run.ts');
      await tellNow(context, globalsOf(command), options);
    });
}
