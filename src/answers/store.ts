import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { ensureFolder } from './entry.ts';
import { KeptFile, type Store } from './guard.ts';
import { type Home, homeOf } from './home.ts';
import { withLock } from './lock.ts';
import { type Change, merge } from './merge.ts';
import { emptyProfile, type Profile } from './model.ts';
import { profileFormat } from './profile-format.ts';
import { checkProfileExists } from './profiles.ts';
import { initialSettings, settingsFile } from './settings.ts';
import { sweep } from './sweep.ts';
import { systemCode } from './system-error.ts';

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
  /**
   * Saves a change durably, merged by answer with what is on the disk now. `overtaken`: keys at which another process
   * had said something else meanwhile; this save wins.
   *
   * @throws Failure `not-saved` {reason, path}: what was kept before stands as it was, and a later save may succeed
   */
  save(change: Change): { overtaken: readonly string[] };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
};

/** Why it could not be saved, as data. Errors that are neither the system's nor ours are no business of this. */
function asNotSaved(error: unknown, file: string): unknown {
  if (error instanceof Failure) {
    const reason = error.code === 'not-saved' ? String(error.details.reason) : error.code;
    return new Failure('not-saved', { reason, path: file }, { cause: error });
  }
  const code = systemCode(error);
  if (code === undefined) return error;
  return new Failure(
    'not-saved',
    { reason: REASONS[code] ?? 'failed', path: file, system: code },
    { cause: error },
  );
}

class ProfileStore implements AnswerStore {
  private readonly kept: KeptFile<Profile>;
  private known: Profile | undefined;

  constructor(
    private readonly context: Context,
    private readonly home: Home,
    readonly profile: string,
    store: Store,
  ) {
    this.kept = new KeptFile(context, store, home.profiles, profile, profileFormat);
  }

  load(): Profile {
    this.known ??= this.kept.read() ?? emptyProfile();
    return this.known;
  }

  save(change: Change): { overtaken: readonly string[] } {
    try {
      ensureFolder(this.context, this.home.folder);
      ensureFolder(this.context, this.home.profiles);
      return withLock(this.context, this.home.lock, () => this.merged(change));
    } catch (error) {
      throw asNotSaved(error, this.kept.file);
    }
  }

  private merged(change: Change): { overtaken: readonly string[] } {
    const kept = this.kept.read() ?? emptyProfile();
    const { profile, overtaken } = merge(this.known ?? kept, kept, change);
    this.kept.write(profile);
    this.known = profile;
    return { overtaken };
  }
}

/**
 * Opens a profile's answers; undefined: the current profile. Nothing is made on the disk until the first save.
 *
 * @throws Failure `home-unusable`, `profile-name` {name}, `unknown-profile` {name}, and those of `load` for the
 *   settings
 */
export async function openStore(context: Context, profile: string | undefined): Promise<AnswerStore> {
  const home = homeOf(context);
  const { default: store } = await import('conf');
  sweep(context, home);
  const settings = settingsFile(context, store, home).read() ?? initialSettings();
  const name = profile ?? settings.profile;
  checkProfileExists(context, home, name);
  return new ProfileStore(context, home, name, store);
}
