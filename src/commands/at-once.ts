import type { Context, Machine } from '../context.ts';
import type { GlobalOptions } from './globals.ts';

/** The help of the program, 80 columns wide: put in by the build; absent when the program runs from its sources. */
declare const AFTERCARE_HELP: string | undefined;

/** The widest that help is laid out: longer lines are hard to read. */
export const WIDEST = 80;

/** How many columns help has: those of the terminal, or else as many as it takes at most. */
export function helpColumns({ stdout }: Pick<Machine, 'stdout'>): number {
  return stdout.isTTY && stdout.columns > 0 ? Math.min(stdout.columns, WIDEST) : WIDEST;
}

/**
 * What can be printed before anything else is read, the words of the program too: the version, and help where it has
 * its full width and the build has laid it out. Undefined for every other line.
 */
export function printedAtOnce(machine: Machine): string | undefined {
  const [word = '', ...more] = machine.argv;
  if (more.length > 0) return undefined;
  if (word === '--version' || word === '-V') return `${machine.version}\n`;
  const isHelp = word === '--help' || word === '-h' || word === 'help';
  if (!isHelp || typeof AFTERCARE_HELP === 'undefined' || helpColumns(machine) !== WIDEST) return undefined;
  return AFTERCARE_HELP;
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
  await command?.(context);
  return command !== undefined;
}

const AT_ONCE: Readonly<Record<string, (context: Context) => Promise<void>>> = {
  card: printCard,
  guide: walkGuide,
  now: tellNow,
};

async function printCard(context: Context): Promise<void> {
  const { openAndPrint } = await import('./card/print.ts');
  await openAndPrint(context, NO_OPTIONS, { format: 'text' });
}

async function tellNow(context: Context): Promise<void> {
  const { tellNow: tell } = await import('./now/run.ts');
  await tell(context, NO_OPTIONS, {});
}

async function walkGuide(context: Context): Promise<void> {
  const walking = await import('./walking.ts');
  await walking.walkGuide(context, NO_OPTIONS);
}
