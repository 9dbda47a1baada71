import path from 'node:path';
import { keepIds } from '../../authoring/own-lock.ts';
import type { CommandContext } from '../../context.ts';
import { Failure } from '../../failure.ts';
import { checkPack } from '../../pack/check.ts';
import { builtIn } from '../../pack/locate.ts';
import type { Problem } from '../../pack/problem.ts';
import { asRow, type ProblemsWords, renderProblems } from '../../pack/render.ts';
import { checkMinutes } from '../../pack/steps.ts';
import { writeOut } from '../../terminal/output.ts';
import { tell } from '../../terminal/tell.ts';
import type { GlobalOptions } from '../globals.ts';
import { needsBeside, type PackAt, packsFor } from './packs.ts';

/** The result of a check of a pack: its problems, and what is said where it has none. */
interface Found {
  readonly at: PackAt;
  readonly problems: readonly Problem[];
  /** What is no fault, but most likely not meant. */
  readonly remarks: readonly Problem[];
  readonly sound: string;
}

/**
 * Checks a pack, or those in use for every use, and prints what is wrong with them: as text, or all of it as JSON.
 *
 * @throws Failure `missing-folder`; `content-problems` (already told) when there are any.
 */
export async function checkContent(
  context: CommandContext,
  globals: GlobalOptions,
  named: string | undefined,
  json: boolean,
): Promise<void> {
  const all = packsFor(context, globals, named).map((at) => checked(at, context, globals));
  // Where several packs are checked, the name of a file alone does not say whose it is.
  const fileOf = ({ folder }: PackAt, file: string) => (all.length > 1 ? path.join(folder, file) : file);
  const words = await context.words.problems();
  if (json) {
    const rows = all.flatMap(({ at, problems }) =>
      problems.map((found) => asRow(found, words)).map((row) => ({ ...row, file: fileOf(at, row.file) })),
    );
    await writeOut(context, `${JSON.stringify(rows, null, 2)}\n`);
  } else {
    for (const one of all) await tellFound(context, one, words);
    const remarks = all.flatMap(({ at, remarks }) =>
      remarks.map((remark) => ({ ...remark, file: fileOf(at, remark.file) })),
    );
    if (remarks.length > 0) tell(context, `\n${renderProblems(remarks, words).trimEnd()}`);
  }
  const first = all.find(({ problems }) => problems.length > 0);
  if (first) throw new Failure('content-problems', { folder: first.at.folder, told: 'yes' });
}

async function tellFound(
  context: CommandContext,
  { at, problems, sound }: Found,
  words: ProblemsWords,
): Promise<void> {
  if (problems.length === 0) return writeOut(context, `${sound}\n`);
  await writeOut(context, renderProblems(problems, words));
  tell(context, `\n${context.words.content.foundProblems(problems.length, at.shown)}`);
}

function checked(at: PackAt, context: CommandContext, globals: GlobalOptions): Found {
  if (at.use === 'together') {
    const { problems, minutes, files } = checkMinutes(at.folder);
    return {
      at,
      problems,
      remarks: [],
      sound: context.words.shelf.noProblems(files.length, minutes?.steps.length ?? 0, at.shown),
    };
  }
  const { problems, pack, files, remarks } = checkPack(at.folder, true, needsBeside(at, context, globals));
  if (pack && at.folder !== builtIn(context, at.use)) keepIds(context, at.folder, pack);
  const prompts = (pack?.sequences ?? []).flatMap((sequence) => sequence.prompts);
  const asked = prompts.filter(({ type }) => type !== 'note').length;
  return { at, problems, remarks, sound: context.words.content.noProblems(files.length, asked, at.shown) };
}
