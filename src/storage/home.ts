import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { ignoring, systemCode } from './system-error.ts';

/** Where everything that is kept stands, by what it is. All absolute. */
export interface Home {
  readonly folder: string;
  readonly profiles: string;
  readonly history: string;
  readonly settings: string;
  /** Held by whoever writes, for as long as it takes. */
  readonly mutex: string;
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

/** The folder, if it can be looked into, or is not there yet. */
function reachable(folder: string, variable: string): string {
  try {
    // Looking at a place inside needs every right that anything in it needs.
    lstatSync(path.join(folder, 'settings.json'), { throwIfNoEntry: false });
    return folder;
  } catch (error) {
    const system = systemCode(error);
    if (system === undefined) throw error;
    const cause = { cause: error };
    if (!NO_PATH.includes(system))
      throw new Failure('answers-unsafe', { path: folder, ...refusalOf(system) }, cause);
    const there = ignoring(NO_PATH, () => lstatSync(folder));
    if (!there) throw new Failure('home-unusable', { variable, reason: system, path: folder }, cause);
    const reason = there.isSymbolicLink() ? 'symlink' : 'not-a-folder';
    throw new Failure('answers-unsafe', { path: folder, reason }, cause);
  }
}

/** How the system says that a path can lead nowhere, whoever asks. */
const NO_PATH = ['ENOTDIR', 'ELOOP', 'ENAMETOOLONG'];

/** Why the system would not let something be read: a reason, and its own code. */
function refusalOf(system: string): { reason: string; system: string } {
  return { reason: system === 'EACCES' || system === 'EPERM' ? 'closed' : system, system };
}

/**
 * A system error that nobody awaited, as what is known of it: where it was, and why. Undefined for any other error.
 */
export function knownCause(error: unknown, context: Context): Failure | undefined {
  const system = systemCode(error);
  if (system === undefined) return undefined;
  const where = error instanceof Error && 'path' in error ? String(error.path) : '';
  const details = { path: where, ...refusalOf(system) };
  if (!isInHome(where, context)) return new Failure('system-refused', details, { cause: error });
  const reason = system === 'ENOTDIR' ? 'not-a-folder' : details.reason;
  return new Failure('answers-unsafe', { ...details, reason }, { cause: error });
}

/**
 * The folder for everything that is kept: `AFTERCARE_HOME`, else `$XDG_CONFIG_HOME/aftercare`, else
 * `$HOME/.config/aftercare`. Never the current folder: a variable that is empty or relative is refused.
 *
 * @throws Failure `home-unusable` {variable, reason, path} where no folder can be, `answers-unsafe` {path, reason} when
 *   what stands there cannot be looked into
 */
export function homeFolder(context: Context): string {
  const { folder, variable } = folderOf(context);
  return reachable(folder, variable);
}

function folderOf({ env }: Context): { folder: string; variable: string } {
  const { AFTERCARE_HOME, XDG_CONFIG_HOME, HOME } = env;
  const at = (variable: string, base: string, ...below: string[]) => {
    return { folder: path.join(absolute(base, variable), ...below), variable };
  };
  if (AFTERCARE_HOME !== undefined) return at('AFTERCARE_HOME', AFTERCARE_HOME);
  // Set but empty means not set: the XDG base directory specification.
  if (XDG_CONFIG_HOME) return at('XDG_CONFIG_HOME', XDG_CONFIG_HOME, 'aftercare');
  return at('HOME', HOME ?? '', '.config', 'aftercare');
}

/** The places inside the home folder. Errors as `homeFolder`. */
export function homeOf(context: Context): Home {
  const folder = homeFolder(context);
  return {
    folder,
    profiles: path.join(folder, 'profiles'),
    history: path.join(folder, 'history'),
    settings: path.join(folder, 'settings.json'),
    mutex: path.join(folder, 'aftercare.lock'),
  };
}

/** Whether a path leads into the home folder; a home that cannot be told holds nothing. */
function isInHome(file: string, context: Context): boolean {
  try {
    return file.startsWith(folderOf(context).folder + path.sep);
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
