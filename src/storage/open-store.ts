import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { emptyProfile, type Profile } from '../model/answer.ts';
import { type AnswerStore, ProfileStore } from './profile-store.ts';
import { checkProfileExists, isKept, isProfileName, profileNames } from './profiles.ts';
import { DEFAULT_PROFILE } from './settings.ts';
import { type AskPassphrase, openStorage, type Storage, storageAt } from './storage.ts';

/** The profile in use; when it is gone, `whenGone` is told, and `default` takes its place. */
function currentProfile(storage: Storage, whenGone: ((name: string) => void) | undefined): string {
  const name = storage.settings().profile;
  if (name === DEFAULT_PROFILE || !isProfileName(name) || isKept(storage.home, name)) return name;
  if (!whenGone) throw new Failure('current-profile-gone', { name, known: profileNames(storage.home) });
  whenGone(name);
  return DEFAULT_PROFILE;
}

/** Where nobody can be asked. */
const nobodyToAsk: AskPassphrase = () =>
  Promise.reject(new Failure('answers-locked', { reason: 'no-terminal' }));

/**
 * Opens a profile's answers; undefined: the current profile. Nothing is made on the disk until the first save.
 *
 * @param ask comes back with the passphrase; called only when the answers are locked
 * @param whenGone is told the name of a current profile that is not there any more, and `default` is opened; without it,
 *   that is a failure
 * @throws Failure `home-unusable`, `profile-name` {name}, `unknown-profile` {name}, `current-profile-gone` {name,
 *   known}, `answers-locked` {reason},   `wrong-passphrase`, and those of `load` for the settings
 */
export async function openStore(
  context: Context,
  profile: string | undefined,
  ask: AskPassphrase = nobodyToAsk,
  whenGone?: (name: string) => void,
): Promise<AnswerStore> {
  const storage = openStorage(context);
  return new ProfileStore(storage, await openProfile(storage, profile, ask, whenGone));
}

/**
 * What is kept of a profile, for looking only: nothing on the disk is changed, what killed processes left neither.
 *
 * @param ask undefined: nobody can be asked
 * @throws Failure as `openStore` and `AnswerStore.load`
 */
export async function lookIn(
  context: Context,
  profile: string | undefined,
  ask: AskPassphrase = nobodyToAsk,
): Promise<Profile> {
  const storage = storageAt(context);
  const name = await openProfile(storage, profile, ask, undefined);
  return storage.profile(name).read() ?? emptyProfile();
}

/** The name of the profile, once its answers can be read. */
async function openProfile(
  storage: Storage,
  profile: string | undefined,
  ask: AskPassphrase,
  whenGone: ((name: string) => void) | undefined,
): Promise<string> {
  const name = profile ?? currentProfile(storage, whenGone);
  checkProfileExists(storage.context, storage.home, name);
  await storage.open(ask);
  return name;
}
