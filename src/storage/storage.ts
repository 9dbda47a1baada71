import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import type { Profile } from '../model/answer.ts';
import type { History } from '../model/history.ts';
import { ensureFolder, openUp } from './entry.ts';
import { sealableHistory } from './history-format.ts';
import { type Home, homeOf } from './home.ts';
import { type ConfClass, KeptFile } from './kept-file.ts';
import { takeMutex, withMutex } from './mutex.ts';
import { asRefused } from './not-saved.ts';
import { type Seal, sealableFormat } from './profile-format.ts';
import type { Sealer } from './sealed.ts';
import { initialSettings, type Settings, settingsFormat } from './settings.ts';
import { sweep } from './sweep.ts';
import { systemCode } from './system-error.ts';

/**
 * Asks for the passphrase, has it used, and comes back with what that gave. One that `use` refuses as wrong may be asked
 * for again. Called only when the answers are locked.
 */
export type AskPassphrase = <T>(use: (passphrase: string) => Promise<T>) => Promise<T>;

/** The key of a run, by its context: a passphrase is asked for and stretched once, however often a storage is opened. */
const sealers = new WeakMap<Context, { readonly check: string; readonly sealer: Sealer }>();

/** Where kept files are opened and changed: everything that needs to know the home folder and its lock. */
export class Storage {
  private readonly settingsFile: KeptFile<Settings>;
  private sealer: Sealer | undefined;
  /** The settings' check that the key was made for. */
  private check: string | undefined;

  constructor(
    readonly context: Context,
    readonly home: Home,
  ) {
    this.settingsFile = new KeptFile(context, home.folder, 'settings', settingsFormat);
  }

  /** The settings as they are now. Throws as `KeptFile.read`. */
  settings(): Settings {
    return this.settingsFile.read() ?? initialSettings();
  }

  /** Changes the settings. Only inside of `changing`. */
  set(conf: ConfClass, change: Partial<Settings>): void {
    this.settingsFile.write(conf, { ...this.settings(), ...change });
  }

  /** Makes of the settings what `change` does. Throws as `changing`. */
  changeSettings(change: (settings: Settings) => Settings): Promise<void> {
    return this.changing((conf) => this.settingsFile.write(conf, change(this.settings())));
  }

  /** The kept file of a profile; the name is one that a profile can have. `seal`: how it is sealed, unless as now. */
  profile(name: string, seal: Seal = this.seal()): KeptFile<Profile> {
    return new KeptFile(this.context, this.home.profiles, name, sealableFormat(name, seal));
  }

  /** The kept file of a profile's history. `seal`: how it is sealed, unless as now. */
  history(name: string, seal: Seal = this.seal()): KeptFile<History> {
    return new KeptFile(this.context, this.home.history, name, sealableHistory(name, seal));
  }

  private seal(): Seal {
    const { sealer } = this;
    return { sealer, takesOpen: (text) => this.takesOpen(sealer, text) };
  }

  /** Whether an open text is one of ours: not when locked, and while locking goes on only those that it began with. */
  takesOpen(sealer: Sealer | undefined, text: string): boolean {
    const { locked } = this.settings();
    if (!locked) return true;
    if (locked.settled || locked.begun === undefined || !sealer) return false;
    return sealer.vouches(locked.begun, text);
  }

  /**
   * Makes the answers readable: when they are locked, asks for the passphrase, once.
   *
   * @throws Failure `wrong-passphrase`, `answers-damaged` {path}, and what `ask` throws
   */
  async open(ask: AskPassphrase): Promise<void> {
    const { locked } = this.settings();
    const known = sealers.get(this.context);
    if (!locked) {
      this.sealer = undefined;
    } else if (known?.check === locked.check) {
      this.sealer = known.sealer;
    } else {
      const [{ keyToCheck }, { sealerOf }] = await Promise.all([
        import('./passphrase-check.ts'),
        import('./encryption.ts'),
      ]);
      const open = (passphrase: string) => keyToCheck(locked.check, passphrase, this.home.settings);
      this.sealer = sealerOf(await ask(open));
      sealers.set(this.context, { check: locked.check, sealer: this.sealer });
    }
    // Only now: what was not opened stays refused.
    this.check = locked?.check;
  }

  /** @throws Failure `answers-locked` {reason} when another process locked or unlocked the answers since `open` */
  checkStillOpen(): void {
    if (this.settings().locked?.check !== this.check)
      throw new Failure('answers-locked', { reason: 'lock-changed' });
  }

  /** Loads what `changing` needs, so that it finds it whatever becomes of the program's files. */
  async ready(): Promise<void> {
    await loadConf(this.context);
  }

  /**
   * Does `change` while nobody else changes anything in the home folder, which is made if it is not there. It is given
   * what kept files are written with.
   *
   * @throws Failure `not-saved` {reason, path}, `answers-unsafe` {path, reason}, and what `change` throws
   */
  async changing<T>(change: (conf: ConfClass) => T): Promise<T> {
    const conf = await loadConf(this.context);
    const { folder, profiles, mutex } = this.home;
    try {
      ensureFolder(this.context, folder);
      ensureFolder(this.context, profiles);
      return withMutex(this.context, mutex, () => change(conf));
    } catch (error) {
      throw asRefused(error, folder);
    }
  }

  /**
   * Removes something while nobody else changes anything (`alone`), where that can be had: the mutex needs room on the
   * disk, and removing works without it. Folders of ours are opened up for it; none is made.
   *
   * @throws Failure `not-saved` {reason: 'busy'}, `answers-unsafe` {path, reason}, and what `removal` throws
   */
  removing<T>(removal: (alone: boolean) => T): T {
    const { folder, profiles, history, mutex } = this.home;
    for (const each of [folder, profiles, history]) openUp(this.context, each);
    const release = lockIfPossible(this.context, mutex);
    try {
      return removal(release !== undefined);
    } finally {
      release?.();
    }
  }
}

/** Takes the mutex; undefined where the system does not let us. Throws Failure `not-saved` {reason: 'busy'}. */
function lockIfPossible(context: Context, lock: string): (() => void) | undefined {
  try {
    return takeMutex(context, lock);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}

/** Whether the signal below is heard already: once for a process, however many storages it opens. */
let hearsFileLimit = false;

/**
 * Loads conf. What it brings (when-exit) ends the process when a file grows beyond its limit, which Node alone ignores;
 * such a write fails anyway, and the failure is told. A handler that stays keeps the process alive.
 */
async function loadConf({ onSignal }: Context): Promise<ConfClass> {
  const { default: conf } = await import('conf');
  if (!hearsFileLimit) onSignal('SIGXFSZ', () => undefined);
  hearsFileLimit = true;
  return conf;
}

/** The storage as it is, for looking only. Throws Failure `home-unusable` {variable, reason}. */
export function storageAt(context: Context): Storage {
  return new Storage(context, homeOf(context));
}

/**
 * Opens the storage, after what killed processes left is swept away. Makes nothing on the disk.
 *
 * @throws Failure `home-unusable` {variable, reason}, `answers-unsafe` {path, reason}
 */
export function openStorage(context: Context): Storage {
  const storage = storageAt(context);
  sweep(context, storage.home);
  return storage;
}
