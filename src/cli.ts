import { Command, CommanderError } from 'commander';
import { version } from '../package.json';
import { addGlobalOptions } from './commands/globals.ts';
import { layOutHelp } from './commands/help-page.ts';
import { addCommands } from './commands/index.ts';
import { type Context, contextFrom } from './context.ts';
import { Failure, type FailureCode } from './failure.ts';
import { guardOutputs } from './terminal/output.ts';
import { failureWords } from './words/failures.ts';
import { programWords } from './words/program.ts';

/** Exit codes by failure (design.md §3). Everything not named here is 1. */
const EXIT_CODES: Readonly<Partial<Record<FailureCode, number>>> = {
  usage: 2,
  'unknown-profile': 2,
  'profile-exists': 2,
  'profile-name': 2,
  'profile-in-use': 2,
  'unknown-prompt': 2,
  'unknown-sequence': 2,
  'unknown-topic': 2,
  'missing-folder': 2,
  'folder-not-empty': 2,
  'home-unusable': 2,
  'terminal-needed': 2,
  'yes-needed': 2,
  'content-problems': 3,
  'content-differs': 3,
  'answers-damaged': 4,
  'answers-newer': 4,
  'answers-unsafe': 4,
  'answers-locked': 4,
  'wrong-passphrase': 4,
  stopped: 130,
  interrupted: 130,
};

/** 128 and the number of the signal, as shells count. */
const SIGNAL_CODES: Readonly<Record<string, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** Runs the program with what the process gives, and returns its exit code. Never throws. */
export function main(process: NodeJS.Process): Promise<number> {
  return run(contextFrom(process, version));
}

/** Runs the program in a context: options → a command → an exit code. */
export async function run(context: Context): Promise<number> {
  const outputs = guardOutputs(context);
  try {
    await runCommand(context);
    await outputs.settled();
    return 0;
  } catch (error) {
    return exitCodeOf(error, context);
  }
}

/** Commander throws for help and the version too, once they are written: that is no failure. */
async function runCommand(context: Context): Promise<void> {
  try {
    await programFor(context).parseAsync([...context.argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
  }
}

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

function exitCodeOf(error: unknown, context: Context): number {
  // Commander has already said what was wrong.
  if (error instanceof CommanderError) return 2;
  const failure = error instanceof Failure ? error : new Failure('unexpected', {}, { cause: error });
  const words = failureWords[failure.code](failure.details);
  if (words) context.stderr.write(`${words}\n`);
  if (context.env.AFTERCARE_DEBUG) context.stderr.write(`${stackOf(failure)}\n`);
  const signal = failure.details.signal;
  return (typeof signal === 'string' && SIGNAL_CODES[signal]) || (EXIT_CODES[failure.code] ?? 1);
}

function stackOf(failure: Failure): string {
  const { cause } = failure;
  return [failure, cause].flatMap((error) => (error instanceof Error ? placesOf(error) : [])).join('\n');
}

/** Where an error came from. What others' errors say may quote what a person said: of those only the name and code stay. */
function placesOf(error: Error): string {
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const said = error instanceof Failure ? '' : error.message;
  const stack = error.stack ?? '';
  const from = said === '' ? 0 : stack.indexOf(said) + said.length;
  return `${error.name}${code}${stack.slice(Math.max(0, stack.indexOf('\n    at ', from)))}`;
}
