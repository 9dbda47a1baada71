import * as v from 'valibot';
import type { Context } from '../context.ts';
import { type GuidedMinutes, stepsFileSchema, togetherFileSchema } from '../model/steps.ts';
import { suggest } from '../text/suggest.ts';
import { type Document, type Path, readDocument } from './document.ts';
import { PackFiles } from './files.ts';
import { contentProblems } from './load.ts';
import { lineNumberOf, type Problem, problem, sortProblems } from './problem.ts';
import { problemsOf, textAt } from './schema-problems.ts';

/** The result of a check of guided minutes: the minutes only where nothing is wrong with them. */
export interface CheckedMinutes {
  readonly problems: readonly Problem[];
  readonly minutes: GuidedMinutes | null;
  /** What they are called, as far as that could be read. */
  readonly title: string;
  /** The files that were read. */
  readonly files: readonly string[];
}

/** The longest that one step may take, in minutes. */
const LONGEST_STEP = 120;

/** Reads the guided minutes of a folder, which must exist, and finds everything that is wrong with them, in one run. */
export function checkMinutes(folder: string): CheckedMinutes {
  const files = new PackFiles(folder);
  const found: Problem[] = [];
  const head = readOne(files, found, 'pack.yaml');
  const use = textAt(head?.data, 'use');
  if (head && use !== '' && use !== 'together')
    found.push(problem('other-use', head.place(['use']), { use }));
  else if (head) found.push(...faultsOf(head, togetherFileSchema, 'together'));
  const name = textAt(head?.data, 'steps');
  const doc = found.length === 0 && head ? readOne(files, found, name, head, ['steps']) : null;
  const minutes = doc ? minutesOf(doc, found) : null;
  const problems = sortProblems([...files.problems, ...found], files.names);
  const title = textAt(head?.data, 'title');
  return { problems, minutes: problems.length === 0 ? minutes : null, title, files: files.names };
}

/** The guided minutes of a folder, which must exist. Throws ContentProblems. */
export async function loadMinutes(folder: string, context: Context): Promise<GuidedMinutes> {
  const { minutes, problems } = checkMinutes(folder);
  if (minutes) return minutes;
  throw await contentProblems(folder, problems, context);
}

function readOne(files: PackFiles, found: Problem[], name: string, by?: Document, path: Path = []) {
  const source = files.read(name, by?.place(path));
  if (!source) return null;
  const doc = readDocument(source, by && 'steps');
  found.push(...doc.problems);
  return doc.data === undefined ? null : doc;
}

function faultsOf(doc: Document, schema: v.GenericSchema, kind: 'together' | 'steps'): Problem[] {
  const result = v.safeParse(schema, doc.data);
  return result.success ? [] : problemsOf(doc, result.issues, kind);
}

function minutesOf(doc: Document, found: Problem[]): GuidedMinutes | null {
  const result = v.safeParse(stepsFileSchema, doc.data);
  if (!result.success) {
    found.push(...problemsOf(doc, result.issues, 'steps'));
    return null;
  }
  found.push(...faultsAcross(doc, result.output));
  return result.output;
}

/** What the keys cannot say by themselves: names that lead nowhere, and seconds that never come. */
function faultsAcross(doc: Document, { ways, steps }: GuidedMinutes): Problem[] {
  const known = ways.map(({ id }) => id);
  const unknown = (path: Path, names: readonly string[]): Problem[] =>
    names
      .filter((way) => !known.includes(way))
      .map((way) => problem('unknown-way', doc.place(path), { way, suggestion: suggest(way, known), known }));
  const inSteps = steps.flatMap(({ minutes, ways: only, say }, index): Problem[] => {
    const at = ['steps', index] as const;
    const hasTime = minutes > 0 && minutes <= LONGEST_STEP;
    const seconds = minutes * 60;
    const outside = say.flatMap(({ at: second }, cue): Problem[] => {
      if (second >= 0 && (second < seconds || !hasTime)) return [];
      return [problem('outside-step', doc.place([...at, 'say', cue, 'at']), { second, seconds })];
    });
    return [
      ...(hasTime ? [] : [problem('step-without-time', doc.place([...at, 'minutes']), { minutes })]),
      ...unknown([...at, 'only-if'], only),
      ...outside,
      ...say.flatMap((spoken, cue) => unknown([...at, 'say', cue, 'only-if'], spoken.ways)),
    ];
  });
  return [...emptyLists(doc, { ways, steps }), ...sameIds(doc, { ways, steps }), ...inSteps];
}

function emptyLists(doc: Document, { ways, steps }: Pick<GuidedMinutes, 'ways' | 'steps'>): Problem[] {
  const empty = (['ways', 'steps'] as const).filter((key) => ({ ways, steps })[key].length === 0);
  if (empty.length > 0)
    return empty.map((key) => problem('nothing-listed', doc.place([key], 'key'), { key }));
  return ways.flatMap(({ id }, index) =>
    steps.some((step) => step.ways.length === 0 || step.ways.includes(id))
      ? []
      : [problem('way-without-steps', doc.place(['ways', index, 'id']), { way: id })],
  );
}

function sameIds(doc: Document, { ways, steps }: Pick<GuidedMinutes, 'ways' | 'steps'>): Problem[] {
  const twice = (key: 'ways' | 'steps', what: 'way' | 'step', ids: readonly string[]): Problem[] =>
    ids.flatMap((id, index) => {
      const first = ids.indexOf(id);
      if (first === index) return [];
      const place = lineNumberOf(doc.place([key, first, 'id']));
      return [problem('duplicate-id', doc.place([key, index, 'id']), { what, id, first: place })];
    });
  return [
    ...twice(
      'ways',
      'way',
      ways.map(({ id }) => id),
    ),
    ...twice(
      'steps',
      'step',
      steps.map(({ id }) => id),
    ),
  ];
}
