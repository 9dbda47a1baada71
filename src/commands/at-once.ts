import type { Context, Machine } from '../context.ts';
import { typedFor } from '../words/typed.ts';
import type { GlobalOptions, Run } from './globals.ts';

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

/**
 * Does what a line asks for in which nothing stands but a command, the pack and the profile: commander takes longer to
 * load and to set up than all the rest of such a start, but for what reading and asking cost. For every other line, all
 * of it is done by commander.
 *
 * @returns how it ended; undefined for every other line
 */
export async function doneAtOnce(context: Context): Promise<Run | undefined> {
  const { word = '', globals } = plainLine(context.argv) ?? {};
  const command = Object.hasOwn(AT_ONCE, word) ? AT_ONCE[word] : undefined;
  if (!command || !globals) return undefined;
  const type = typedFor(globals);
  try {
    await command(context, globals);
    return { error: undefined, type };
  } catch (error) {
    return { error, type };
  }
}

type Named = 'content' | 'profile';

/** A line that is one word, beside which the pack and the profile may be named, once each; undefined for any other. */
function plainLine(argv: readonly string[]): { word: string; globals: GlobalOptions } | undefined {
  const named: Partial<Record<Named, string>> = {};
  const words: string[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const [given = '', value] = argv.slice(at, at + 2);
    const name = given === '--content' ? 'content' : given === '--profile' ? 'profile' : undefined;
    if (name === undefined) words.push(given);
    else if (value === undefined || value.startsWith('-') || named[name] !== undefined) return undefined;
    else {
      named[name] = value;
      at += 1;
    }
  }
  const [word, ...more] = words;
  return word === undefined || more.length > 0 ? undefined : { word, globals: { ...named, color: true } };
}

const AT_ONCE: Readonly<Record<string, (context: Context, globals: GlobalOptions) => Promise<void>>> = {
  async card(context, globals) {
    const { openAndPrint } = await import('./card/print.ts');
    await openAndPrint(context, globals, { format: 'text' });
  },
  async guide(context, globals) {
    const { walkGuide } = await import('./walking.ts');
    await walkGuide(context, globals);
  },
  async now(context, globals) {
    const { tellNow } = await import('./now/run.ts');
    await tellNow(context, globals, {});
  },
};
