import { type Command, InvalidArgumentError } from 'commander';
import { Failure } from '../failure.ts';
import type { CommandWords } from '../words/index.ts';
import { type Typed, typed } from '../words/typed.ts';
import { pathOf } from './mistyped.ts';

/** The options that every command knows. */
export interface GlobalOptions {
  readonly profile?: string;
  readonly content?: string;
  readonly plain?: boolean;
  /** Where the passphrase is read from, instead of asking for it. */
  readonly passphraseFd?: number;
  /** False with `--no-color`. */
  readonly color: boolean;
}

/** How a run of the program ended: what was thrown, if anything, and how its hints are typed. */
export interface Run {
  readonly error: unknown;
  readonly type: Typed;
}

/** Adds the global options to the program. */
export function addGlobalOptions(program: Command, words: CommandWords): void {
  const { commandLine, passphrase } = words;
  program
    .option('--profile <name>', commandLine.globals.profile)
    .option('--content <dir>', commandLine.globals.content)
    .option('--plain', commandLine.globals.plain)
    .option('--no-color', commandLine.globals.noColour)
    .option('--passphrase-fd <n>', commandLine.globals.passphrase, (value) =>
      descriptor(value, passphrase.badDescriptor),
    )
    .hook('preAction', (_, command) => refuseOneProfile(command, words));
}

/** What is about all profiles at once: whoever names one there means something else. */
const FOR_ALL_PROFILES = /^aftercare (?:profile|where|lock|unlock|forget|settings)\b/;

/** @throws Failure `usage` when a command for all profiles is given one */
function refuseOneProfile(command: Command, { mistyped }: CommandWords): void {
  const path = pathOf(command);
  const { profile } = globalsOf(command);
  if (profile === undefined || !FOR_ALL_PROFILES.test(path)) return;
  const next =
    path === 'aftercare forget' ? `\n${mistyped.deleteOne(typed('profile', 'delete', profile))}` : '';
  throw new Failure('usage', { message: mistyped.forAllProfiles(path) + next });
}

/**
 * The first word of a line that is neither an option of the program nor the value of one; undefined when there is none,
 * or when an option that is not known stands before it.
 */
export function firstWord(program: Command, argv: readonly string[]): string | undefined {
  const [word, ...rest] = argv;
  if (word === undefined || !word.startsWith('-')) return word;
  const option = program.options.find(({ long }) => long === word.replace(/=.*$/s, ''));
  if (!option) return undefined;
  const hasValue = option.required && !word.includes('=');
  return firstWord(program, hasValue ? rest.slice(1) : rest);
}

/** 1 and 2 are what the program writes to. */
function descriptor(value: string, unfit: string): number {
  if (!/^(?:0|[3-9]|[1-9]\d{1,4})$/.test(value)) throw new InvalidArgumentError(unfit);
  return Number(value);
}

/** The global options as they were given, wherever on the line they stood. */
export function globalsOf(command: Command): GlobalOptions {
  return command.optsWithGlobals<GlobalOptions>();
}
