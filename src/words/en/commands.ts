import { authoring } from './authoring.ts';
import { checkIn } from './check-in.ts';
import { commandLine } from './command-line.ts';
import { compare } from './compare.ts';
import { completion } from './completion.ts';
import { content } from './content.ts';
import { forget } from './forget.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { lock } from './lock.ts';
import { mistyped } from './mistyped.ts';
import { settings } from './settings.ts';
import { shelf } from './shelf.ts';
import { startPage } from './start-page.ts';
import { where } from './where.ts';

/** What commands say, and what is said of them: nothing of it is needed for a card or a walk. */
export const commands = {
  authoring,
  checkIn,
  commandLine,
  compare,
  completion,
  content,
  forget,
  help,
  history,
  lock,
  mistyped,
  settings,
  shelf,
  startPage,
  where,
};
