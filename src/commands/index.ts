import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { register as answers } from './answers.ts';
import { register as card } from './card.ts';
import { register as guide } from './guide.ts';

/** Adds a command to the program: its options, and what it does. */
export type Register = (program: Command, context: Context) => void;

/** Every command, in the order of `--help`. */
export const commands: readonly Register[] = [guide, card, answers];
