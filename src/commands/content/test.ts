import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { acceptedText } from '../../authoring/accept.ts';
import { comparison } from '../../authoring/comparison.ts';
import { writeFixed } from '../../authoring/fix.ts';
import { type Difference, differences, runTest, type TestRun } from '../../authoring/testing.ts';
import { buildCard, type ProgramWords } from '../../card/build.ts';
import { DEFAULT_WIDTH } from '../../card/layout.ts';
import { renderText } from '../../card/renderers/text.ts';
import type { CommandContext } from '../../context.ts';
import { Failure } from '../../failure.ts';
import type { Answers } from '../../model/answer.ts';
import type { Pack, TestFile } from '../../model/pack.ts';
import { checkPack } from '../../pack/check.ts';
import { contentProblems } from '../../pack/load.ts';
import { renderProblems } from '../../pack/render.ts';
import { writeOut } from '../../terminal/output.ts';
import { tell } from '../../terminal/tell.ts';
import type { CommandWords } from '../../words/index.ts';
import { typed } from '../../words/typed.ts';
import type { GlobalOptions } from '../globals.ts';
import { type PackAt, packsFor } from './packs.ts';

/**
 * Runs the tests of a pack, or of those in use, and prints how each ends. `accept`: what is asked and printed now is
 * written into them as what they expect; what they answer stays.
 *
 * @throws Failure `missing-folder`, `content-problems`, `content-differs` when one differs.
 */
export async function testContent(
  context: CommandContext,
  globals: GlobalOptions,
  named: string | undefined,
  accept: boolean,
): Promise<void> {
  const words = context.words.content.tests;
  // What comes with the program expects what it does, unless its folder is named.
  const packs = packsFor(context, globals, named).filter(
    ({ use, chosenBy }) => use !== 'together' && !(accept && chosenBy === 'built-in'),
  );
  if (accept && packs.length === 0 && named === undefined)
    return tell(context, context.words.authoring.testOfBuiltIn(typed));
  const all = await Promise.all(packs.map((at) => resultsIn(context, at, packs.length > 1, accept)));
  const results = all.flatMap((one) => one.results);
  const faulty = all.flatMap((one) => one.faulty);
  if (results.length === 0 && faulty.length === 0)
    return tell(context, words.none(packs[0]?.shown ?? named ?? ''));
  if (faulty.length > 0)
    await writeOut(context, `${renderProblems(faulty, await context.words.problems())}\n`);
  const unread = new Set(faulty.map(({ file }) => file)).size;
  const differing = results.filter(({ found }) => found.length > 0).length;
  const rows = results.flatMap(({ file, found, said }) =>
    found.length === 0
      ? [said ?? words.same(file)]
      : [
          ...(said === undefined ? [] : [said]),
          words.differs(file),
          ...found.flatMap((each) => inWords(each, words)).map((row) => `  ${row}`),
        ],
  );
  if (rows.length > 0) await writeOut(context, `${rows.join('\n')}\n`);
  if (unread > 0)
    throw new Failure('content-differs', { text: words.unread(unread, differing, results.length) });
  if (differing > 0)
    throw new Failure('content-differs', { text: words.someDiffer(differing, results.length) });
  tell(context, words.allSame(results.length));
}

/**
 * The results of a pack's tests, and what is wrong with those that cannot be run: they stop no others. Among several
 * packs, the name of each test begins with the pack's use.
 */
async function resultsIn(context: CommandContext, { folder, use }: PackAt, among: boolean, accept: boolean) {
  const { pack, problems } = checkPack(folder, false);
  if (!pack) throw await contentProblems(folder, problems, context);
  const shown = (file: string) => (among ? `${use}/${file}` : file);
  const checked = checkPack(folder);
  const wrong = new Set(checked.problems.map(({ file }) => file));
  const results = checked.tests
    .filter(({ file }) => !wrong.has(file))
    .map(({ file, test }) => {
      const run = runTest(pack, test, cardIn(context.words.card));
      const found = differences(run, test);
      const result = { file: shown(file), found, said: undefined };
      return accept && found.some(isExpected)
        ? { ...result, ...accepted(context, folder, { name: file, shown: shown(file) }, test, run) }
        : result;
    });
  return { results, faulty: checked.problems.map((found) => ({ ...found, file: shown(found.file) })) };
}

/** Whether a difference is in what a test expects, and not in what it answers. */
function isExpected({ kind }: Difference): boolean {
  return kind !== 'unused' && kind !== 'unfit';
}

/** Writes what came of a test into its file. What differs still, and what is said of it. */
function accepted(
  context: CommandContext,
  folder: string,
  { name, shown }: { readonly name: string; readonly shown: string },
  test: TestFile,
  run: TestRun,
): { found: Difference[]; said: string } {
  const words = context.words.authoring;
  const file = realpathSync(path.join(folder, name));
  const after = acceptedText(name, readFileSync(file, 'utf8'), test, run);
  const found = differences(run, test);
  if (after === null) return { found, said: words.notAccepted(shown) };
  writeFixed(context, { path: file, name, after });
  return { found: found.filter((each) => !isExpected(each)), said: words.accepted(shown) };
}

/** Prints the card as a test expects it: 72 columns wide, and without a date. */
export function cardIn(words: ProgramWords): (pack: Pack, answers: Answers) => string {
  return (pack, answers) =>
    renderText(buildCard(pack, answers, words), { width: DEFAULT_WIDTH, ascii: false });
}

/** A difference as lines of text. */
function inWords(found: Difference, words: CommandWords['content']['tests']): string[] {
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
