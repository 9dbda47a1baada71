import {
  FILE_VERSION,
  isAnswer,
  isProfile,
  isWalkMark,
  type Profile,
  profileInUtc,
} from '../model/answer.ts';
import { Locked, NotSealed } from './damage.ts';
import { type FileFormat, jsonFormat } from './file-format.ts';
import type { ProfileChange } from './merge.ts';
import { STEPS } from './migration.ts';
import { isSealed, type Sealer } from './sealed.ts';

/** `<pack-id>/<prompt-id>`; also keeps names with a meaning of their own, such as `__proto__`, out of the keys. */
const KEY = /^[^/]+\/[^/]+$/;

/** The format of a profile's file that is not locked. */
export const profileFormat: FileFormat<Profile> = jsonFormat({
  shape: isProfile,
  version: FILE_VERSION,
  steps: STEPS,
  holds: (profile) => Object.keys(profile.answers).every((key) => KEY.test(key)),
  normalised: profileInUtc,
});

/** Whether what a change brings could be read again: a moment beyond the year 9999, for one, could not. */
export function isReadable({ answers = {}, walks = {} }: Pick<ProfileChange, 'answers' | 'walks'>): boolean {
  return (
    Object.entries(answers).every(([key, answer]) => KEY.test(key) && isAnswer(answer)) &&
    Object.values(walks).every((walk) => walk === null || isWalkMark(walk))
  );
}

/** The state of the lock, as the format needs to know it. */
export interface Seal {
  /** Undefined: what is written stays open. */
  readonly sealer: Sealer | undefined;
  /** Whether a text that is not sealed is read: not once the settings say locked. */
  readonly takesOpen: (text: string) => boolean;
}

/**
 * The format of a profile's file, sealed with a key if there is one. `parse` throws Locked for a sealed text without a
 * key, NotSealed for an open one that should be sealed, else as the open format.
 */
export function sealableFormat(profile: string, seal: Seal): FileFormat<Profile> {
  return sealable(profileFormat, `profiles/${profile}`, seal);
}

/** A format, but that its texts are sealed for a purpose if there is a key. Errors as `sealableFormat`. */
export function sealable<T>(
  format: FileFormat<T>,
  purpose: string,
  { sealer, takesOpen }: Seal,
): FileFormat<T> {
  return {
    serialize(value) {
      const text = format.serialize(value);
      return sealer ? sealer.seal(purpose, text) : text;
    },
    parse(text) {
      if (isSealed(text)) {
        if (!sealer) throw new Locked();
        return format.parse(sealer.open(purpose, text));
      }
      if (!takesOpen(text)) throw new NotSealed();
      return format.parse(text);
    },
  };
}
