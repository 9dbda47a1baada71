import type { AskPassphrase } from '../answers/desk.ts';
import type { Profile } from '../answers/model.ts';
import type { Placed } from '../answers/placing.ts';
import type { AnswerStore } from '../answers/store.ts';
import type { PackFolder } from '../content/locate.ts';
import type { Pack } from '../content/model/pack.ts';
import type { Context } from '../context.ts';
import type { GlobalOptions } from './globals.ts';

/** What most commands begin with: the pack in use, a profile's answers, and how they fit together. */
export interface Session {
  readonly pack: Pack;
  readonly store: AnswerStore;
  readonly profile: Profile;
  readonly placed: Placed;
}

/**
 * Opens the pack in use and the answers of the profile in use.
 *
 * @throws Failure of the pack (`missing-folder`, `content-problems`) or of the answers (`unknown-profile`, `answers-…`).
 */
export async function openSession(context: Context, globals: GlobalOptions): Promise<Session> {
  const [pack, { openStore }, { placeAnswers }] = await Promise.all([
    openPack(context, globals),
    import('../answers/store.ts'),
    import('../answers/placing.ts'),
  ]);
  const store = await openStore(context, globals.profile, askPassphrase(context, globals));
  const profile = store.load();
  return { pack, store, profile, placed: placeAnswers(pack, profile) };
}

/** Opens the pack in use. Throws Failure `missing-folder` or `content-problems`. */
export async function openPack(context: Context, globals: GlobalOptions): Promise<Pack> {
  const [{ folder }, { loadPack }] = await Promise.all([
    packInUse(context, globals),
    import('../content/load.ts'),
  ]);
  return loadPack(folder, context);
}

/** Which pack is in use, and why. Throws Failure `missing-folder`. */
export async function packInUse(context: Context, globals: GlobalOptions): Promise<PackFolder> {
  const [{ locatePack }, { homeFolder }] = await Promise.all([
    import('../content/locate.ts'),
    import('../answers/home.ts'),
  ]);
  return locatePack(context, globals.content, () => homeFolder(context));
}

/** How the passphrase is asked for, when the answers are locked. */
export function askPassphrase(context: Context, { passphraseFd }: GlobalOptions): AskPassphrase {
  return async () => {
    const { passphraseFrom } = await import('../terminal/passphrase.ts');
    return passphraseFrom(context, passphraseFd);
  };
}
