import { DEFAULT_WIDTH } from '../../card/layout.ts';
import { compareAnswers, saysSomething } from '../../comparison/compare.ts';
import { pageOf } from '../../comparison/page.ts';
import type { Packs } from '../../comparison/person.ts';
import type { CommandContext } from '../../context.ts';
import { alike, type Compared, comparedIn } from '../../exchange/compared.ts';
import { type Exported, readExport } from '../../exchange/exported.ts';
import { asJson, listAnswers } from '../../exchange/listing.ts';
import { shareable } from '../../exchange/share.ts';
import { readText } from '../../exchange/source.ts';
import { Failure, isFailure } from '../../failure.ts';
import { tell } from '../../terminal/tell.ts';
import { type Typed, typedFor } from '../../words/typed.ts';
import type { CardOptions } from '../card/form.ts';
import { formAskedFor } from '../card/form.ts';
import { writing } from '../card/print.ts';
import type { GlobalOptions } from '../globals.ts';
import { openPack, outdatedAmong, readForOthers } from '../session.ts';

/** How a comparison is asked for. */
export type CompareOptions = Pick<CardOptions, 'format' | 'output' | 'force' | 'width' | 'ascii'>;

/** The answers of one side, and the file that they are from; undefined: the owner's own. */
interface Side {
  readonly file: string | undefined;
  readonly rows: readonly Exported[];
}

/**
 * Lays the answers of two people beside each other: of two files, or the owner's own beside those of one. Of the owner's
 * it sees what an export would hold, and no more.
 *
 * @throws Failure `not-comparable` {path, reason}, `nothing-answered`, `usage`, and those of opening and of writing.
 */
export async function compareFiles(
  context: CommandContext,
  globals: GlobalOptions,
  files: readonly string[],
  options: CompareOptions,
): Promise<void> {
  const words = context.words.compare;
  const form = formAskedFor(options, context.words.cardCommand);
  const write = await writing(context, globals, form === 'code' ? 'text' : form, options, words.written);
  const packs = {
    needs: await openPack(context, globals),
    giving: await openPack(context, globals, 'giving'),
  };
  const read: Side[] = [];
  for (const file of files) read.push({ file, rows: await readFile(context, file) });
  const [first, second] = read.length > 1 ? read : [await ownSide(context, globals, packs), ...read];
  if (!first || !second) return;
  const path = second.file ?? '';
  const same = alike(first.rows, second.rows);
  if (same > 0 && (same === first.rows.length || same === second.rows.length))
    throw new Failure('not-comparable', { path, reason: 'same' });
  const [one, other] = [comparedIn(packs, first.rows), comparedIn(packs, second.rows)];
  for (const [side, { person }] of [
    [first, one],
    [second, other],
  ] as const) {
    if (person.needs.size + person.giving.size > 0) continue;
    if (side.file === undefined) throw new Failure('nothing-answered', { count: 1 });
    throw new Failure('not-comparable', { path: side.file, reason: 'nothing-shared' });
  }
  const comparison = compareAnswers(packs, one.person, other.person);
  if (!saysSomething(comparison)) throw new Failure('not-comparable', { path, reason: 'nothing-beside' });
  const page = pageOf(packs, comparison, words.page, context.words.card);
  await write(page, { width: options.width ?? DEFAULT_WIDTH, ascii: options.ascii === true });
  if (same > 0) tell(context, words.someAlike(same));
  sayWhatIsMissing(context, [first, one], typedFor(globals));
  sayWhatIsMissing(context, [second, other], typedFor(globals));
}

async function readFile(context: CommandContext, file: string): Promise<Exported[]> {
  try {
    return readExport(await readText(context, file), file);
  } catch (error) {
    if (!isFailure(error, 'import-unreadable')) throw error;
    throw new Failure('not-comparable', error.details, { cause: error });
  }
}

/** The owner's answers, as they would leave: what cannot be exported cannot be compared. */
async function ownSide(
  context: CommandContext,
  globals: GlobalOptions,
  { needs, giving }: Packs,
): Promise<Side> {
  const { profile } = await readForOthers(context, globals, { pack: needs });
  const packs = [needs, giving];
  const all = listAnswers(packs, profile);
  if (all.length === 0) throw new Failure('nothing-answered');
  const outdated = outdatedAmong(packs, profile);
  if (outdated > 0) tell(context, context.words.answers.outdated(outdated, typedFor(globals)));
  return { file: undefined, rows: readExport(asJson(null, shareable(packs, all)), '') };
}

/** What a comparison could not take in, said beside it. */
function sayWhatIsMissing(
  context: CommandContext,
  [{ file }, compared]: readonly [Side, Compared],
  type: Typed,
): void {
  const words = context.words.compare;
  if (file !== undefined && compared.leftOut > 0) tell(context, words.leftOut(compared.leftOut, file));
  if (compared.person.giving.size === 0) tell(context, words.noGiving(file ?? words.yours, type));
}
