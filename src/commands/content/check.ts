import type { Context } from '../../context.ts';
import { Failure } from '../../failure.ts';
import { checkPack } from '../../pack/check.ts';
import { existing } from '../../pack/locate.ts';
import { asRow, renderProblems } from '../../pack/render.ts';
import { writeOut } from '../../terminal/output.ts';
import { tell } from '../../terminal/tell.ts';
import type { GlobalOptions } from '../globals.ts';
import { packInUse } from '../session.ts';

/**
 * Checks a pack, or the one in use, and prints what is wrong with it: as text, or all of it as JSON.
 *
 * @throws Failure `missing-folder`; `content-problems` (already told) when there are any.
 */
export async function checkContent(
  context: Context,
  globals: GlobalOptions,
  named: string | undefined,
  json: boolean,
): Promise<void> {
  const folder = await folderOf(context, globals, named);
  const { problems, pack, files } = checkPack(folder);
  const words = await context.words.problems();
  if (json) {
    await writeOut(
      context,
      `${JSON.stringify(
        problems.map((found) => asRow(found, words)),
        null,
        2,
      )}\n`,
    );
  } else if (pack) {
    const prompts = pack.sequences.flatMap((sequence) => sequence.prompts);
    const asked = prompts.filter(({ type }) => type !== 'note').length;
    await writeOut(context, `${context.words.content.noProblems(files.length, asked, named ?? folder)}\n`);
  } else {
    await writeOut(context, renderProblems(problems, words));
    tell(context, `\n${context.words.content.foundProblems(problems.length, named ?? folder)}`);
  }
  if (problems.length > 0) throw new Failure('content-problems', { folder, told: 'yes' });
}

/** The folder that was named, else that of the pack in use. Throws Failure `missing-folder`. */
export async function folderOf(
  context: Context,
  globals: GlobalOptions,
  named: string | undefined,
): Promise<string> {
  return named === undefined ? (await packInUse(context, globals)).folder : existing(context, named);
}
