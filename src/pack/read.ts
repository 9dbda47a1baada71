import * as v from 'valibot';
import { type Pack, packFileSchema, type SequenceFile, sequenceFileSchema } from '../model/pack.ts';
import type { Prompt } from '../model/prompt.ts';
import { promptSchema } from '../model/prompt-schema.ts';
import { patientSuggest } from '../text/suggest.ts';
import type { Document, Path } from './document.ts';
import type { PackFiles } from './files.ts';
import type { OptionAt, ParsedPack, PromptAt, SequenceAt } from './parsed-pack.ts';
import type { Problem } from './problem.ts';
import { readBridges, readOne, readTests, withSection } from './read-beside.ts';
import { problemsOf, textAt, valueAt } from './schema-problems.ts';

/** The result of reading a pack. The parsed is null where there is no pack.yaml to begin with. */
export interface PackReading {
  readonly parsed: ParsedPack | null;
  readonly problems: readonly Problem[];
}

type Entries = Readonly<Record<string, v.GenericSchema>>;

/** The keys of a file that could be read, each by itself: a fault in one does not hide the others. */
function salvage(data: unknown, entries: Entries): Record<string, unknown> {
  const raw = Object(data) as Record<string, unknown>;
  const kept = Object.entries(entries).flatMap(([key, schema]) => {
    const result = key in raw ? v.safeParse(schema, raw[key]) : null;
    return result?.success ? [[key, result.output] as const] : [];
  });
  return Object.fromEntries(kept);
}

/**
 * Reads every file of a pack against the model. `withTests` reads its tests too; `needs` is the needs pack that it goes
 * with.
 */
export function readPack(files: PackFiles, withTests: boolean, needs: Pack | null = null): PackReading {
  const problems: Problem[] = [];
  const pack = readOne(files, 'pack.yaml', problems);
  if (!pack) return { parsed: null, problems };
  const result = v.safeParse(packFileSchema, pack.data);
  if (!result.success && pack.data !== undefined) problems.push(...problemsOf(pack, result.issues, 'pack'));
  const head = result.success ? result.output : headOf(pack);
  const listed = head.sequences ?? [];
  const sequences: SequenceAt[] = [];
  const prompts: PromptAt[] = [];
  const unread = new Set<string>();
  let complete = result.success;
  for (const [index, { file, onlyIf }] of listed.entries()) {
    const step = entryPath(pack, index);
    const doc = readOne(files, file, problems, pack.place(step));
    complete &&= doc?.data !== undefined;
    if (!doc || doc.data === undefined) continue;
    const read = readSequence(doc);
    problems.push(...read.problems);
    for (const id of read.unread) unread.add(id);
    const sequence: SequenceAt = {
      file,
      doc,
      data: read.data,
      onlyIf,
      entry: ['sequences', index],
      start: prompts.length,
    };
    sequences.push(sequence);
    for (const one of read.prompts) prompts.push(locate(one, prompts.length, sequence, pack, head));
  }
  const byId = new Map([...prompts].reverse().map((entry) => [entry.prompt.id, entry]));
  const byFormerId = new Map(prompts.flatMap((entry) => entry.prompt.was.map((id) => [id, entry] as const)));
  const suggest = patientSuggest();
  const bridges = readBridges(files, pack, head.bridgesFile, problems);
  const tests = withTests ? readTests(files, problems) : [];
  return {
    problems: problems.map((found) => withSection(found, head)),
    parsed: {
      pack,
      head,
      sequences,
      prompts,
      byId,
      byFormerId,
      unread,
      complete,
      bridges,
      needs: needs?.sequences.flatMap((sequence) => sequence.prompts) ?? null,
      tests,
      suggest,
    },
  };
}

/** A sequence is listed as a file name, or as a map with a key `file`. */
function entryPath(pack: Document, index: number): Path {
  const entry = valueAt(pack.data, ['sequences', index]);
  return typeof entry === 'string' ? ['sequences', index] : ['sequences', index, 'file'];
}

