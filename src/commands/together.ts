import { type Command, InvalidArgumentError } from 'commander';
import type { CommandContext } from '../context.ts';
import { globalsOf } from './globals.ts';
import type { TogetherOptions } from './together/run.ts';

/** `aftercare together`: guided minutes, said by the clock. */
export function register(program: Command, context: CommandContext): void {
  const { commandLine, together } = context.words;
  program
    .command('together')
    .helpGroup(context.words.help.groups.after)
    .description(commandLine.together.does)
    .option('--minutes <n>', commandLine.together.minutes, (value) => minutes(value, together.badMinutes))
    .option('--bell', commandLine.together.bell)
    .action(async (options: TogetherOptions, command: Command) => {
      const { beTogether } = await import('./together/run.ts');
      await beTogether(context, globalsOf(command), options);
    });
}

function minutes(value: string, why: string): number {
  const number = Number(value);
  if (!/^\d{1,3}(?:\.\d{1,4})?$/.test(value) || number <= 0 || number > 120)
    throw new InvalidArgumentError(why);
  return number;
}
