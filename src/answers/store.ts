import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { type AskPassphrase, type Desk, openDesk } from './desk.ts';
import type { ConfClass, KeptFile } from './guard.ts';
import { type Change, merge } from './merge.ts';
import { emptyProfile, type Profile } from './model.ts';
import { isReadable } from './profile-format.ts';
import { checkProfileExists, freshName, isKept, isProfileName, profileNames } from './profiles.ts';
import { DEFAULT_PROFILE } from './settings.ts';

export type { Change } from './merge.ts';

/** What came of a save. */
export interface Saved {
  /** Keys at which another process had said something else meanwhile; this save wins. */
  readonly overtaken: readonly string[];
  /** The profile's name of today, when it was given another one meanwhile: the save followed it. */
  readonly renamed?: string;
}

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
   * Saves a change durably, merged by answer with what is on the disk now.
   *
   * @throws Failure `not-saved` {reason, path}: what was kept before stands as it was, and a later save may succeed;
   *   reason `lock-changed`: once `reopen` was called. `profile-gone` {name}: it is not there any more, and is not made
   *   again unless `keepAnew` is called
   */
  save(change: Change): Promise<Saved>;
  /** Opens the answers again, after another process locked or unlocked them. Errors as `openStore`. */
  reopen(ask: AskPassphrase): Promise<void>;
  /**
   * After the profile was deleted: keeps what was known of it as a new one, which later saves go to. Returns its name.
   * Errors as `save`.
   */
  keepAnew(): Promise<string>;
}

/** A save that fails says that it did, whatever the reason was; the reason goes with it. */
function asNotSaved(error: unknown, path: string): unknown {
  if (!(error instanceof Failure) || ['not-saved', 'profile-gone'].includes(error.code)) return error;
  const reason = error.details.reason === 'lock-changed' ? 'lock-changed' : error.code;
  return new Failure('not-saved', { reason, path }, { cause: error });
}

class ProfileStore implements AnswerStore {
  private kept: KeptFile<Profile>;
  private known: Profile | undefined;
  /** Whether the profile had a file when it was last seen: one that had, and has none now, was taken away. */
  private wasThere = false;
  /** The profiles that were there from the beginning: none of them is this one under another name. */
  private readonly others: readonly string[];

  constructor(
    private readonly desk: Desk,
    public profile: string,
  ) {
    this.kept = desk.profile(profile);
    this.others = profileNames(desk.home);
  }

  load(): Profile {
    if (!this.known) this.see(this.kept.read());
    return this.known ?? emptyProfile();
  }

  private see(profile: Profile | undefined): void {
    this.known = profile ?? emptyProfile();
    this.wasThere = profile !== undefined;
  }

  ready(): Promise<void> {
    return this.desk.ready();
  }

  async reopen(ask: AskPassphrase): Promise<void> {
    await this.desk.open(ask);
    this.kept = this.desk.profile(this.profile);
  }

  save(change: Change): Promise<Saved> {
    return this.saying(() => {
      if (!isReadable(change)) throw new Failure('not-saved', { reason: 'not-readable' });
      // Asked first, too: for a profile that is gone nothing is made on the disk, not even a folder.
      this.nameNow();
      return this.desk.changing((conf) => {
        const name = this.nameNow();
        const isRenamed = name !== this.profile;
        if (isRenamed) this.call(name);
        return { ...this.saveMerged(conf, change), ...(isRenamed && { renamed: name }) };
      });
    });
  }

  keepAnew(): Promise<string> {
    return this.saying(() =>
      this.desk.changing((conf) => {
        this.desk.checkStillOpen();
        this.call(freshName(this.desk.home, this.profile));
        this.kept.write(conf, this.known ?? emptyProfile());
        this.see(this.known);
        return this.profile;
      }),
    );
  }

  private async saying<T>(save: () => Promise<T>): Promise<T> {
    try {
      return await save();
    } catch (error) {
      throw asNotSaved(error, this.kept.file);
    }
  }

  /** The profile's name as it is now. A new profile that holds all that was known of one that is gone is it, renamed. */
  private nameNow(): string {
    const { desk, known, others, profile } = this;
    desk.checkStillOpen();
    if (!this.wasThere || isKept(desk.home, profile)) return profile;
    const isIt = (name: string) =>
      !others.includes(name) && isDeepStrictEqual(desk.profile(name).read(), known);
    const isEmpty = Object.keys(known?.answers ?? {}).length === 0;
    const [found, second] = isEmpty ? [] : profileNames(desk.home).filter(isIt);
    if (found === undefined || second !== undefined) throw new Failure('profile-gone', { name: profile });
    return found;
  }

  private call(name: string): void {
    this.profile = name;
    this.kept = this.desk.profile(name);
  }

  private saveMerged(conf: ConfClass, change: Change): Saved {
    const kept = this.kept.read() ?? emptyProfile();
    const { profile, overtaken } = merge(this.known ?? kept, kept, change);
    this.kept.write(conf, profile);
    this.see(profile);
    return { overtaken };
  }
}

function currentProfile(desk: Desk, whenGone: ((name: string) => void) | undefined): string {
  const name = desk.settings().profile;
  if (name === DEFAULT_PROFILE || !isProfileName(name) || isKept(desk.home, name)) return name;
  if (!whenGone) throw new Failure('current-profile-gone', { name, known: profileNames(desk.home) });
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
  const desk = openDesk(context);
  const name = profile ?? currentProfile(desk, whenGone);
  checkProfileExists(context, desk.home, name);
  await desk.open(ask);
  return new ProfileStore(desk, name);
}
