import { comparison } from '../../authoring/comparison.ts';
import { type Fixed, fixable, writeFixed } from '../../authoring/fix.ts';
import type { CommandContext } from '../../context.ts';
import { checkPack } from '../../pack/check.ts';
import { builtIn } from '../../pack/locate.ts';
import { checkMinutes } from '../../pack/steps.ts';
import { askYesNo } from '../../terminal/confirm.ts';
import { tell } from '../../terminal/tell.ts';
import { visible } from '../../text/visible.ts';
import type { GlobalOptions } from '../globals.ts';
import { packsFor } from './packs.ts';

/**
 * Mends what is certain in a pack, or in those in use that are the author's own, after showing it and asking, and says
 * what was done.
 *
 * @throws Failure `missing-folder`; `yes-needed` where there is no terminal to ask in; `cannot-write`.
 */
export async function fixContent(
  context: CommandContext,
  globals: GlobalOptions,
  named: string | undefined,
  yes: boolean,
): Promise<void> {
  const words = context.words.authoring;
  const own = packsFor(context, globals, named).filter(({ folder, use }) => folder !== builtIn(context, use));
  const fixes = own.flatMap(({ folder, use }) =>
    fixable(folder, (use === 'together' ? checkMinutes(folder) : checkPack(folder)).problems),
  );
  if (fixes.length === 0) {
    tell(context, words.nothingToFix);
    return;
  }
  tell(context, words.wouldFix);
  for (const { name, before, after } of fixes) {
    const rows = comparison(before, after).filter((row) => /^[+-]/.test(row));
    for (const row of [name, ...rows.map((each) => `  ${each}`)]) tell(context, visible(row));
  }
  const lines = fixes.reduce((sum, fix) => sum + changed(fix), 0);
  if (!yes && !(await askYesNo(context, words.askFix(lines, fixes.length)))) {
    tell(context, words.left);
    return;
  }
  for (const fix of fixes) writeFixed(context, fix);
  tell(context, words.fixed(lines));
}

function changed({ before, after }: Fixed): number {
  return comparison(before, after).filter((row) => row.startsWith('+')).length;
}
