import type { Command } from 'commander';

/** The options that every command knows (design.md §3). */
export interface GlobalOptions {
  readonly profile?: string;
  readonly content?: string;
  readonly plain?: boolean;
  /** False with `--no-color`. */
  readonly color: boolean;
}

/** Adds the global options to the program. */
export function addGlobalOptions(program: Command): void {
  program
    .option('--profile <name>', 'use this profile (one set of answers)')
    .option('--content <dir>', 'use the prompts in this folder')
    .option('--plain', 'plain numbered lines: for screen readers, braille displays and scripts')
    .option('--no-color', 'no colour');
}

/** The global options as they were given, wherever on the line they stood. */
export function globalsOf(command: Command): GlobalOptions {
  return command.optsWithGlobals<GlobalOptions>();
}
