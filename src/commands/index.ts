import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { register as answers } from './answers.ts';
import { register as card } from './card.ts';
import { register as checkIn } from './check-in.ts';
import { register as compare } from './compare.ts';
import { register as completion } from './completion.ts';
import { register as content } from './content.ts';
import { register as forget } from './forget.ts';
import { register as give } from './give.ts';
import { firstWord } from './globals.ts';
import { register as guide } from './guide.ts';
import { register as help } from './help.ts';
import { register as history } from './history.ts';
import { register as lock } from './lock.ts';
import { register as now } from './now.ts';
import { register as profile } from './profile.ts';
import { register as settings } from './settings.ts';
import { register as start } from './start.ts';
import { register as together } from './together.ts';
import { register as unlock } from './unlock.ts';
import { register as where } from './where.ts';

/** Adds a command to the program: its options, and what it does. */
export type Register = (program: Command, context: CommandContext) => void;

/** The commands by name, in the order of `--help`. */
const commands: Readonly<Record<string, Register>> = {
  guide,
  give,
  card,
  compare,
  answers,
  profile,
  now,
  together,
  'check-in': checkIn,
  history,
  where,
  forget,
  lock,
  unlock,
  settings,
  content,
  completion,
};

/**
 * Adds the commands that the line can mean: the one that it begins with, behind options, or else all of them. To make all of them takes
 * longer than to find out which one it is.
 */
export function addCommands(program: Command, context: CommandContext): void {
  start(program, context);
  for (const register of meant(program, context.argv)) register(program, context);
  help(program, context);
}

function meant(program: Command, argv: readonly string[]): readonly Register[] {
  if (argv[0] === '--version') return [];
  const first = firstWord(program, argv) ?? '';
  const register = Object.hasOwn(commands, first) ? commands[first] : undefined;
  return register ? [register] : Object.values(commands);
}
