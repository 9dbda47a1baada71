import type { PackFiles } from '../files.ts';
import type { ParsedPack } from '../parsed-pack.ts';
import { type Problem, problem, wholeFile } from '../problem.ts';

/** Files that lie in the folder and are not asked: not listed in pack.yaml, or named in another way. */
export function checkFiles(parsed: ParsedPack | null, files: PackFiles): Problem[] {
  const { sequences = [], complete = false, head = {} } = parsed ?? {};
  const listed = new Set([
    ...sequences.map(({ file }) => file),
    ...(head.sequences ?? []).map(({ file }) => file),
    ...(head.bridgesFile === undefined ? [] : [head.bridgesFile]),
  ]);
  const tests = files.list('tests', '').filter((name) => /\.yml$|\.yaml\.txt$/.test(name));
  const here = files.namesHere();
  const misnamed = [...here, ...tests].flatMap((name): Problem[] => {
    const fixed = name.replace(/\.yml$|\.ya?ml\.txt$/, '.yaml');
    return fixed === name ? [] : [problem('misnamed-file', wholeFile(name), { file: name, fixed })];
  });
  const unlisted = here.filter(
    (name) => complete && name.endsWith('.yaml') && name !== 'pack.yaml' && !listed.has(name),
  );
  // On some disks one file has both names.
  const names = new Set([...listed].map((name) => name.toLowerCase()));
  return [
    ...misnamed,
    ...unlisted
      .filter((name) => !names.has(name.toLowerCase()))
      .map((name) => problem('unlisted-file', wholeFile(name), { file: name })),
  ];
}
