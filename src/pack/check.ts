import { assemblePack } from '../model/assemble.ts';
import type { Pack, TestFile } from '../model/pack.ts';
import { checkAll } from './checks/all.ts';
import { checkFiles } from './checks/files.ts';
import { insteadOfPack } from './checks/no-pack.ts';
import { checkPrivateToo } from './checks/private-too.ts';
import { PackFiles } from './files.ts';
import type { ParsedPack } from './parsed-pack.ts';
import { type Problem, sortProblems } from './problem.ts';
import { readPack } from './read.ts';
import { isYamlMistake } from './yaml-codes.ts';

/** The result of a check: the pack only where nothing is wrong with it. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly pack: Pack | null;
  /** The files that were read, in the order of the walk. */
  readonly files: readonly string[];
  /** What is no fault, but may not be meant: files that are not asked, questions that are private with another. */
  readonly remarks: readonly Problem[];
  /** Its tests, as far as they could be read. */
  readonly tests: readonly { readonly file: string; readonly test: TestFile }[];
}

/**
 * Reads a pack and finds everything that is wrong with it, in one run, in the order of its files and lines.
 * `withTests` also reads `tests/*.yaml`; with `needs`, what names prompts of the needs pack is checked too. The folder must exist; nothing in it is changed.
 */
export function checkPack(folder: string, withTests = true, needs: Pack | null = null): Checked {
  const files = new PackFiles(folder);
  files.checkTwins();
  const { parsed, problems } = readPack(files, withTests, needs);
  const across = parsed ? checkAll(parsed, files) : [];
  // It is no fault of the pack: it only has to be known.
  const isRemark = ({ code }: Problem) => code === 'sensitive-later';
  const told = [...files.problems, ...problems, ...across.filter((found) => !isRemark(found))];
  const instead = parsed ? undefined : insteadOfPack(files);
  const all = sortProblems(causesOnly(instead ? [instead] : told), files.names);
  const pack = parsed && all.length === 0 ? packOf(parsed) : null;
  const tests = (parsed?.tests ?? []).map(({ doc, data }) => ({ file: doc.source.file, test: data }));
  return {
    problems: all,
    pack,
    files: files.names,
    tests,
    remarks:
      withTests && !instead
        ? [
            ...checkFiles(parsed, files),
            ...across.filter(isRemark),
            ...(parsed && pack ? checkPrivateToo(parsed, pack) : []),
          ]
        : [],
  };
}

/** On a line with a mistake in its YAML, what else is found there follows from it. */
function causesOnly(problems: readonly Problem[]): Problem[] {
  const isCause = (code: Problem['code']) => isYamlMistake(code) && code !== 'duplicate-key';
  const key = ({ file, line }: Problem) => `${file}:${line}`;
  const lines = new Set(problems.filter(({ code }) => isCause(code)).map(key));
  return problems.filter((found) => isCause(found.code) || !lines.has(key(found)));
}

function packOf({ head, sequences, bridges }: ParsedPack): Pack {
  const files = new Map(sequences.map(({ file, data }) => [file, data]));
  return assemblePack(
    head as Parameters<typeof assemblePack>[0],
    files as Parameters<typeof assemblePack>[1],
    bridges?.data,
  );
}
