import type { Command } from 'commander';
import { programFor } from '../../../src/commands/program.ts';
import type { CommandContext } from '../../../src/context.ts';
import { en } from '../../support/words.ts';

/** The program as it stands in a terminal of this width. */
export const programAt = (columns: number, argv: readonly string[] = []) =>
  programFor({
    argv,
    stdout: { isTTY: true, columns },
    version: '0',
    words: en,
  } as unknown as CommandContext);
/** A command and all that stand below it. */
export const withAll = (command: Command): Command[] => [command, ...command.commands.flatMap(withAll)];
/** How a command is typed. */
export const pathOf = (command: Command): string =>
  command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
/** Every command there is. */
export const all = withAll(programAt(80));
