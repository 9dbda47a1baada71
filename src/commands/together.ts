import { type Command, InvalidArgumentError } from 'commander';
import type { Context } from '../context.ts';
import { commandLine } from '../words/command-line.ts';
import { togetherWords } from '../words/together.ts';
import { globalsOf } from './globals.ts';
import type { TogetherOptions } from './together/run.ts';

/** `aftercare together`: guided minutes, said by the clock. */
export function register(program: Command, context: Context): void {
  program
    .command('together')
    .description(commandLine.together.does)
    .option('--minutes <n>', commandLine.together.minutes, minutes)
    .option('--bell', commandLine.together.bell)
    .action(async (options: TogetherOptions, command: Command) => {
      const { beTogether } = await import('./together/run.ts');
      await beTogether(context, globalsOf(command), options);
    });
}

function minutes(value: string): number {
  const number = Number(value);
  if (!/^\d{1,3}(?:\.\d{1,4})?$/.test(value) || number <= 0 || number > 120)
    throw new InvalidArgumentError(togetherWords.badMinutes);
  return number;
}