function headOf(pack: Document): ParsedPack['head'] {
  const [schema] = packFileSchema.pipe;
  const raw = salvage(pack.data, schema.entries) as v.InferOutput<typeof schema>;
  const entry = schema.entries.sequences.pipe[0].item;
  const listed = valueAt(pack.data, ['sequences']);
  const sequences = (Array.isArray(listed) ? listed : []).map((item) => {
    const result = v.safeParse(entry, item);
    return result.success ? result.output : { file: textAt(item, 'file'), onlyIf: [] };
  });
  return {
    ...raw,
    sequences: sequences.filter(({ file }) => file !== ''),
    ...('option-sets' in raw ? { optionSets: raw['option-sets'] ?? {} } : {}),
    nameFrom: raw['name-from'],
    supportFrom: raw['support-from'],
    bridgesFile: raw.bridges,
    forOne: raw['for-one'],
    welcome: raw.welcome ?? [],
    support: raw.support ?? [],
    notices: raw.notices ?? [],
  };
}

interface PromptRead {
  readonly prompt: Prompt;
  readonly path: Path;
  readonly written: readonly string[];
  readonly whole: boolean;
}

interface SequenceRead {
  readonly data: Partial<SequenceFile>;
  readonly prompts: readonly PromptRead[];
  readonly unread: readonly string[];
  readonly problems: readonly Problem[];
}

function readSequence(doc: Document): SequenceRead {
  const whole = v.safeParse(sequenceFileSchema, doc.data);
  if (whole.success) {
    const prompts = whole.output.prompts.map((prompt, index): PromptRead => {
      const path = ['prompts', index];
      return { prompt, path, written: Object.keys(Object(valueAt(doc.data, path))), whole: true };
    });
    return { data: whole.output, prompts, unread: [], problems: [] };
  }
  const problems = problemsOf(doc, whole.issues, 'sequence');
  const { prompts: _, ...entries } = sequenceFileSchema.pipe[0].entries;
  const data = salvage(doc.data, entries) as Partial<SequenceFile>;
  const listed = valueAt(doc.data, ['prompts']);
  const prompts: PromptRead[] = [];
  const unread: string[] = [];
  for (const [index, raw] of (Array.isArray(listed) ? listed : []).entries()) {
    const read = readPrompt(raw, ['prompts', index]);
    if (read) prompts.push(read);
    else unread.push(textAt(raw, 'id'));
  }
  return { data, prompts, unread, problems };
}

/** A prompt without the keys that could not be read; null when too little is left of it. */
function readPrompt(raw: unknown, path: Path): PromptRead | null {
  const first = v.safeParse(promptSchema, raw);
  if (first.success) return { prompt: first.output, path, written: Object.keys(Object(raw)), whole: true };
  const known = Object.keys(promptSchema.pipe[0].entries);
  const faulty = new Set(first.issues.map(({ path: at }) => String(at?.[0]?.key)));
  const kept = Object.entries(Object(raw)).filter(([key]) => known.includes(key) && !faulty.has(key));
  const second = v.safeParse(promptSchema, Object.fromEntries(kept));
  return second.success
    ? { prompt: second.output, path, written: kept.map(([key]) => key), whole: false }
    : null;
}

function locate(
  { prompt, path, written, whole }: PromptRead,
  order: number,
  sequence: SequenceAt,
  pack: Document,
  head: ParsedPack['head'],
): PromptAt {
  const { doc } = sequence;
  const sets = new Map(Object.entries(head.optionSets ?? {}));
  const set = prompt.optionsFrom === undefined ? undefined : sets.get(prompt.optionsFrom);
  const options = (set ?? prompt.options).map((option, index): OptionAt => {
    const at: OptionAt['at'] = set
      ? (steps, part) => pack.place(['option-sets', prompt.optionsFrom ?? '', index, ...steps], part)
      : (steps, part) => doc.place([...path, 'options', index, ...steps], part);
    return { option, at };
  });
  return {
    prompt: { ...prompt, section: prompt.section ?? sequence.data.section },
    order,
    sequence,
    options,
    written: new Set(written),
    whole,
    at: (steps, part) => doc.place([...path, ...steps], part),
  };
}
