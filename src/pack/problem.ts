import type { ProblemArgs, ProblemCode } from '../problem-codes.ts';

/** Where something stands in a file; lines and columns count from 1, columns in characters. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line itself, and how many of its characters are meant; null when there is no line to show. */
  readonly excerpt: { readonly text: string; readonly length: number } | null;
}

/** One fault in content, as data: its texts are the author's, and may hold characters that steer a terminal. */
export type Problem = { readonly [C in ProblemCode]: ProblemOf<C> }[ProblemCode];

interface ProblemOf<C extends ProblemCode> extends Place {
  readonly code: C;
  readonly args: ProblemArgs[C];
}

/** Makes a problem: its code, its place, and what its words name. */
export function problem<C extends ProblemCode>(code: C, place: Place, args: ProblemArgs[C]): ProblemOf<C> {
  return { ...place, code, args };
}

/** The place of a file as a whole. */
export function wholeFile(file: string): Place {
  return { file, line: 1, column: 1, excerpt: null };
}

/** The file and line of a place, for the words of a problem somewhere else. */
export function lineNumberOf({ file, line }: Place): Pick<Place, 'file' | 'line'> {
  return { file, line };
}

/** The same problems in the order of the files given, then of their lines; one that is told twice is told once. */
export function sortProblems(problems: readonly Problem[], files: readonly string[]): Problem[] {
  const order = new Map(files.map((file, index) => [file, index]));
  const rank = (file: string) => order.get(file) ?? files.length;
  return withoutRepeats(problems).sort(
    (a, b) => rank(a.file) - rank(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** What is wrong in a shared list of options is found for every prompt that uses it. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const found = new Map<string, Set<string>>();
  return problems.filter(({ file, line, column, code, args }) => {
    const place = `${file}:${line}:${column}:${code}`;
    const { suggestion: _, known: __, ...about }: Record<string, unknown> = { ...args };
    const before = found.get(place) ?? new Set();
    const size = before.size;
    found.set(place, before.add(JSON.stringify(about)));
    return before.size > size;
  });
}

/** After so many problems of one kind the rest is not looked at: it is no content, or a program wrote it. */
export const ENOUGH = 2000;

/** What a check says of each item, in order, until it is enough. */
export function collect<T>(items: Iterable<T>, check: (item: T) => readonly Problem[]): Problem[] {
  const found: Problem[] = [];
  for (const item of items) {
    if (found.length >= ENOUGH) break;
    found.push(...check(item));
  }
  return found;
}
