import * as v from 'valibot';
import { type Format, jsonFormat } from './format.ts';

const SETTINGS_VERSION = 1;

const settingsSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  /** The current profile. */
  profile: v.string(),
});

/** What is kept besides the answers. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** The profile that exists from the start. */
export const DEFAULT_PROFILE = 'default';

/** The settings before anything was set. */
export function initialSettings(): Settings {
  return { version: SETTINGS_VERSION, profile: DEFAULT_PROFILE };
}

/** The format of the settings' file. */
export const settingsFormat: Format<Settings> = jsonFormat({
  schema: settingsSchema,
  version: SETTINGS_VERSION,
  steps: {},
});
