import { version } from '../package.json';
import { doneAtOnce } from './commands/at-once.ts';
import { type Context, contextFrom } from './context.ts';
import { Failure, type FailureCode } from './failure.ts';
import { guardOutputs } from './terminal/output.ts';
import { failureWords } from './words/failures.ts';

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

async function runCommand(context: Context): Promise<void> {
  if (await doneAtOnce(context)) return;
  const { runProgram } = await import('./commands/program.ts');
  await runProgram(context);
}

function exitCodeOf(error: unknown, context: Context): number {
  const failure = error instanceof Failure ? error : new Failure('unexpected', {}, { cause: error });
  const words = failureWords[failure.code](failure.details);
  if (words) context.stderr.write(`${words}\n`);
  if (context.env.AFTERCARE_DEBUG) context.stderr.write(`${stackOf(failure)}\n`);
  const signal = failure.details.signal;
  return (typeof signal === 'string' && SIGNAL_CODES[signal]) || (EXIT_CODES[failure.code] ?? 1);
}

function stackOf(failure: Failure): string {
  const { cause } = failure;
  return [failure, cause]
    .flatMap((error) => (error instanceof Error ? (error.stack ?? error.message) : []))
    .join('\n');
}
