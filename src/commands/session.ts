import type { Context } from '../context.ts';
import { type MatchedAnswers, matchAnswers } from '../exchange/matching.ts';
import { Failure, type FailureCode } from '../failure.ts';
import { outdatedIn } from '../guide/places.ts';
import type { Profile } from '../model/answer.ts';
import type { Pack } from '../model/pack.ts';
import type { Use } from '../model/use.ts';
import { loadPack } from '../pack/load.ts';
import { builtIn, locatePack, type PackFolder } from '../pack/locate.ts';
import { homeFolder } from '../storage/home.ts';
import { lookIn, openStore } from '../storage/open-store.ts';
import type { AnswerStore } from '../storage/profile-store.ts';
import { DEFAULT_PROFILE } from '../storage/settings.ts';
import { storageAt } from '../storage/storage.ts';
import { tell } from '../terminal/tell.ts';
import { askPassphrase } from './ask-passphrase.ts';
import type { GlobalOptions } from './globals.ts';

/** The name by which `content use` goes back to the built-in pack. */
export const BUILT_IN = 'built-in';

/** How settings fail that cannot be read. */
const UNREADABLE: ReadonlySet<FailureCode> = new Set(['answers-damaged', 'answers-newer', 'answers-unsafe']);

/** The pack in use, a profile's answers, and how they fit together. */
export interface Opened {
  readonly pack: Pack;
  readonly profile: Profile;
  readonly matched: MatchedAnswers;
}

/** What most commands begin with: what is opened, and where the answers are kept. */
export interface Session extends Opened {
  readonly store: AnswerStore;
}

/** What to open. A `pack` that was read already is not read again; without one, that for a use, needs unless said. */
interface Opening {
  readonly pack?: Pack;
  readonly use?: Use;
}

/**
 * Opens the pack in use and the answers of the profile in use. When that is not there any more, `default` takes its
 * place on a terminal, and that is said.
 *
 * @throws Failure of the pack (`missing-folder`, `content-problems`) or of the answers (`unknown-profile`, `answers-…`).
 */
export async function openSession(
  context: Context,
  globals: GlobalOptions,
  { pack: known, use }: Opening = {},
): Promise<Session> {
  const pack = known ?? (await openPack(context, globals, use));
  // Looked at last: to open a stream costs milliseconds.
  const asks = context.stdin.isTTY && context.stderr.isTTY;
  const say = (name: string) => tell(context, context.words.profile.gone(name, DEFAULT_PROFILE));
  const ask = askPassphrase(context, globals);
  const store = await openStore(context, globals.profile, ask, asks ? say : undefined);
  const profile = store.load();
  return { pack, store, profile, matched: matchAnswers(pack, profile) };
}

/**
 * Reads the pack in use and the answers of the profile in use for what goes to others: never those of another profile,
 * and nothing on the disk is changed.
 *
 * @throws Failure as `openSession`
 */
export async function readForOthers(
  context: Context,
  globals: GlobalOptions,
  { pack: known, use }: Opening = {},
): Promise<Opened> {
  const pack = known ?? (await openPack(context, globals, use));
  const profile = await lookIn(context, globals.profile, askPassphrase(context, globals));
  return { pack, profile, matched: matchAnswers(pack, profile) };
}

/** Opens the pack in use, for the needs unless said. Throws Failure `missing-folder` or `content-problems`. */
export function openPack(context: Context, globals: GlobalOptions, use: Use = 'needs'): Promise<Pack> {
  return loadPack(packInUse(context, globals, use).folder, context);
}

/** Which pack is in use, for the needs unless said, and why. Throws Failure `missing-folder`. */
export function packInUse(context: Context, globals: GlobalOptions, use: Use = 'needs'): PackFolder {
  return locatePack(
    context,
    { named: globals.content, home: () => homeFolder(context), setting: (of) => chosen(context, of) },
    use,
  );
}

/** The folder that `content use` chose for a use. Settings that cannot be read choose none: what needs them tells it. */
function chosen(context: Context, use: Use): string | undefined {
  try {
    const folder = storageAt(context).settings().content?.[use];
    return folder === BUILT_IN ? builtIn(context, use) : folder;
  } catch (error) {
    if (error instanceof Failure && UNREADABLE.has(error.code)) return undefined;
    throw error;
  }
}

/** The name of a profile where it is to be told: nobody chose the name of the one that everybody has. */
export function nameToTell(profile: string): string | undefined {
  return profile === DEFAULT_PROFILE ? undefined : profile;
}

/** The packs that a profile's answers are of: that of needs, and that of giving where something else was answered. */
export async function packsOf(
  context: Context,
  globals: GlobalOptions,
  needs: Pack,
  { answers }: Profile,
): Promise<[Pack, ...Pack[]]> {
  const isOther = Object.keys(answers).some((key) => !key.startsWith(`${needs.id}/`));
  return isOther ? [needs, await openPack(context, globals, 'giving')] : [needs];
}

/** How many answers to these packs leave nowhere until they are renewed. */
export function outdatedAmong(packs: readonly Pack[], profile: Profile): number {
  return packs.reduce((sum, pack) => sum + outdatedIn(pack, matchAnswers(pack, profile).answers), 0);
}
