import type { Context } from '../../context.ts';
import { asJson, listAnswers } from '../../exchange/listing.ts';
import { shareable } from '../../exchange/share.ts';
import { Failure } from '../../failure.ts';
import { tell } from '../../terminal/tell.ts';
import { typedFor } from '../../words/typed.ts';
import { type Destination, deliver } from '../deliver.ts';
import type { GlobalOptions } from '../globals.ts';
import { outdatedAmong, packsOf, readForOthers } from '../session.ts';

/** How an export is asked for. */
export interface ExportOptions extends Destination {
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
  options: ExportOptions,
): Promise<void> {
  const { pack, profile } = await readForOthers(context, globals);
  const packs = await packsOf(context, globals, pack, profile);
  const words = context.words.answers.export;
  const all = listAnswers(packs, profile);
  if (all.length === 0) throw new Failure('nothing-answered');
  const shown = options.withPrivate ? all : shareable(packs, all);
  const text = asJson(null, shown);
  await deliver(context, text, options, (file) => words.written(shown.length, file));
  const say = (sentence: string) => tell(context, sentence);
  const outdated = options.withPrivate ? 0 : outdatedAmong(packs, profile);
  if (outdated > 0) say(context.words.answers.outdated(outdated, typedFor(globals)));
  if (shown.length < all.length) say(words.leftOut(all.length - shown.length));
  if (shown.some(({ answer }) => answer.private)) say(words.withPrivate);
}
