import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { register as answers } from './answers.ts';
import { register as card } from './card.ts';
import { register as completion } from './completion.ts';
import { register as content } from './content.ts';
import { register as forget } from './forget.ts';
import { register as guide } from './guide.ts';
import { register as help } from './help.ts';
import { register as lock } from './lock.ts';
import { register as profile } from './profile.ts';
import { register as start } from './start.ts';
import { register as unlock } from './unlock.ts';
import { register as where } from './where.ts';

/** Adds a command to the program: its options, and what it does. */
export type Register = (program: Command, context: Context) => void;

/** Every command, in the order of `--help`. */
export const commands: readonly Register[] = [
  start,
  guide,
  card,
  answers,
  content,
  profile,
  where,
  forget,
  lock,
  unlock,
  completion,
  help,
];
