import { type Command, CommanderError } from 'commander';
import { type CommandContext, type Context, withCommandWords } from '../context.ts';
import { Failure } from '../failure.ts';
import { typedFor } from '../words/typed.ts';
import { addGlobalOptions, type Run } from './globals.ts';
import { layOutHelp } from './help-page.ts';
import { addCommands } from './index.ts';
import { TypedCommand } from './mistyped.ts';

/** The command line, as commander sees it. */
export function programFor(context: CommandContext): Command {
  const { words } = context;
  const program = new TypedCommand('aftercare', words)
    .description(words.program.description)
    .version(context.version, '-V, --version', words.program.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
    });
  layOutHelp(program, context);
  addGlobalOptions(program, words);
  addCommands(program, context);
  return program;
}

/** Does what the command line asks for. Never throws. */
export async function runProgram(bare: Context): Promise<Run> {
  const context = await withCommandWords(bare);
  const program = programFor(context);
  const ended = (error?: unknown): Run => ({ error, type: typedFor(program.opts()) });
  try {
    await program.parseAsync([...context.argv], { from: 'user' });
    return ended();
  } catch (error) {
    if (!(error instanceof CommanderError)) return ended(error);
    // Commander throws for help and the version too, once they are written; what else it finds wrong, it has said.
    return ended(error.exitCode === 0 ? undefined : new Failure('usage', {}, { cause: error }));
  }
}
