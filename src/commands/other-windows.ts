import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import type { AnswerStore, SavedProfile } from '../storage/profile-store.ts';
import type { AskPassphrase } from '../storage/storage.ts';
import { askYesNo } from '../terminal/confirm.ts';
import type { Face } from '../terminal/face.ts';
import { passphraseFrom } from '../terminal/passphrase.ts';
import type { StoppedBy } from './with-face.ts';

/** Whoever saves into a walk's profile. */
type Saving = Pick<AnswerStore, 'save' | 'keepPast'>;

/**
 * Saves into a profile that another window may rename, delete, lock or unlock meanwhile. A new name is followed and said;
 * of a profile that is gone nothing is made again unless the owner says so; for a new lock the passphrase is asked for.
 * Where nobody can be asked, the save fails, as `AnswerStore.save` says.
 */
export function amongWindows(context: Context, face: Face, store: AnswerStore, stoppedBy: StoppedBy): Saving {
  const { walking } = context.words;
  const say = (text: string) => face.say({ title: undefined, text });
  const canAsk = (): boolean => {
    const { stdin, stderr } = context;
    return stdin.isTTY && stderr.isTTY && !stdin.readableEnded && stoppedBy().signal === undefined;
  };
  let declined = false;

  const saving = async <T extends Pick<SavedProfile, 'renamed'>>(save: () => Promise<T>): Promise<T> => {
    try {
      const saved = await save();
      if (saved.renamed !== undefined) say(walking.renamed(saved.renamed));
      return saved;
    } catch (error) {
      if (!(error instanceof Failure) || !(await isMended(error))) throw error;
      return saving(save);
    }
  };

  const isMended = async ({ code, details }: Failure): Promise<boolean> => {
    if (details.reason === 'lock-changed') return reopen();
    if (code !== 'profile-gone' || declined || !canAsk()) return false;
    declined = !(await face.aside(() => askYesNo(context, walking.askToKeep(store.profile))));
    if (!declined) say(walking.keptAnew(await store.keepAnew()));
    return !declined;
  };

  const reopen = async (): Promise<boolean> => {
    const ask: AskPassphrase = (use) => {
      if (!canAsk()) throw new Failure('answers-locked', { reason: 'no-terminal' });
      say(walking.lockedMeanwhile);
      return face.aside(() => passphraseFrom(context, undefined, use));
    };
    try {
      await store.reopen(ask);
      return true;
    } catch (error) {
      if (error instanceof Failure) return false;
      throw error;
    }
  };

  return {
    save: (change) => saving(() => store.save(change)),
    keepPast: (change) => saving(() => store.keepPast(change)),
  };
}
