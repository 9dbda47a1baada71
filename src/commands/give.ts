import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { globalsOf } from './globals.ts';

/** `aftercare give`: walks what can be given, from the beginning or from where the owner stopped. */
export function register(program: Command, context: CommandContext): void {
  const words = context.words.commandLine.give;
  program
    .command('give')
    .helpGroup(context.words.help.groups.answers)
    .description(words.does)
    .option('--quick', words.quick)
    .option('--restart', words.restart)
    .action(async (options: { quick?: true; restart?: true }, command: Command) => {
      const globals = globalsOf(command);
      const [{ walkGuide }, { openSession }] = await Promise.all([
        import('./walking.ts'),
        import('./session.ts'),
      ]);
      const walk = { sequences: null, quick: options.quick === true, restart: options.restart === true };
      await walkGuide(context, globals, walk, await openSession(context, globals, { use: 'giving' }));
    });
}
