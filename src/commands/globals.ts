import { type Command, InvalidArgumentError } from 'commander';
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
    .option('--profile <name>', 'use this profile (one set of answers)')
    .option('--content <dir>', 'use the prompts in this folder')
    .option('--plain', 'plain numbered lines: for screen readers, braille displays and scripts')
    .option('--no-color', 'no colour')
    .option('--passphrase-fd <n>', 'read the passphrase from this file descriptor', descriptor);
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
