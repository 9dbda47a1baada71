import type { ProblemArgs, ProblemCode } from '../problem-codes.ts';
import { visible } from '../text/visible.ts';
import { widthOf } from '../text/width.ts';
import type { Words } from '../words/index.ts';
import type { Problem } from './problem.ts';

/** What problems say, in the language of this run. */
export type ProblemsWords = Awaited<ReturnType<Words['problems']>>;

/** The same, by the problem that it is. */
type SaidOf = {
  readonly [C in ProblemCode]: (args: ProblemArgs[C]) => { readonly message: string; readonly hint: string };
};

const SHOWN = 20;
const BEFORE = 40;
const AFTER = 60;

/** The part of a line around the fault, and what stands under it. */
function excerptOf({ column, excerpt }: Problem): { text: string; caret: string } | null {
  if (!excerpt || excerpt.text.trim() === '') return null;
  const line = [...excerpt.text];
  const from = Math.max(0, column - 1 - BEFORE);
  const fault = column - 1;
  const end = Math.min(fault + excerpt.length, fault + AFTER, line.length);
  const to = Math.min(line.length, fault + AFTER);
  // A cut must not look like the author's text.
  const before = (from > 0 ? '…' : '') + clean(line.slice(from, fault));
  const meant = clean(line.slice(fault, end));
  const after = clean(line.slice(end, to)) + (to < line.length ? '…' : '');
  const caret = ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(meant)));
  return { text: (before + meant + after).trimEnd(), caret };
}

function clean(characters: readonly string[]): string {
  return visible(characters.join('').replace(/\t/g, ' '));
}

/** A problem in words, as scripts read it. No character in it could steer a terminal. */
export interface ProblemRow {
  readonly code: Problem['code'];
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

function said<C extends ProblemCode>(
  { code, args }: { readonly code: C; readonly args: ProblemArgs[C] },
  { found }: { readonly found: SaidOf },
) {
  return found[code](args);
}

/** Puts its words on a problem. */
export function asRow(found: Problem, words: ProblemsWords): ProblemRow {
  const { code, file, line, column } = found;
  const { message, hint } = said(found, words);
  return { code, file: visible(file), line, column, message: visible(message), hint: visible(hint) };
}

function renderProblem(found: Problem, words: ProblemsWords): string {
  const { file, line, column, code, message, hint } = asRow(found, words);
  const rows = [`${file}:${line}:${column}  ${code}  ${message}`];
  const excerpt = excerptOf(found);
  if (excerpt) {
    const gutter = String(line);
    rows.push(`    ${gutter} | ${excerpt.text}`);
    rows.push(`    ${' '.repeat(gutter.length)} | ${excerpt.caret}`);
  }
  return [...rows, `    ${hint}`].join('\n');
}

/**
 * The problems as a person reads them: the first 20, then how many more.
 * Ends with a line end; an empty list gives an empty text.
 */
export function renderProblems(problems: readonly Problem[], words: ProblemsWords): string {
  if (problems.length === 0) return '';
  const shown = problems.slice(0, SHOWN).map((found) => renderProblem(found, words));
  if (problems.length > SHOWN) shown.push(words.andMore(problems.length - SHOWN));
  return `${shown.join('\n\n')}\n`;
}
