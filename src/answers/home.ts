import path from 'node:path';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';

/** Where everything that is kept stands, by what it is. All absolute. */
export interface Home {
  readonly folder: string;
  readonly profiles: string;
  readonly settings: string;
  /** Held by whoever writes, for as long as it takes. */
  readonly lock: string;
}

function absolute(folder: string, variable: string): string {
  const normal = path.normalize(folder);
  const refuse = (reason: string) => new Failure('home-unusable', { variable, reason });
  if (folder === '') throw refuse('empty');
  if (!path.isAbsolute(folder)) throw refuse('relative');
  // The root folder is nobody's home, and its mode is not ours to narrow.
  if (normal === path.parse(normal).root) throw refuse('root');
  return path.join(normal, '.');
}

/**
 * The folder for everything that is kept (design.md §3): `AFTERCARE_HOME`, else `$XDG_CONFIG_HOME/aftercare`, else
 * `$HOME/.config/aftercare`. Never the current folder: a variable that is empty or relative is refused.
 *
 * @throws Failure `home-unusable` {variable, reason}
 */
export function homeFolder(context: Context): string {
  const { AFTERCARE_HOME, XDG_CONFIG_HOME, HOME } = context.env;
  if (AFTERCARE_HOME !== undefined) return absolute(AFTERCARE_HOME, 'AFTERCARE_HOME');
  // Set but empty means not set: the XDG base directory specification.
  if (XDG_CONFIG_HOME) return path.join(absolute(XDG_CONFIG_HOME, 'XDG_CONFIG_HOME'), 'aftercare');
  return path.join(absolute(HOME ?? '', 'HOME'), '.config', 'aftercare');
}

/** The places inside the home folder. Errors as `homeFolder`. */
export function homeOf(context: Context): Home {
  const folder = homeFolder(context);
  return {
    folder,
    profiles: path.join(folder, 'profiles'),
    settings: path.join(folder, 'settings.json'),
    lock: path.join(folder, 'aftercare.lock'),
  };
}
