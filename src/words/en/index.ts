import { answers } from './answers.ts';
import { asking } from './asking.ts';
import { card } from './card.ts';
import { cardCommand } from './card-command.ts';
import { ending } from './ending.ts';
import { failures } from './failures.ts';
import { horizon } from './horizon.ts';
import { keys } from './keys.ts';
import { lines } from './lines.ts';
import { now } from './now.ts';
import { numbers } from './numbers.ts';
import { passphrase } from './passphrase.ts';
import { profile } from './profile.ts';
import { program } from './program.ts';
import { review } from './review.ts';
import { start } from './start.ts';
import { together } from './together.ts';
import { walking } from './walking.ts';

/** Every sentence in English, by room; rooms that a card and a walk do not need are read when they are asked for. */
export const en = {
  answers,
  asking,
  card,
  cardCommand,
  ending,
  failures,
  horizon,
  keys,
  lines,
  now,
  numbers,
  passphrase,
  profile,
  program,
  review,
  start,
  together,
  walking,
  /** What commands say, and what is said of them. */
  async commands() {
    return (await import('./commands.ts')).commands;
  },
  /** The pages of help. */
  async pages() {
    const [{ support }, { topics }] = await Promise.all([import('./support.ts'), import('./topics.ts')]);
    return { support, ...topics };
  },
  /** What is wrong with a pack. */
  async problems() {
    return (await import('./problems.ts')).problems;
  },
  /** What the manual page says besides the help. */
  async man() {
    return (await import('./man.ts')).man;
  },
  /** The files of a new pack. */
  async scaffold() {
    return (await import('./scaffold.ts')).scaffold;
  },
};
