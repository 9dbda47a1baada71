import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { readCompiled } from './compiled.ts';
import type { Pack } from './model/pack.ts';
import type { Problem } from './problem.ts';

/** A pack that cannot be used, with everything that is wrong with it. Exit code 3. */
export class ContentProblems extends Failure {
  constructor(
    readonly folder: string,
    readonly problems: readonly Problem[],
  ) {
    super('content-problems', { folder, count: problems.length });
  }
}

/**
 * The pack in a folder (which must exist), ready to be walked. The built-in pack comes from what the build made of
 * it, while its files are unchanged; everything else is read and checked. Throws ContentProblems.
 */
export async function loadPack(folder: string, context: Context): Promise<Pack> {
  const compiled =
    folder === context.builtInContent ? await readCompiled(folder, context.compiledContent) : null;
  if (compiled) return compiled;
  const { checkPack } = await import('./check.ts');
  const { pack, problems } = checkPack(folder, false);
  if (!pack) throw new ContentProblems(folder, problems);
  return pack;
}
