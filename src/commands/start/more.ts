import type { CommandContext } from '../../context.ts';
import { Failure } from '../../failure.ts';
import { switchProfile } from '../../storage/profile-changes.ts';
import { profileNames } from '../../storage/profiles.ts';
import { openStorage } from '../../storage/storage.ts';
import type { Menu } from '../../terminal/face.ts';
import { tell } from '../../terminal/tell.ts';
import { typed } from '../../words/typed.ts';
import { forgetEverything } from '../forget.ts';
import type { GlobalOptions } from '../globals.ts';
import { lockAnswers } from '../lock.ts';
import type { Session } from '../session.ts';
import { saveCard } from '../walking/end.ts';
import { withFace } from '../with-face.ts';

/**
 * What is wanted now and then: saving the card, other profiles, a passphrase, forgetting everything.
 *
 * @throws Failure `interrupted` when it is stopped, and those of what is chosen
 */
export async function offerMore(
  context: CommandContext,
  globals: GlobalOptions,
  session: Session,
): Promise<void> {
  const { ask, ...labels } = context.words.startPage.under;
  const choices = Object.entries(labels).map(([id, label]) => ({ id, label }));
  const leave = { id: 'leave', label: context.words.startPage.leave };
  const chosen = await choice(context, globals, { ask, notes: [], choices: [...choices, leave] });
  if (chosen === 'save') await saveCard(context, globals, session);
  if (chosen === 'profiles') await chooseProfile(context, globals);
  if (chosen === 'lock') await lockAnswers(context, globals.passphraseFd);
  if (chosen === 'forget') await forgetEverything(context, false);
}

async function chooseProfile(context: CommandContext, globals: GlobalOptions): Promise<void> {
  const { profile, startPage } = context.words;
  const storage = openStorage(context);
  await storage.ready();
  const current = storage.settings().profile;
  const names = profileNames(storage.home);
  if (names.length < 2) return tell(context, startPage.onlyOne(current, typed));
  const choices = names.map((id) => ({ id, label: id === current ? profile.inUse(id) : id }));
  const name = await choice(context, globals, { ask: startPage.whose, notes: [], choices, at: current });
  if (name === undefined) return;
  await switchProfile(storage, name);
  tell(context, profile.using(name));
}

/** The id that is chosen; undefined when the menu is left. */
function choice(context: CommandContext, globals: GlobalOptions, menu: Menu): Promise<string | undefined> {
  return withFace(context, globals, async (face, stoppedBy) => {
    const end = await face.menu(menu);
    if (end.type === 'stopped') throw new Failure('interrupted', stoppedBy());
    return end.type === 'chosen' ? end.id : undefined;
  });
}
