import type { ProblemWords } from '../words/problem-words.ts';
import { type ProblemCode, problemWords } from '../words/problems.ts';
import { visible } from './text.ts';

/** Where something stands in a file; lines and columns count from 1, columns in characters. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line itself, and how many of its characters are meant; null when there is no line to show. */
  readonly excerpt: { readonly text: string; readonly length: number } | null;
}

/** One fault in content. Message, hint and file hold no character that could steer a terminal. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
}

type WordsOf<C extends ProblemCode> = Parameters<(typeof problemWords)[C]>;

/** Makes a problem: its code, its place, and what its words name. */
export function problem<C extends ProblemCode>(code: C, place: Place, ...named: WordsOf<C>): Problem {
  const say = problemWords[code] as (...named: WordsOf<C>) => ProblemWords;
  const { message, hint } = say(...named);
  return { ...place, file: visible(place.file), code, message: visible(message), hint: visible(hint) };
}

/** The place of a file as a whole. */
export function wholeFile(file: string): Place {
  return { file, line: 1, column: 1, excerpt: null };
}

/** A place as words name it: `comfort.yaml:14`. */
export function inWords(place: Place): string {
  return `${place.file}:${place.line}`;
}

/** The same problems in the order of the files given, then of their lines; one that is told twice is told once. */
export function sortProblems(problems: readonly Problem[], files: readonly string[]): Problem[] {
  const order = new Map(files.map((file, index) => [visible(file), index]));
  const rank = (file: string) => order.get(file) ?? files.length;
  const seen = new Set<string>();
  return problems
    .filter(({ file, line, column, message }) => {
      const key = `${file}:${line}:${column}:${message}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => rank(a.file) - rank(b.file) || a.line - b.line || a.column - b.column);
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
