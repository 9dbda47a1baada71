import type { Context } from '../context.ts';

/** The help of the program, 80 columns wide: put in by the build; absent when the program runs from its sources. */
declare const AFTERCARE_HELP: string | undefined;

/** The widest that help is laid out: longer lines are hard to read. */
export const WIDEST = 80;

/** How many columns help has: those of the terminal, or else as many as it takes at most. */
export function helpColumns({ stdout }: Context): number {
  return stdout.isTTY && stdout.columns > 0 ? Math.min(stdout.columns, WIDEST) : WIDEST;
}

/**
 * What can be printed without commander, which takes as long to load as all the rest of such a start: the version, and
 * help where it has its full width. Undefined for everything else.
 */
export function printedAtOnce(context: Context): string | undefined {
  const [word = '', ...more] = context.argv;
  if (more.length > 0) return undefined;
  if (['--version', '-V'].includes(word)) return `${context.version}\n`;
  const isHelp = ['--help', '-h', 'help'].includes(word);
  const laidOut = typeof AFTERCARE_HELP === 'undefined' ? undefined : AFTERCARE_HELP;
  return isHelp && helpColumns(context) === WIDEST ? laidOut : undefined;
}
