import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { globalsOf } from './globals.ts';

interface GuideOptions {
  readonly quick?: true;
  readonly restart?: true;
}

/** `aftercare guide`: walks the parts, from the beginning or from where the owner stopped. */
export function register(program: Command, context: CommandContext): void {
  program
    .command('guide')
    .helpGroup(context.words.help.groups.answers)
    .description(context.words.commandLine.guide.does)
    .argument('[part...]', context.words.commandLine.guide.parts)
    .option('--quick', context.words.commandLine.guide.quick)
    .option('--restart', context.words.commandLine.guide.restart)
    .action(async (parts: string[], options: GuideOptions, command: Command) => {
      const { walkGuide } = await import('./walking.ts');
      await walkGuide(context, globalsOf(command), {
        sequences: parts.length > 0 ? parts : null,
        quick: options.quick === true,
        restart: options.restart === true,
      });
    });
}
