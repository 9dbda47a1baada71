import type { ArgumentHandler } from '@bomb.sh/tab';
import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { Failure } from '../../failure.ts';
import type { GlobalOptions } from '../globals.ts';
import { TOPICS } from '../help/topic.ts';
import { openPack } from '../session.ts';
import { printedBy } from './printed.ts';

/** How the library tells the shell what to do when nothing fits: complete file names, or nothing. */
const FILES = ':0\n';
const NOTHING = ':4\n';

/**
 * What could follow the words that were typed, as the completion scripts read it: commands, options, their choices,
 * sequences of the pack in use, pages of help. Names of profiles never: they would stand in the shell's window.
 */
export async function completionsFor(
  program: Command,
  context: Context,
  typed: readonly string[],
): Promise<string> {
  const known = tab(withoutHidden(program));
  known.commands.delete('complete');
  const sequences = await sequencesOf(context, typed);
  for (const command of ['guide', 'content preview', 'content try']) {
    known.commands.get(command)?.argument('sequence', offering(sequences), command === 'guide');
  }
  const pages = [...Object.keys(TOPICS), ...known.commands.keys()].filter((name) => !name.includes(' '));
  known.commands.get('help')?.argument('topic', offering(pages));
  const printed = printedBy(() => known.parse([...typed]));
  return printed === NOTHING && wantsFile(program, typed) ? FILES : printed;
}

function offering(names: readonly string[]): ArgumentHandler {
  return (offer) => {
    for (const name of names) offer(name, '');
  };
}

/** The program as the library may see it: it adds a command of its own by the name of our hidden one. */
function withoutHidden(program: Command): Command {
  const copy = program.createCommand(program.name());
  for (const option of program.options) copy.addOption(option);
  for (const command of program.createHelp().visibleCommands(program)) copy.addCommand(command);
  return copy;
}

async function sequencesOf(context: Context, typed: readonly string[]): Promise<string[]> {
  const named = typed[typed.indexOf('--content') + 1];
  const globals: GlobalOptions = {
    color: false,
    ...(typed.includes('--content') && named !== undefined && { content: named }),
  };
  try {
    return (await openPack(context, globals)).sequences.map(({ id }) => id);
  } catch (error) {
    // A pack that cannot be used has nothing to offer; a person at the Tab key wants no lecture.
    if (error instanceof Failure) return [];
    throw error;
  }
}

/** Whether a file or a folder is what would stand in the place of the last word. */
function wantsFile(program: Command, typed: readonly string[]): boolean {
  const before = typed.slice(0, -1);
  const names = before.filter((word) => !word.startsWith('-'));
  const command = commandAt(program, names);
  const options = [command, command.parent, program].flatMap((each) => each?.options ?? []);
  const option = options.find(({ long }) => long === before.at(-1));
  if (option && !option.isBoolean()) return /<(file|dir)>/.test(option.flags);
  const expected = command.registeredArguments[names.length - depthOf(command)];
  return expected !== undefined && ['file', 'dir'].includes(expected.name());
}

/** The innermost command that these words name. */
function commandAt(program: Command, names: readonly string[]): Command {
  return names.reduce((at, name) => at.commands.find((command) => command.name() === name) ?? at, program);
}

function depthOf(command: Command): number {
  return command.parent ? 1 + depthOf(command.parent) : 0;
}
