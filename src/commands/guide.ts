import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { globalsOf } from './globals.ts';

interface GuideOptions {
  readonly quick?: true;
  readonly restart?: true;
}

/** `aftercare guide`: walks the sequences, from the beginning or from where the owner stopped. */
export function register(program: Command, context: Context): void {
  program
    .command('guide')
    .description('walk through the questions, or pick up where you stopped')
    .argument('[sequence...]', 'only these sequences')
    .option('--quick', 'only the essential questions: about three minutes')
    .option('--restart', 'start over; your old answers are offered again')
    .action(async (sequences: string[], options: GuideOptions, command: Command) => {
      const { walkGuide } = await import('./walking.ts');
      await walkGuide(context, globalsOf(command), {
        sequences: sequences.length > 0 ? sequences : null,
        quick: options.quick === true,
        restart: options.restart === true,
      });
    });
}
