import { version } from '../package.json';
import { doneAtOnce, printedAtOnce } from './commands/at-once.ts';
import type { Run } from './commands/globals.ts';
import { type Context, contextWith, type Machine, machineOf } from './context.ts';
import { FAILURES, Failure } from './failure.ts';
import { knownCause } from './storage/home.ts';
import { guardOutputs } from './terminal/output.ts';
import { withOutputGate } from './terminal/output-gate.ts';
import { failureWords } from './words/failure-words.ts';
import { loadWords, type Words } from './words/index.ts';
import { type Typed, typed } from './words/typed.ts';

/** 128 and the number of the signal, as shells count. */
const SIGNAL_CODES: Readonly<Record<string, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/**
 * Runs the program with what the process gives, and returns its exit code. Never throws. `root` is the folder in which
 * its content is, where that is not beside it.
 */
export function main(process: NodeJS.Process, root?: string): Promise<number> {
  return runOn(machineOf(process, version, root), () => loadWords('en'));
}

/** Runs the program in a context: options → a command → an exit code. */
export function run(context: Context): Promise<number> {
  return runOn(context, async () => context.words);
}

async function runOn(bare: Machine, words: () => Promise<Words>): Promise<number> {
  const outputs = guardOutputs(bare);
  const machine = withOutputGate(outputs.machine);
  let type = typed;
  try {
    const text = printedAtOnce(machine);
    if (text === undefined) {
      const run = await runCommand(contextWith(machine, await words()));
      type = run.type;
      if (run.error !== undefined) throw run.error;
    } else machine.stdout.write(text);
    await outputs.settled();
    return 0;
  } catch (error) {
    return await exitCodeOf(error, contextWith(machine, await words()), type);
  }
}

async function runCommand(context: Context): Promise<Run> {
  const done = await doneAtOnce(context);
  if (done) return done;
  const { runProgram } = await import('./commands/program.ts');
  return runProgram(context);
}

async function exitCodeOf(error: unknown, context: Context, type: Typed): Promise<number> {
  const failure = failureOf(error, context);
  const words = failureWords(context.words, failure, type);
  if (words) await say(context, words);
  if (context.env.AFTERCARE_DEBUG) context.stderr.write(`${stackOf(failure)}\n`);
  const signal = failure.details.signal;
  return (typeof signal === 'string' && SIGNAL_CODES[signal]) || FAILURES[failure.code].exit;
}

/** Says why it failed: broken at words where a line of it is longer than the window. */
async function say(context: Context, words: string): Promise<void> {
  const { isTTY, columns } = context.stderr;
  const fits = !isTTY || words.split('\n').every((line) => line.length <= columns);
  // An update may have taken that part away: then it is said as it is.
  const tell = fits ? undefined : await wrapping();
  if (tell) tell(context, words);
  else context.stderr.write(`${words}\n`);
}

async function wrapping(): Promise<((context: Context, text: string) => void) | undefined> {
  try {
    return (await import('./terminal/tell.ts')).tell;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

/** What was thrown, as a failure: what is known of its cause is told. */
function failureOf(error: unknown, context: Context): Failure {
  if (error instanceof Failure) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  // The program is loaded part by part, and an update can take the next part away.
  if (code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND')
    return new Failure('program-changed', {}, { cause: error });
  return knownCause(error, context) ?? new Failure('unexpected', {}, { cause: error });
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
