import {
  byName,
  either,
  exactly,
  isNothing,
  isText,
  isYesOrNo,
  objectOf,
  type Shaped,
} from '../model/shape.ts';
import { type FileFormat, jsonFormat } from './file-format.ts';

const SETTINGS_VERSION = 1;

const isSettings = objectOf(
  {
    version: exactly(SETTINGS_VERSION),
    /** The current profile. */
    profile: isText,
    /** Null: open. `check` is a short text sealed with the key, by which a passphrase is known to be right. */
    locked: either(
      isNothing,
      objectOf(
        {
          check: isText,
          /** False while locking or unlocking is under way, or was cut off: files may be sealed or open then. */
          settled: isYesOrNo,
        },
        /** While not settled: which open files are those of then, sealed with the key. Without it none is taken for one. */
        { begun: isText },
      ),
    ),
  },
  {
    /** The pack for each use that `content use` chose: the whole path of its folder, or `built-in`. */
    content: byName(isText),
    /** The language that is spoken; absent: English. */
    language: isText,
    /** Whether the start page says that a check-in is open; absent: it does. */
    checkIn: either(exactly('on'), exactly('off')),
  },
);

/** What is kept besides the answers. */
export type Settings = Shaped<typeof isSettings>;

/** How far locking has come. `cut-off`: it, or unlocking, was begun and not ended. */
export type LockState = 'open' | 'cut-off' | 'locked';

/** What the settings say of the lock. */
export function lockState({ locked }: Settings): LockState {
  if (!locked) return 'open';
  return locked.settled ? 'locked' : 'cut-off';
}

/** The profile that exists from the start. */
export const DEFAULT_PROFILE = 'default';

/** The settings before anything was set. */
export function initialSettings(): Settings {
  return { version: SETTINGS_VERSION, profile: DEFAULT_PROFILE, locked: null };
}

/** The format of the settings' file. */
export const settingsFormat: FileFormat<Settings> = jsonFormat({
  shape: isSettings,
  version: SETTINGS_VERSION,
  steps: {},
});
