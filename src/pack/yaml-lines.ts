import { quoted } from '../text/clip.ts';
import { type Problem, problem } from './problem.ts';
import type { Source } from './source.ts';
import { MAX_DEPTH } from './yaml-blocks.ts';
import { closingQuote } from './yaml-values.ts';

/** A mistake, and the line that YAML can read in its place. */
export interface Mended {
  readonly mistake: Problem;
  readonly mended: string;
}

/** The key at the beginning of an entry, and where its value begins; null when there is none. */
export function findKey(rest: string): { key: string; valueAt: number } | null {
  const quotes = /^["']/.exec(rest)?.[0];
  const from = quotes ? closingQuote(rest, quotes, 1) + 1 : 0;
  if ((quotes && from === 0) || /^[*&!{[@%|>`,?#]/.test(rest)) return null;
  const colon = rest.slice(from).search(quotes ? /^\s*:(?=\s|$)/ : /:(?=\s|$)/);
  if (colon < 0) return null;
  const at = rest.indexOf(':', from + colon);
  const key = quotes ? rest.slice(1, from - 1) : rest.slice(0, at).trimEnd();
  if (/\s#/.test(rest.slice(0, at))) return null;
  const space = rest.slice(at + 1).search(/\S/);
  return { key, valueAt: space < 0 ? rest.length : at + 1 + space };
}

/** How far ahead the next line that says something is looked for. */
const LOOK_AHEAD = 50;

/** Whether the next line that says something lies further in than a column, or begins a list there. */
export function opensBelow(lines: readonly string[], line: number, indent: number): boolean {
  const next = lines.slice(line + 1, line + LOOK_AHEAD).find((text) => !/^\s*(?:#.*)?$/.test(text));
  const column = next?.search(/\S/) ?? -1;
  return column > indent || (column === indent && /^\s*-\s/.test(next ?? ''));
}

/** A text and the lines after it, as far as brackets are followed. */
export function onwards(lines: readonly string[], line: number, text: string): string {
  return [text, ...lines.slice(line + 1, line + 2 * MAX_DEPTH)].join('\n');
}

/** The names that a text labels with &. */
export function labelsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/(?:^|[\s[{,])&([^\s,\]}]+)/g)].map(([, name]) => name ?? ''));
}

/** Whether a line that lies further in can only be more of the text above it. */
export function isPlainText(value: string): boolean {
  return !/^-(?:\s|$)/.test(value) && !/^[a-z][a-z-]*:(?:\s|$)/.test(value);
}

/** A colon or a # that cuts a text in one of its further lines. */
export function mistakeInText(source: Source, line: number, text: string, column: number): Mended | null {
  const value = text.slice(column).trimEnd();
  const at = value.search(/\s#|:(?=\s|$)/);
  if (at < 0) return null;
  const hash = value[at] !== ':';
  const place = source.place(line, column + at + (hash ? 1 : 0), hash ? value.length : 1);
  const mistake = problem(hash ? 'hash-cuts-text' : 'colon-in-text', place, { fixed: quoted(`… ${value}`) });
  const harmless = value.replace(/:(?=\s|$)/g, ';').replace(/\s#/g, ' _');
  return { mistake, mended: text.slice(0, column) + harmless };
}
