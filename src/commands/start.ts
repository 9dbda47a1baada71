import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { globalsOf } from './globals.ts';

/** `aftercare` alone: begins, or tells where the owner is and offers the next step. Not on a terminal: help. */
export function register(program: Command, context: CommandContext): void {
  program.action(async (_options: unknown, command: Command) => {
    if (!context.stdin.isTTY || !context.stderr.isTTY) return command.outputHelp();
    const { openStartPage } = await import('./start/page.ts');
    await openStartPage(context, globalsOf(command));
  });
}
