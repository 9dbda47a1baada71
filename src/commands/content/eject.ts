import path from 'node:path';
import { ejectPack } from '../../authoring/eject.ts';
import type { CommandContext } from '../../context.ts';
import { Failure } from '../../failure.ts';
import { USES } from '../../model/use.ts';
import type { PackFolder } from '../../pack/locate.ts';
import { ensureFolder } from '../../storage/entry.ts';
import { homeFolder } from '../../storage/home.ts';
import { tell } from '../../terminal/tell.ts';
import { suggest } from '../../text/suggest.ts';
import type { CommandWords } from '../../words/index.ts';
import type { GlobalOptions } from '../globals.ts';
import { packInUse } from '../session.ts';

/**
 * Copies the built-in pack for a use (needs unless said) to a folder, or to where it is used from then on, and says
 * whether it is in use. A single word that is no use names the folder.
 *
 * @throws Failure `usage` for two words of which the first is no use; `folder-not-empty`, `cannot-write`,
 *   `home-unusable`.
 */
export function ejectContent(
  context: CommandContext,
  globals: GlobalOptions,
  words: readonly (string | undefined)[],
): void {
  const { use, named } = meant(words, context.words);
  const home = named === undefined ? homeFolder(context) : null;
  // The home folder is for its owner alone, whatever is put into it first.
  if (home !== null) ensureFolder(context, home);
  const folder = path.resolve(context.cwd, named ?? path.join(home ?? '', 'content', use));
  const files = ejectPack(context, use, folder, named ?? folder);
  const say = (sentence: string) => tell(context, sentence);
  const ejected = context.words.content;
  say(ejected.ejected(files.length, named ?? folder));
  if (named !== undefined) return void say(ejected.copyElsewhere(named));
  const { chosenBy } = packInUse(context, globals, use);
  const before = BEFORE[chosenBy] ?? context.words.shelf.settings;
  say(chosenBy === 'home' ? ejected.copyInUse : ejected.copyBehind(before));
  say(ejected.goBack(folder));
}

/** What stands before the owner's own copy, as it is typed. */
const BEFORE: Partial<Record<PackFolder['chosenBy'], string>> = {
  option: '--content',
  environment: 'AFTERCARE_CONTENT',
};

function meant([first, second]: readonly (string | undefined)[], { mistyped }: CommandWords) {
  const use = USES.find((one) => one === first);
  if (use) return { use, named: second };
  if (first !== undefined && second !== undefined) {
    const why = mistyped.oneOf(USES, suggest(first, USES));
    throw new Failure('usage', { message: mistyped.unfit(first, '[use]', why) });
  }
  return { use: 'needs', named: first } as const;
}
