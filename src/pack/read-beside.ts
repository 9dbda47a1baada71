import * as v from 'valibot';
import { bridgesFileSchema } from '../model/bridge.ts';
import { testFileSchema } from '../model/pack.ts';
import { type Document, readDocument } from './document.ts';
import type { PackFiles } from './files.ts';
import type { ParsedPack } from './parsed-pack.ts';
import type { Problem } from './problem.ts';
import { problemsOf } from './schema-problems.ts';

/** Reads one file of a pack; null, told among the problems, where there is none. `named` is the place that names it. */
export function readOne(
  files: PackFiles,
  name: string,
  problems: Problem[],
  named?: Parameters<PackFiles['read']>[1],
) {
  const source = files.read(name, named);
  if (!source) return null;
  const doc = readDocument(source);
  problems.push(...doc.problems);
  return doc;
}

/** Reads the tests of a pack. */
export function readTests(files: PackFiles, problems: Problem[]): ParsedPack['tests'] {
  return files.list('tests', '.yaml').flatMap((name) => {
    const doc = readOne(files, name, problems);
    if (!doc || doc.data === undefined) return [];
    const result = v.safeParse(testFileSchema, doc.data);
    if (result.success) return [{ doc, data: result.output }];
    problems.push(...problemsOf(doc, result.issues, 'test'));
    return [];
  });
}

/** Reads the file of the bridges, if the pack names one. */
export function readBridges(
  files: PackFiles,
  pack: Document,
  name: string | undefined,
  problems: Problem[],
): ParsedPack['bridges'] {
  if (name === undefined) return null;
  const doc = readOne(files, name, problems, pack.place(['bridges']));
  if (!doc || doc.data === undefined) return null;
  const result = v.safeParse(bridgesFileSchema, doc.data);
  if (result.success) return { doc, data: result.output.bridges };
  problems.push(...problemsOf(doc, result.issues, 'bridges'));
  return null;
}
