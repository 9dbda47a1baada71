import { type Command, InvalidArgumentError } from 'commander';
import { commandLine } from '../words/command-line.ts';
import { passphraseWords } from '../words/lock.ts';

/** The options that every command knows (design.md §3). */
export interface GlobalOptions {
  readonly profile?: string;
  readonly content?: string;
  readonly plain?: boolean;
  /** Where the passphrase is read from, instead of asking for it. */
  readonly passphraseFd?: number;
  /** False with `--no-color`. */
  readonly color: boolean;
}

/** Adds the global options to the program. */
export function addGlobalOptions(program: Command): void {
  program
    .option('--profile <name>', commandLine.globals.profile)
    .option('--content <dir>', commandLine.globals.content)
    .option('--plain', commandLine.globals.plain)
    .option('--no-color', commandLine.globals.noColour)
    .option('--passphrase-fd <n>', commandLine.globals.passphrase, descriptor);
}

/** 1 and 2 are what the program writes to. */
function descriptor(value: string): number {
  if (!/^(?:0|[3-9]|[1-9]\d{1,4})$/.test(value))
    throw new InvalidArgumentError(passphraseWords.badDescriptor);
  return Number(value);
}

/** The global options as they were given, wherever on the line they stood. */
export function globalsOf(command: Command): GlobalOptions {
  return command.optsWithGlobals<GlobalOptions>();
}
