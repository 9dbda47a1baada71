import { type Format, jsonFormat } from './format.ts';
import { STEPS } from './migration.ts';
import { FILE_VERSION, type Profile, profileSchema } from './model.ts';

/** `<pack-id>/<prompt-id>`; also keeps names with a meaning of their own, such as `__proto__`, out of the keys. */
const KEY = /^[^/]+\/[^/]+$/;

/** The format of a profile's file. */
export const profileFormat: Format<Profile> = jsonFormat({
  schema: profileSchema,
  version: FILE_VERSION,
  steps: STEPS,
  holds: (profile) => Object.keys(profile.answers).every((key) => KEY.test(key)),
});
