import { isDeepStrictEqual } from 'node:util';
import { Failure } from '../failure.ts';
import { emptyProfile, type Profile } from '../model/answer.ts';
import type { History } from '../model/history.ts';
import { changeHistory, record, takePrivateOut } from './history.ts';
import type { ConfClass, KeptFile } from './kept-file.ts';
import { type Clashes, merge, type ProfileChange } from './merge.ts';
import { asNotSaved } from './not-saved.ts';
import { isReadable } from './profile-format.ts';
import { ProfileHistory } from './profile-history.ts';
import { freshName, isKept, profileNames } from './profiles.ts';
import type { AskPassphrase, Storage } from './storage.ts';

export type { ProfileChange } from './merge.ts';

/** What came of a save. */
export interface SavedProfile extends Clashes {
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
   * What is on the disk now, read anew, with a change that could not be saved yet. Writes nothing.
   *
   * @throws Failure as `load`
   */
  now(unsaved?: ProfileChange): Profile;
  /**
   * Saves a change durably, merged by answer with what is on the disk now, and tells where another process had said
   * something else meanwhile.
   *
   * @throws Failure `not-saved` {reason, path}: what was kept before stands as it was, and a later save may succeed;
   *   reason `lock-changed`: once `reopen` was called. `profile-gone` {name}: it is not there any more, and is not made
   *   again unless `keepAnew` is called
   */
  save(change: ProfileChange): Promise<SavedProfile>;
  /**
   * Makes of what is kept of the past what `change` does, as for a check-in. Comes back with the profile's new name, if
   * it has one.
   *
   * @throws Failure as `save`
   */
  keepPast(change: (history: History) => History): Promise<Pick<SavedProfile, 'renamed'>>;
  /** What is kept of the past. */
  readonly history: ProfileHistory;
  /** Opens the answers again, after another process locked or unlocked them. Errors as `openStore`. */
  reopen(ask: AskPassphrase): Promise<void>;
  /**
   * After the profile was deleted: keeps what was known of it as a new one, which later saves go to. Returns its name.
   * Errors as `save`.
   */
  keepAnew(): Promise<string>;
}

/** One profile's answers, as `openStore` hands them out. */
export class ProfileStore implements AnswerStore {
  private kept: KeptFile<Profile>;
  /** What this process has seen: as it was loaded, and what it said itself. */
  private known: Profile | undefined;
  /** What was on the disk when this process last looked, the words of others included. */
  private whole: Profile | undefined;
  /** Whether the profile had a file when it was last seen: one that had, and has none now, was taken away. */
  private wasThere = false;
  /** The profiles that were there from the beginning: none of them is this one under another name. */
  private readonly others: readonly string[];

  constructor(
    private readonly storage: Storage,
    public profile: string,
  ) {
    this.kept = storage.profile(profile);
    this.others = profileNames(storage.home);
  }

  load(): Profile {
    if (!this.known) {
      const profile = this.kept.read();
      this.see(profile, profile);
    }
    return this.known ?? emptyProfile();
  }

  private see(seen: Profile | undefined, whole: Profile | undefined): void {
    this.known = seen ?? emptyProfile();
    this.whole = whole;
    this.wasThere = whole !== undefined;
  }

  ready(): Promise<void> {
    return this.storage.ready();
  }

  now(unsaved: ProfileChange = {}): Profile {
    // Of a profile that was taken away there is nothing newer than what was known of it.
    const kept = this.kept.read() ?? this.whole ?? emptyProfile();
    return merge(this.known ?? kept, kept, unsaved).profile;
  }

  get history(): ProfileHistory {
    return new ProfileHistory(this.storage, this.profile);
  }

  async reopen(ask: AskPassphrase): Promise<void> {
    await this.storage.open(ask);
    this.kept = this.storage.profile(this.profile);
  }

  async save(change: ProfileChange): Promise<SavedProfile> {
    if (!isReadable(change)) throw new Failure('not-saved', { reason: 'not-readable' });
    return this.changing((conf) => {
      const kept = this.kept.read() ?? emptyProfile();
      const { profile, seen, overtaken, stayPrivate } = merge(this.known ?? kept, kept, change);
      takePrivateOut(this.storage, conf, this.profile, profile, change);
      this.kept.write(conf, profile);
      if (change.record) record(this.storage, conf, this.profile, kept, profile, change.record);
      this.see(seen, profile);
      return { overtaken, stayPrivate };
    });
  }

  keepPast(change: (history: History) => History): Promise<Pick<SavedProfile, 'renamed'>> {
    return this.changing((conf) => {
      changeHistory(this.storage, conf, this.profile, change);
      return {};
    });
  }

  async keepAnew(): Promise<string> {
    try {
      return await this.storage.changing((conf) => {
        this.storage.checkStillOpen();
        this.call(freshName(this.storage.home, this.profile));
        const whole = this.whole ?? emptyProfile();
        this.kept.write(conf, whole);
        this.see(this.known, whole);
        return this.profile;
      });
    } catch (error) {
      throw asNotSaved(error, this.kept.file);
    }
  }

  /** Does `change` while nobody else changes anything, for the profile under the name that it has by then. */
  private async changing<T extends object>(
    change: (conf: ConfClass) => T,
  ): Promise<T & Pick<SavedProfile, 'renamed'>> {
    try {
      // Asked first, too: for a profile that is gone nothing is made on the disk, not even a folder.
      this.nameNow();
      return await this.storage.changing((conf) => {
        const name = this.nameNow();
        const isRenamed = name !== this.profile;
        if (isRenamed) this.call(name);
        return { ...change(conf), ...(isRenamed && { renamed: name }) };
      });
    } catch (error) {
      throw asNotSaved(error, this.kept.file);
    }
  }

  /** The profile's name as it is now. A new profile that holds all that was known of one that is gone is it, renamed. */
  private nameNow(): string {
    const { storage, whole, others, profile } = this;
    storage.checkStillOpen();
    if (!this.wasThere || isKept(storage.home, profile)) return profile;
    const isIt = (name: string) =>
      !others.includes(name) && isDeepStrictEqual(storage.profile(name).read(), whole);
    const isEmpty = Object.keys(whole?.answers ?? {}).length === 0;
    const [found, second] = isEmpty ? [] : profileNames(storage.home).filter(isIt);
    if (found === undefined || second !== undefined) throw new Failure('profile-gone', { name: profile });
    return found;
  }

  private call(name: string): void {
    this.profile = name;
    this.kept = this.storage.profile(name);
  }
}
