import { shareable } from '../../answers/exchange/share.ts';
import { asJson, listAnswers } from '../../answers/listing.ts';
import { writePrivately } from '../../answers/private-file.ts';
import type { Context } from '../../context.ts';
import { Failure } from '../../failure.ts';
import { writeOut } from '../../terminal/output.ts';
import { tell } from '../../terminal/tell.ts';
import { answersExport as words } from '../../words/answers-command.ts';
import type { GlobalOptions } from '../globals.ts';
import { openSession } from '../session.ts';

/** How an export is asked for. `output`: a file, relative to the current folder. */
export interface ExportWish {
  readonly output: string | undefined;
  readonly force: boolean;
  readonly withPrivate: boolean;
}

/**
 * Writes the answers of the profile in use as JSON, to stdout or a file, and says how many were left out.
 *
 * @throws Failure `nothing-answered`, `file-exists`, `cannot-write`.
 */
export async function exportAnswers(
  context: Context,
  globals: GlobalOptions,
  wish: ExportWish,
): Promise<void> {
  const { pack, store, profile } = await openSession(context, globals, { forOthers: true });
  const all = listAnswers(pack, profile);
  if (all.length === 0) throw new Failure('nothing-answered');
  const shown = wish.withPrivate ? all : shareable(pack, all);
  const text = asJson(store.profile, shown);
  if (wish.output === undefined) await writeOut(context, text);
  else writePrivately(context, wish.output, text, { overwrite: wish.force });
  const say = (sentence: string) => tell(context, sentence);
  if (wish.output !== undefined) say(words.written(shown.length, wish.output));
  if (shown.length < all.length) say(words.leftOut(all.length - shown.length));
  if (shown.some(({ answer }) => answer.private)) say(words.withPrivate);
}
