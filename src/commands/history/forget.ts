import type { CommandContext } from '../../context.ts';
import { openStore } from '../../storage/open-store.ts';
import { askYesNo } from '../../terminal/confirm.ts';
import { tell } from '../../terminal/tell.ts';
import { askPassphrase } from '../ask-passphrase.ts';
import type { GlobalOptions } from '../globals.ts';

/**
 * Removes the history of the profile in use, whatever state it is in, and leaves the answers.
 *
 * @throws Failure `yes-needed`, `not-removed`, and those of opening the answers
 */
export async function forgetHistory(
  context: CommandContext,
  globals: GlobalOptions,
  yes: boolean,
): Promise<void> {
  const words = context.words.history;
  const store = await openStore(context, globals.profile, askPassphrase(context, globals));
  if (!store.history.isKept()) return tell(context, words.nothing);
  if (!yes && !(await askYesNo(context, words.ask(store.profile)))) return tell(context, words.left);
  store.history.forget();
  tell(context, words.gone);
}
