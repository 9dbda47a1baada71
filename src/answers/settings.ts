import * as v from 'valibot';
import type { Context } from '../context.ts';
import { type Format, jsonFormat } from './format.ts';
import { KeptFile, type Store } from './guard.ts';
import type { Home } from './home.ts';

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

const settingsFormat: Format<Settings> = jsonFormat({
  schema: settingsSchema,
  version: SETTINGS_VERSION,
  steps: {},
});

/** The kept file of the settings. */
export function settingsFile(context: Context, store: Store, home: Home): KeptFile<Settings> {
  return new KeptFile(context, store, home.folder, 'settings', settingsFormat);
}
