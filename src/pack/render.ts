import { visible } from '../text/visible.ts';
import { widthOf } from '../text/width.ts';
import { andMore, wordsOfProblem } from '../words/problems.ts';
import type { Problem } from './problem.ts';

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

/** Puts its words on a problem. */
export function asRow(found: Problem): ProblemRow {
  const { code, file, line, column } = found;
  const { message, hint } = wordsOfProblem(found);
  return { code, file: visible(file), line, column, message: visible(message), hint: visible(hint) };
}

function renderProblem(found: Problem): string {
  const { file, line, column, code, message, hint } = asRow(found);
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
export function renderProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const shown = problems.slice(0, SHOWN).map(renderProblem);
  if (problems.length > SHOWN) shown.push(andMore(problems.length - SHOWN));
  return `${shown.join('\n\n')}\n`;
}
