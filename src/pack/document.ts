import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import { codeOf, findHidden } from '../text/visible.ts';
import { ENOUGH, type Place, type Problem, problem } from './problem.ts';
import type { Source } from './source.ts';
import type { Top } from './yaml-keys.ts';
import { findYamlMistakes } from './yaml-mistakes.ts';

export type Path = readonly (string | number)[];

/** Where a value is, where its key is, and what is inside it. Offsets are in the text that YAML read. */
interface Spot {
  readonly start: number;
  readonly end: number;
  readonly key: { readonly start: number; readonly end: number } | null;
  readonly children: ReadonlyMap<string | number, Spot> | null;
}

/** A file as plain data, every scalar as the text that was typed, and the place of everything in it. */
export interface Document {
  readonly source: Source;
  /** Undefined where the file could not be read as data at all. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** The place of a path's key (or of what holds it, where it is missing), or of its value. */
  readonly place: (path: Path, part?: 'key' | 'value') => Place;
}

/** Names that JavaScript itself uses: as keys they could reach what is behind an object. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads a file as data, every scalar as it was typed. Mistakes are told first; YAML sees the mended text. */
export function readDocument(source: Source, top?: Top): Document {
  const scan = findYamlMistakes(source, top);
  const nowhere = { source, data: undefined, place: () => source.place(0, 0) };
  if (scan.text === null) return { ...nowhere, problems: scan.problems };
  const starts = lineStarts(scan.text);
  const parsed = parseDocument(scan.text, {
    schema: 'failsafe',
    stringKeys: true,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [error] = parsed.errors;
  if (error) {
    const place = placeOf(source, starts, error.pos[0], error.pos[1]);
    const code = error.code === 'BAD_DQ_ESCAPE' ? 'bad-escape' : 'unreadable-yaml';
    // A mistake on the same line is the cause, and was told in better words.
    const told = scan.problems.length > 0;
    return { ...nowhere, problems: told ? scan.problems : [problem(code, place, {})] };
  }
  if (!isMap(parsed.contents)) {
    const code = parsed.contents && !isEmpty(parsed.contents) ? 'root-not-map' : 'empty-file';
    const first = source.lines.findIndex((line) => /^\s*[^\s#]/.test(line));
    const place = source.rest(Math.max(0, first), 0);
    const empty = source.file.startsWith('tests/') && code === 'empty-file' ? 'test-empty' : code;
    return { ...nowhere, problems: scan.problems.length > 0 ? scan.problems : [problem(empty, place, {})] };
  }
  const reader = new Reader(source, scan.text, starts);
  const { data, spot } = reader.read(parsed.contents, 0);
  const place = (path: Path, part: 'key' | 'value' = 'value') => reader.place(spot, path, part);
  return { source, data, place, problems: [...scan.problems, ...reader.problems] };
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === '';
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function placeOf(source: Source, starts: readonly number[], start: number, end: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return source.place(low, start - (starts[low] ?? 0), Math.max(1, end - start));
}

/** Turns YAML's nodes into plain data and spots, telling what only the nodes know on the way. */
class Reader {
  readonly problems: Problem[] = [];

  constructor(
    readonly source: Source,
    /** What YAML read, and where its lines begin. */
    readonly text: string,
    readonly starts: readonly number[],
  ) {}

  read(node: Node | null | undefined, at: number, key: Spot['key'] = null): { data: unknown; spot: Spot } {
    const [start, end] = node?.range ?? [at, at];
    const spot = { start, end, key, children: null };
    if (isMap(node)) return this.#readMap(node.items as readonly Entry[], spot);
    if (isSeq(node)) {
      const entries = node.items.map((item) => this.read(item as Node | null, start));
      const children = new Map(entries.map((entry, index) => [index, entry.spot]));
      return { data: entries.map(({ data }) => data), spot: { ...spot, children } };
    }
    if (isAlias(node)) this.problems.push(problem('alias-refused', this.#at(spot), { name: node.source }));
    const data = isScalar(node) ? String(node.value ?? '') : '';
    this.#checkHidden(data, spot);
    return { data, spot };
  }

  #readMap(items: readonly Entry[], spot: Spot): { data: unknown; spot: Spot } {
    const data: Record<string, unknown> = {};
    const children = new Map<string | number, Spot>();
    for (const { key: keyNode, value } of items) {
      const [start, end] = keyNode.range ?? [spot.start, spot.start];
      const key = { start, end };
      const name = String(keyNode.value ?? '');
      this.#checkHidden(name, key);
      const before = children.get(name)?.key;
      if (FORBIDDEN_KEYS.has(name))
        this.problems.push(problem('forbidden-key', this.#at(key), { key: name }));
      else if (before) {
        if (this.problems.length >= ENOUGH) continue;
        const second = this.#at(key);
        this.problems.push(
          problem('duplicate-key', second, { key: name, first: this.#at(before).line, second: second.line }),
        );
      } else {
        const entry = this.read(value, end, key);
        data[name] = entry.data;
        children.set(name, entry.spot);
      }
    }
    return { data, spot: { ...spot, children } };
  }

  /** Hidden characters that were written as an escape; raw ones are told before YAML is read. */
  #checkHidden(text: string, at: { start: number; end: number }): void {
    const hidden = findHidden(text);
    if (hidden < 0 || findHidden(this.text.slice(at.start, at.end)) >= 0) return;
    this.problems.push(problem('hidden-character', this.#at(at), { shown: codeOf(text.slice(hidden)) }));
  }

  #at({ start, end }: { start: number; end: number }): Place {
    return placeOf(this.source, this.starts, start, end);
  }

  place(root: Spot, path: Path, part: 'key' | 'value'): Place {
    let spot = root;
    for (const step of path) {
      const next = spot.children?.get(step);
      if (!next) return this.#holder(spot);
      spot = next;
    }
    // An empty value has no place of its own.
    const blank = spot.start === spot.end;
    return this.#at(spot.key && (part === 'key' || blank) ? spot.key : spot);
  }

  /** What is missing is told where it should have been: at the first key of what holds it. */
  #holder(spot: Spot): Place {
    const [first] = spot.children?.values() ?? [];
    return this.#at(first?.key ?? first ?? spot);
  }
}

interface Entry {
  readonly key: Scalar;
  readonly value: Node | null;
}
