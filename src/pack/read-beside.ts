import * as v from 'valibot';
import { bridgesFileSchema } from '../model/bridge.ts';
import { testFileSchema } from '../model/pack.ts';
import { type Document, readDocument } from './document.ts';
import type { PackFiles } from './files.ts';
import type { ParsedPack } from './parsed-pack.ts';
import { type Problem, problem } from './problem.ts';
import { problemsOf, textAt, valueAt } from './schema-problems.ts';
import type { Top } from './yaml-keys.ts';

/** A file of the pack as data, after telling what is wrong with it as YAML; null where it cannot be read. */
export function readOne(
  files: PackFiles,
  name: string,
  problems: Problem[],
  named?: Parameters<PackFiles['read']>[1],
  top?: Top,
): Document | null {
  const source = files.read(name, named);
  if (!source) return null;
  const doc = readDocument(source, top);
  problems.push(...doc.problems);
  return doc;
}

/** A section that was named by its heading, as pack.yaml has it. */
export function withSection(found: Problem, { sections = [] }: ParsedPack['head']): Problem {
  if (found.code !== 'section-by-heading') return found;
  const meant = found.args.value.toLowerCase();
  const section = sections.find(({ heading }) => heading.toLowerCase() === meant);
  const { id } = section ?? found.args;
  return { ...found, args: { ...found.args, id, known: sections.some((one) => one.id === id) } };
}

/** The files of `tests/`, as far as they could be read. */
export function readTests(files: PackFiles, problems: Problem[]): ParsedPack['tests'] {
  return files.list('tests', '.yaml').flatMap((name) => {
    const doc = readOne(files, name, problems);
    if (!doc || doc.data === undefined) return [];
    const result = v.safeParse(testFileSchema, doc.data);
    if (result.success) return [{ doc, data: result.output }];
    if (textAt(doc.data, 'answers') === '' && valueAt(doc.data, ['answers']) === '')
      problems.push(problem('test-empty', doc.place(['answers'], 'key'), {}));
    else problems.push(...problemsOf(doc, result.issues, 'test'));
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
  const doc = readOne(files, name, problems, pack.place(['bridges']), 'bridges');
  if (!doc || doc.data === undefined) return null;
  const result = v.safeParse(bridgesFileSchema, doc.data);
  if (result.success) return { doc, data: result.output.bridges };
  problems.push(...problemsOf(doc, result.issues, 'bridges'));
  return null;
}
