import type { Context } from '../../context.ts';
import { USES, type Use } from '../../model/use.ts';
import { existing, ownCopy } from '../../pack/locate.ts';
import { homeFolder } from '../../storage/home.ts';
import type { Settings } from '../../storage/settings.ts';
import { BUILT_IN } from '../session.ts';

/** A setting as a person sees it. */
export interface Setting {
  readonly key: string;
  /** The values that fit, where they can be named. */
  readonly known: readonly string[];
  /** What it is now; without settings, what it is unless set. */
  readonly read: (settings: Settings | undefined) => string;
  /**
   * The settings with this value; undefined: as if it was never set. Null where it does not fit.
   *
   * @throws Failure `missing-folder` {path}
   */
  readonly with: (settings: Settings, value: string | undefined) => Settings | null;
}

const ON_OFF = ['on', 'off'] as const;

/**
 * All settings, in the order in which they are listed.
 *
 * @param languages those that the program speaks
 */
export function allSettings(context: Context, languages: readonly string[]): readonly Setting[] {
  return [languageOf(languages), checkIn, ...USES.map((use) => packOf(context, use))];
}

/** The language that is spoken: the first one unless set. */
function languageOf(languages: readonly string[]): Setting {
  return {
    key: 'language',
    known: languages,
    read: (settings) => settings?.language ?? languages[0] ?? '',
    with({ language: _, ...rest }, value) {
      if (value === undefined) return rest;
      return languages.includes(value) ? { ...rest, language: value } : null;
    },
  };
}

const checkIn: Setting = {
  key: 'check-in',
  known: ON_OFF,
  read: (settings) => settings?.checkIn ?? 'on',
  with({ checkIn: _, ...rest }, value) {
    if (value === undefined) return rest;
    const known = ON_OFF.find((each) => each === value);
    return known === undefined ? null : { ...rest, checkIn: known };
  },
};

/** The folder of the pack for a use: unless set, the owner's copy where there is one. */
function packOf(context: Context, use: Use): Setting {
  return {
    key: `content.${use}`,
    known: [],
    read: (settings) => settings?.content?.[use] ?? ownCopy(homeFolder(context), use) ?? BUILT_IN,
    with({ content = {}, ...rest }, value) {
      const { [use]: _, ...others } = content;
      const folder = value === BUILT_IN || value === undefined ? value : existing(context, value);
      const next = folder === undefined ? others : { ...others, [use]: folder };
      return Object.keys(next).length === 0 ? rest : { ...rest, content: next };
    },
  };
}
