import { comparison } from '../../authoring/comparison.ts';
import { type Difference, differences, runTest } from '../../authoring/testing.ts';
import { buildCard } from '../../card/build.ts';
import { DEFAULT_WIDTH } from '../../card/layout.ts';
import { renderText } from '../../card/renderers/text.ts';
import type { Context } from '../../context.ts';
import { Failure } from '../../failure.ts';
import type { Answers } from '../../model/answer.ts';
import type { Pack } from '../../model/pack.ts';
import { checkPack } from '../../pack/check.ts';
import { ContentProblems } from '../../pack/load.ts';
import { renderProblems } from '../../pack/render.ts';
import { writeOut } from '../../terminal/output.ts';
import { tell } from '../../terminal/tell.ts';
import { testWords as words } from '../../words/content.ts';
import type { GlobalOptions } from '../globals.ts';
import { folderOf } from './check.ts';

/**
 * Runs the tests of a pack, or of the one in use, and prints how each ends.
 *
 * @throws Failure `missing-folder`, `content-problems`, `content-differs` when one differs.
 */
export async function testContent(
  context: Context,
  globals: GlobalOptions,
  named: string | undefined,
): Promise<void> {
  const folder = await folderOf(context, globals, named);
  const { pack, problems, tests } = checkPack(folder);
  if (!pack) throw new ContentProblems(folder, problems, renderProblems(problems).trimEnd());
  const results = tests.map(({ file, test }) => {
    return { file, found: differences(runTest(pack, test, cardOf), test) };
  });
  if (results.length === 0) return tell(context, words.none(named ?? folder));
  const differing = results.filter(({ found }) => found.length > 0).length;
  const rows = results.flatMap(({ file, found }) =>
    found.length === 0
      ? [words.same(file)]
      : [words.differs(file), ...found.flatMap(inWords).map((row) => `  ${row}`)],
  );
  await writeOut(context, `${rows.join('\n')}\n`);
  if (differing > 0)
    throw new Failure('content-differs', { text: words.someDiffer(differing, results.length) });
  tell(context, words.allSame(results.length));
}

/** The card as a test expects it: 72 columns wide, and without a date. */
export function cardOf(pack: Pack, answers: Answers): string {
  return renderText(buildCard(pack, answers), { width: DEFAULT_WIDTH, ascii: false });
}

/** A difference as lines of text. */
function inWords(found: Difference): string[] {
  switch (found.kind) {
    case 'asked':
      return [
        ...(found.missing.length > 0 ? [words.missing(found.missing.join(', '))] : []),
        ...(found.extra.length > 0 ? [words.extra(found.extra.join(', '))] : []),
      ];
    case 'order':
      return words.order(found.expected.join(', '), found.got.join(', ')).split('\n');
    case 'notices':
      return [words.notices(found.got.length), ...comparison(found.expected, found.got.join('\n'))];
    case 'card':
      return [words.card, ...comparison(found.expected, found.got)];
    default:
      return [words[found.kind](found.prompts.join(', '))];
  }
}
