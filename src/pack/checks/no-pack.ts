import type { PackFiles } from '../files.ts';
import { type Problem, problem, wholeFile } from '../problem.ts';

/** What is wrong with a folder without a pack.yaml that has one by another name, or a pack in a folder of its own. */
export function insteadOfPack(files: PackFiles): Problem | undefined {
  const here = files.namesHere();
  const misnamed = here.find((name) => /^pack(?:\.yml|\.ya?ml\.txt)$/i.test(name));
  if (misnamed !== undefined)
    return problem('misnamed-file', wholeFile(misnamed), { file: misnamed, fixed: 'pack.yaml' });
  const inside = here.filter((name) => files.has(`${name}/pack.yaml`));
  return inside.length === 0
    ? undefined
    : problem('pack-elsewhere', wholeFile('pack.yaml'), { folders: inside.slice(0, 10) });
}
