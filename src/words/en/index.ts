import { answers } from './answers.ts';
import { asking } from './asking.ts';
import { authoring } from './authoring.ts';
import { card } from './card.ts';
import { cardCommand } from './card-command.ts';
import { checkIn } from './check-in.ts';
import { commandLine } from './command-line.ts';
import { compare } from './compare.ts';
import { completion } from './completion.ts';
import { content } from './content.ts';
import { ending } from './ending.ts';
import { failures } from './failures.ts';
import { forget } from './forget.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { horizon } from './horizon.ts';
import { keys } from './keys.ts';
import { lines } from './lines.ts';
import { lock } from './lock.ts';
import { mistyped } from './mistyped.ts';
import { now } from './now.ts';
import { numbers } from './numbers.ts';
import { passphrase } from './passphrase.ts';
import { profile } from './profile.ts';
import { program } from './program.ts';
import { review } from './review.ts';
import { settings } from './settings.ts';
import { shelf } from './shelf.ts';
import { start } from './start.ts';
import { startPage } from './start-page.ts';
import { together } from './together.ts';
import { walking } from './walking.ts';
import { where } from './where.ts';

/** Every sentence in English, by room; rooms that few commands need are read when they are asked for. */
export const en = {
  answers,
  asking,
  authoring,
  card,
  cardCommand,
  checkIn,
  commandLine,
  compare,
  completion,
  content,
  ending,
  failures,
  forget,
  help,
  history,
  horizon,
  keys,
  lines,
  lock,
  mistyped,
  now,
  numbers,
  passphrase,
  profile,
  program,
  review,
  settings,
  shelf,
  start,
  startPage,
  together,
  walking,
  where,
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
