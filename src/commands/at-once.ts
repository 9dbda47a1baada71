import type { Context } from '../context.ts';
import type { GlobalOptions } from './globals.ts';

/** The help of the program, 80 columns wide: put in by the build; absent when the program runs from its sources. */
declare const AFTERCARE_HELP: string | undefined;

/** The widest that help is laid out: longer lines are hard to read. */
export const WIDEST = 80;

/** How many columns help has: those of the terminal, or else as many as it takes at most. */
export function helpColumns({ stdout }: Context): number {
  return stdout.isTTY && stdout.columns > 0 ? Math.min(stdout.columns, WIDEST) : WIDEST;
}

const NO_OPTIONS: GlobalOptions = { color: true };

/**
 * Does what a line of one word asks for, where there is nothing in it to be parsed: commander takes longer to load and
 * to set up than all the rest of such a start, but for what reading and asking cost. For every other line, all of it
 * is done by commander.
 *
 * @returns whether it was such a line
 * @throws Failure of the command
 */
export async function doneAtOnce(context: Context): Promise<boolean> {
  const [word = '', ...more] = context.argv;
  const command = more.length === 0 && Object.hasOwn(AT_ONCE, word) ? AT_ONCE[word] : undefined;
  return (await command?.(context)) ?? false;
}

const AT_ONCE: Readonly<Record<string, (context: Context) => boolean | Promise<boolean>>> = {
  '--version': printVersion,
  '-V': printVersion,
  '--help': printHelp,
  '-h': printHelp,
  help: printHelp,
  card: printCard,
  guide: walkGuide,
};

function printVersion({ stdout, version }: Context): boolean {
  stdout.write(`${version}\n`);
  return true;
}

/** Only where help has its full width, and the build has laid it out. */
function printHelp(context: Context): boolean {
  if (typeof AFTERCARE_HELP === 'undefined' || helpColumns(context) !== WIDEST) return false;
  context.stdout.write(AFTERCARE_HELP);
  return true;
}

async function printCard(context: Context): Promise<boolean> {
  const { openAndPrint } = await import('./card/print.ts');
  await openAndPrint(context, NO_OPTIONS, { format: 'text' });
  return true;
}

async function walkGuide(context: Context): Promise<boolean> {
  const walking = await import('./walking.ts');
  await walking.walkGuide(context, NO_OPTIONS, { sequences: null, quick: false, restart: false });
  return true;
}
