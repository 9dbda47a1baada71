import { type Problem, problem } from './problem.ts';
import type { Source } from './source.ts';
import { type Blocks, MAX_DEPTH } from './yaml-blocks.ts';
import { isKnown } from './yaml-keys.ts';
import { onwards } from './yaml-lines.ts';
import type { Running } from './yaml-running.ts';
import { followBrackets, harmless } from './yaml-values.ts';

/** What is wrong with a line without `key: `, and what YAML can read in place of its text; null: no sense is left. */
export interface Keyless {
  readonly mistake: Problem;
  readonly mended: string | null;
  /** The line is more of the text above it; `mended` is the whole line. */
  readonly runs?: boolean;
}

/** What a line without `key: ` was meant as: a colon or a space is missing, or it is more of the text above it. */
export function keyless(
  source: Source,
  line: number,
  rest: string,
  column: number,
  { empty, last }: Blocks,
  running: Running | null,
): Keyless {
  if (/^[[{]/.test(rest) && followBrackets(onwards(source.lines, line, rest)).depth > MAX_DEPTH) {
    return { mistake: problem('too-deep', source.rest(line, column), { limit: MAX_DEPTH }), mended: null };
  }
  if (running?.wantsDash(rest, column)) {
    const mistake = problem('missing-dash', source.rest(line, column), { key: rest });
    return { mistake, mended: `${' '.repeat(running.indent)}- ${rest}`, runs: true };
  }
  const glued = /^[a-z][a-z-]*:(?=\S)/.exec(rest)?.[0];
  if (glued) {
    const mistake = problem('missing-space', source.place(line, column, glued.length), { key: glued });
    return { mistake, mended: `${glued} ${rest.slice(glued.length)}` };
  }
  const bare = /^[a-z][a-z-]*(?=\s|$)/.exec(rest)?.[0];
  const isKey = bare !== undefined && isKnown(bare) && !last?.keys.includes(bare);
  if (running?.kind === 'plain' && !isKey) {
    const mistake = problem('text-not-indented', source.rest(line, column), { column: running.indent + 3 });
    return { mistake, mended: `${' '.repeat(running.indent + 2)}${harmless(rest)}`, runs: true };
  }
  if (bare && !empty) {
    const mistake = problem('missing-colon', source.place(line, column, bare.length), { key: bare });
    return { mistake, mended: `${bare}: ${rest.slice(bare.length).trim()}`.trimEnd() };
  }
  const code = empty ? 'root-not-map' : 'unreadable-yaml';
  return { mistake: problem(code, source.rest(line, column), {}), mended: empty ? null : '' };
}
