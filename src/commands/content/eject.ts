import path from 'node:path';
import { ejectPack } from '../../authoring/eject.ts';
import type { Context } from '../../context.ts';
import { ensureFolder } from '../../storage/entry.ts';
import { homeFolder } from '../../storage/home.ts';
import { tell } from '../../terminal/tell.ts';
import type { GlobalOptions } from '../globals.ts';

/**
 * Copies the built-in pack to a folder, or to where it is used from then on, and says whether it is in use.
 *
 * @throws Failure `folder-not-empty`, `cannot-write`, `home-unusable`.
 */
export function ejectContent(context: Context, globals: GlobalOptions, named: string | undefined): void {
  const home = named === undefined ? homeFolder(context) : null;
  // The home folder is for its owner alone, whatever is put into it first.
  if (home !== null) ensureFolder(context, home);
  const folder = path.resolve(context.cwd, named ?? path.join(home ?? '', 'content'));
  const files = ejectPack(context, folder, named ?? folder);
  const say = (sentence: string) => tell(context, sentence);
  say(context.words.content.ejected(files.length, named ?? folder));
  if (named !== undefined) return void say(context.words.content.copyElsewhere(named));
  const before =
    globals.content === undefined
      ? context.env.AFTERCARE_CONTENT
        ? 'AFTERCARE_CONTENT'
        : null
      : '--content';
  say(before === null ? context.words.content.copyInUse : context.words.content.copyBehind(before));
  say(context.words.content.goBack(folder));
}
