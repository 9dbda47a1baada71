import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { type AskPassphrase, type Desk, openDesk } from './desk.ts';
import type { ConfClass, KeptFile } from './guard.ts';
import { type Change, type Clashes, merge } from './merge.ts';
import { emptyProfile, type Profile } from './model.ts';
import { checkProfileExists } from './profiles.ts';

export type { Change } from './merge.ts';

/** One profile's answers: loaded once, saved after every event. */
export interface AnswerStore {
  readonly profile: string;
  /**
   * What is kept, whole; an empty profile when nothing is. Writes nothing.
   *
   * @throws Failure `answers-damaged` {path, backup}, `answers-newer` {path}, `answers-unsafe` {path, reason}
   */
  load(): Profile;
  /** Loads what saving needs: a walk takes minutes, and an update can take the program's own files away meanwhile. */
  ready(): Promise<void>;
  /**
   * What is on the disk now, read anew, with a change that could not be saved yet. Writes nothing.
   *
   * @throws Failure as `load`
   */
  now(unsaved?: Change): Profile;
  /**
   * Saves a change durably, merged by answer with what is on the disk now, and tells where another process had said
   * something else meanwhile.
   *
   * @throws Failure `not-saved` {reason, path}: what was kept before stands as it was, and a later save may succeed
   */
  save(change: Change): Promise<Clashes>;
}

/** A save that fails says that it did, whatever the reason was; the reason goes with it. */
function asNotSaved(error: unknown, path: string): unknown {
  if (!(error instanceof Failure) || error.code === 'not-saved') return error;
  return new Failure('not-saved', { reason: error.code, path }, { cause: error });
}

class ProfileStore implements AnswerStore {
  private readonly kept: KeptFile<Profile>;
  /** What this process has seen: as it was loaded, and what it said itself. */
  private known: Profile | undefined;

  constructor(
    private readonly desk: Desk,
    readonly profile: string,
  ) {
    this.kept = desk.profile(profile);
  }

  load(): Profile {
    this.known ??= this.kept.read() ?? emptyProfile();
    return this.known;
  }

  ready(): Promise<void> {
    return this.desk.ready();
  }

  now(unsaved: Change = {}): Profile {
    const kept = this.kept.read() ?? emptyProfile();
    return merge(this.known ?? kept, kept, unsaved).profile;
  }

  async save(change: Change): Promise<Clashes> {
    try {
      return await this.desk.changing((conf) => this.saveMerged(conf, change));
    } catch (error) {
      throw asNotSaved(error, this.kept.file);
    }
  }

  private saveMerged(conf: ConfClass, change: Change): Clashes {
    this.desk.checkStillOpen();
    const kept = this.kept.read() ?? emptyProfile();
    const { profile, seen, overtaken, stayPrivate } = merge(this.known ?? kept, kept, change);
    this.kept.write(conf, profile);
    this.known = seen;
    return { overtaken, stayPrivate };
  }
}

/** Where nobody can be asked. */
const nobodyToAsk: AskPassphrase = () =>
  Promise.reject(new Failure('answers-locked', { reason: 'no-terminal' }));

/**
 * Opens a profile's answers; undefined: the current profile. Nothing is made on the disk until the first save.
 *
 * @param ask comes back with the passphrase; called only when the answers are locked
 * @throws Failure `home-unusable`, `profile-name` {name}, `unknown-profile` {name}, `answers-locked` {reason},
 *   `wrong-passphrase`, and those of `load` for the settings
 */
export async function openStore(
  context: Context,
  profile: string | undefined,
  ask: AskPassphrase = nobodyToAsk,
): Promise<AnswerStore> {
  const desk = openDesk(context);
  const name = profile ?? desk.settings().profile;
  checkProfileExists(context, desk.home, name);
  await desk.open(ask);
  return new ProfileStore(desk, name);
}
