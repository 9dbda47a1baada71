import type { Context } from '../context.ts';
import { ensureFolder } from './entry.ts';
import { KeptFile } from './guard.ts';
import { type Home, homeOf } from './home.ts';
import { withLock } from './lock.ts';
import type { Profile } from './model.ts';
import { saving } from './not-saved.ts';
import { profileFormat } from './profile-format.ts';
import { initialSettings, type Settings, settingsFormat } from './settings.ts';
import { sweep } from './sweep.ts';

/** Where kept files are opened and changed: everything that needs to know the home folder and its lock. */
export class Desk {
  private readonly settingsFile: KeptFile<Settings>;

  constructor(
    readonly context: Context,
    readonly home: Home,
    private readonly store: typeof import('conf').default,
  ) {
    this.settingsFile = new KeptFile(context, store, home.folder, 'settings', settingsFormat);
  }

  /** The settings as they are now. Throws as `KeptFile.read`. */
  settings(): Settings {
    return this.settingsFile.read() ?? initialSettings();
  }

  /** Changes the settings. Only inside of `changing`. */
  set(change: Partial<Settings>): void {
    this.settingsFile.write({ ...this.settings(), ...change });
  }

  /** The kept file of a profile; the name is one that a profile can have. */
  profile(name: string): KeptFile<Profile> {
    return new KeptFile(this.context, this.store, this.home.profiles, name, profileFormat);
  }

  /**
   * Does `change` while nobody else changes anything in the home folder, which is made if it is not there.
   *
   * @throws Failure `not-saved` {reason, path}, `answers-unsafe` {path, reason}, and what `change` throws
   */
  changing<T>(change: () => T): T {
    return saving(this.home.folder, () => {
      ensureFolder(this.context, this.home.folder);
      ensureFolder(this.context, this.home.profiles);
      return withLock(this.context, this.home.lock, change);
    });
  }
}

/**
 * Opens the desk, after what killed processes left is swept away. Makes nothing on the disk.
 *
 * @throws Failure `home-unusable` {variable, reason}, `answers-unsafe` {path, reason}
 */
export async function openDesk(context: Context): Promise<Desk> {
  const home = homeOf(context);
  const { default: store } = await import('conf');
  sweep(context, home);
  return new Desk(context, home, store);
}
