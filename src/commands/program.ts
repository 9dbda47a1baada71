import { Command, CommanderError } from 'commander';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { programWords } from '../words/program.ts';
import { addGlobalOptions } from './globals.ts';
import { layOutHelp } from './help-page.ts';
import { addCommands } from './index.ts';

/** The command line, as commander sees it. */
export function programFor(context: Context): Command {
  const program = new Command('aftercare')
    .description(programWords.description)
    .version(context.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
    });
  layOutHelp(program, context);
  addGlobalOptions(program);
  addCommands(program, context);
  return program;
}

/**
 * Does what the command line asks for.
 *
 * @throws Failure `usage`, without words, where commander has already said what is wrong; and whatever the command throws.
 */
export async function runProgram(context: Context): Promise<void> {
  try {
    await programFor(context).parseAsync([...context.argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander throws for help and the version too, once they are written: that is no failure.
    if (error.exitCode !== 0) throw new Failure('usage', {}, { cause: error });
  }
}
