import fs from 'node:fs';
import path from 'node:path';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import type { Problem } from '../pack/problem.ts';
import { Source } from '../pack/source.ts';
import { findYamlMistakes } from '../pack/yaml-mistakes.ts';
import { systemCode } from '../storage/system-error.ts';

/** A file of a pack with what is certain mended. */
export interface Fixed {
  /** Its place on the disk, links followed. */
  readonly path: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What stands for what when a line is mended; `at` is where the fault begins in it (UTF-16). */
const MEND: Partial<Record<Problem['code'], (line: string, at: number) => string>> = {
  'odd-space': (line, at) => line.slice(0, at) + line.slice(at).replace(/^\s+/u, ' '),
  'smart-quotes': (line, at) => {
    const [, inside = '"'] = /^.(.*).$/u.exec(line.slice(at).trimEnd()) ?? [];
    return /["\\]/.test(inside) ? line : `${line.slice(0, at)}"${inside}"`;
  },
  'yes-or-no-expected': (line, at) => {
    const answer = /^(?:"|')?(true|false)(?:"|')?(?=\s|$)/i;
    return line.slice(0, at) + line.slice(at).replace(answer, (_, said) => (/^t/i.test(said) ? 'yes' : 'no'));
  },
  'dash-without-space': (line, at) => `${line.slice(0, at)}- ${line.slice(at + 1)}`,
  'odd-dash': (line, at) => `${line.slice(0, at)}- ${line.slice(at + 1).trimStart()}`,
};

/**
 * The text of a file with what is certain mended, by the problems that were found in it; comments, empty lines and
 * everything else stay as they are. Pure.
 */
export function fixText(name: string, text: string, problems: readonly Problem[]): string {
  const codes = new Set(problems.map(({ code }) => code));
  const whole = codes.has('odd-line-end') ? text.replace(/\r(?!\n)/g, '\n') : text;
  if (whole !== text) return whole;
  const lines = text.split('\n');
  if (codes.has('tab-indent')) {
    const read = findYamlMistakes(new Source(name, text)).text?.split('\n') ?? lines;
    for (const [index, line] of lines.entries()) {
      if (/^ *\t/.test(line) && line.trim() !== '')
        lines[index] = ' '.repeat((read[index] ?? '').search(/[^ ]|$/)) + line.trimStart();
    }
  }
  if (problems.some((found) => found.code === 'odd-space' && found.args.after === '')) {
    for (const [index, line] of lines.entries())
      lines[index] = line.replace(/^[^\S\t\r\n]+/u, (space) => ' '.repeat(space.length));
  }
  for (const { code, line, column } of problems) {
    const before = lines[line - 1] ?? '';
    const at = [...before].slice(0, column - 1).join('').length;
    const first = code === 'odd-space' && before.slice(0, at).trim() === '';
    const end = before.endsWith('\r') ? '\r' : '';
    const mend = first ? undefined : MEND[code];
    if (mend) lines[line - 1] = mend(before.slice(0, before.length - end.length), at) + end;
  }
  return lines.join('\n');
}

/** What can be mended in a pack's folder without its author; files in which nothing can are left out. */
export function fixable(folder: string, problems: readonly Problem[]): Fixed[] {
  return [...new Set(problems.map(({ file }) => file))].flatMap((name) => {
    const file = path.join(folder, name);
    if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return [];
    const before = fs.readFileSync(file, 'utf8');
    const own = problems.filter((found) => found.file === name);
    const after = own.some(({ code }) => code === 'not-utf8') ? before : fixText(name, before, own);
    return after === before ? [] : [{ path: fs.realpathSync(file), name, before, after }];
  });
}

/** Writes a mended file, whole or not at all, with the rights that it had. Throws Failure `cannot-write` {path, reason}. */
export function writeFixed(
  context: Context,
  { path: file, name, after }: Pick<Fixed, 'path' | 'name' | 'after'>,
): void {
  const temporary = path.join(path.dirname(file), `.aftercare-${context.pid}.tmp`);
  try {
    const { mode } = fs.statSync(file);
    fs.writeFileSync(temporary, after, { flag: 'wx', mode, flush: true });
    fs.renameSync(temporary, file);
  } catch (error) {
    const reason = systemCode(error);
    fs.rmSync(temporary, { force: true });
    if (reason === undefined) throw error;
    throw new Failure('cannot-write', { path: name, reason }, { cause: error });
  }
}
