import type { Argument, Command } from 'commander';
import type { Context } from '../../context.ts';
import { Failure } from '../../failure.ts';
import { USES } from '../../model/use.ts';
import { TOPICS } from '../help/topic.ts';
import { openPack } from '../session.ts';
import { readLine, type TypedLine } from './line.ts';

/** How the scripts learn what to do when nothing fits: complete file names, or nothing. */
const FILES = ':0\n';
const NOTHING = ':4\n';

/** A word that could follow, and what it does. */
interface Offer {
  readonly word: string;
  readonly does: string;
}

/**
 * What could follow the words that were typed, as the completion scripts read it: commands, options, their choices,
 * parts of the pack in use, pages of help. Names of profiles never: they would stand in the shell's window.
 */
export async function completionsFor(
  program: Command,
  context: Context,
  typed: readonly string[],
): Promise<string> {
  const line = readLine(program, typed);
  const offers = await offersFor(program, context, line);
  const fitting = offers.filter(({ word }) => word.startsWith(line.current));
  if (fitting.length === 0) return wantsFile(line) ? FILES : NOTHING;
  return `${fitting.map(({ word, does }) => `${word}\t${does}\n`).join('')}${NOTHING}`;
}

async function offersFor(program: Command, context: Context, line: TypedLine): Promise<Offer[]> {
  const { command, option, current } = line;
  if (option) return (option.argChoices ?? []).map(plain);
  if (current.startsWith('-')) return optionsOf(program, command);
  const commands = line.argument === 0 ? command.createHelp().visibleCommands(command) : [];
  const below = commands.map((each) => ({ word: each.name(), does: each.description() }));
  const expected = argumentOf(line);
  return [...below, ...(expected ? await valuesOf(expected, program, context, line) : [])];
}

const plain = (word: string): Offer => ({ word, does: '' });

/** The options of a command, and those that every command knows. */
function optionsOf(program: Command, command: Command): Offer[] {
  const globals = command === program ? [] : program.options.filter(({ long }) => long !== '--version');
  const shown = [...command.createHelp().visibleOptions(command), ...globals];
  return shown.flatMap(({ long, description }) => (long ? [{ word: long, does: description }] : []));
}

async function valuesOf(
  argument: Argument,
  program: Command,
  context: Context,
  { content }: TypedLine,
): Promise<Offer[]> {
  if (argument.argChoices) return argument.argChoices.map(plain);
  if (['part', 'sequence'].includes(argument.name())) return (await sequencesOf(context, content)).map(plain);
  if (argument.name() === 'use') return USES.map(plain);
  if (argument.name() !== 'topic') return [];
  const commands = program.createHelp().visibleCommands(program);
  return [...TOPICS, ...commands.map((each) => each.name())].map(plain);
}

async function sequencesOf(context: Context, content: string | undefined): Promise<string[]> {
  try {
    const globals = { color: false, ...(content !== undefined && { content }) };
    return (await openPack(context, globals)).sequences.map(({ id }) => id);
  } catch (error) {
    // A pack that cannot be used has nothing to offer; a person at the Tab key wants no lecture.
    if (error instanceof Failure) return [];
    throw error;
  }
}

/** The argument that the last word stands for. The last one of a command may take many. */
function argumentOf({ command, argument }: TypedLine): Argument | undefined {
  const { registeredArguments } = command;
  const last = registeredArguments.at(-1);
  return registeredArguments[argument] ?? (last?.variadic ? last : undefined);
}

/** Whether a file or a folder is what would stand in the place of the last word. */
function wantsFile(line: TypedLine): boolean {
  if (line.option) return /<(file|dir)>/.test(line.option.flags);
  return /(?:^|-)(?:file|dir)$/.test(argumentOf(line)?.name() ?? '');
}
