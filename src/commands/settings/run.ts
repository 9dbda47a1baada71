import { isDeepStrictEqual } from 'node:util';
import type { CommandContext } from '../../context.ts';
import { Failure } from '../../failure.ts';
import { openStorage } from '../../storage/storage.ts';
import { writeOut } from '../../terminal/output.ts';
import { tell } from '../../terminal/tell.ts';
import { suggest } from '../../text/suggest.ts';
import { allSettings, type Setting } from './keys.ts';

export interface SettingsOptions {
  /** As if it was never set. */
  readonly unset?: true;
}

/**
 * Lists the settings, prints one, or sets or unsets it.
 *
 * @throws Failure `usage` for a key or value that is not known, `missing-folder`, `not-saved`, and those of reading them
 */
export async function changeSettings(
  context: CommandContext,
  key: string | undefined,
  value: string | undefined,
  { unset }: SettingsOptions,
): Promise<void> {
  const words = context.words.settings;
  if (unset && value !== undefined) throw new Failure('usage', { message: words.unsetOrValue });
  if (unset && key === undefined) throw new Failure('usage', { message: words.unsetWhat });
  const storage = openStorage(context);
  const { languages } = await import('../../words/index.ts');
  const all = allSettings(context, languages);
  const now = storage.settings();
  if (key === undefined) {
    const lines = all.map((setting) => `${setting.key}: ${setting.read(now)}\n`);
    return writeOut(context, lines.join(''));
  }
  const setting = named(context, all, key);
  if (value === undefined && !unset) return writeOut(context, `${setting.read(now)}\n`);
  const fits = (settings: typeof now) => {
    const next = setting.with(settings, value);
    if (next !== null) return next;
    const known = setting.known.join(', ');
    throw new Failure('usage', { message: words.unfit(key, value ?? '', known) });
  };
  const next = fits(now);
  const isSame = isDeepStrictEqual(next, now);
  if (!isSame) await storage.changeSettings(fits);
  tell(context, (isSame ? words.same : words.isNow)(key, setting.read(next)));
}

/** @throws Failure `usage` for a key that there is not */
function named({ words }: CommandContext, all: readonly Setting[], key: string): Setting {
  const setting = all.find((each) => each.key === key);
  if (setting) return setting;
  const known = all.map((each) => each.key);
  const message = words.settings.unknown(key, suggest(key, known) ?? '', known.join(', '));
  throw new Failure('usage', { message });
}
