import { type Problem, problem } from './problem.ts';
import type { Source } from './source.ts';

/** What stands at the beginning of a line and should not, and the line as YAML can read it. */
export interface Start {
  /** Undefined where the line above has the same mistake, and it was told there. */
  readonly mistake: Problem | undefined;
  readonly mended: string;
}

/** What a tab is taken for: the column that a line is meant to begin in is found by its key. */
const TAB = '    ';

/** A tab or an odd space in front, a long dash or a dot for a dash, a dash or a key without its space. */
export function mendStart(source: Source, line: number, before: Problem | undefined): Start | null {
  const text = source.lines[line] ?? '';
  const space = /^\s*/.exec(text)?.[0] ?? '';
  const rest = text.slice(space.length);
  const odd = space.search(/[^ ]/);
  const again = (code: Problem['code']) => before?.code === code && before.line === line && odd >= 0;
  if (odd >= 0) {
    const code = space[odd] === '\t' ? 'tab-indent' : 'odd-space';
    const place = source.place(line, odd, space.length - odd);
    const mistake = code === 'tab-indent' ? problem(code, place, {}) : problem(code, place, { after: '' });
    const between = code === 'tab-indent' && columnBetween(source, line);
    const mended = (between ? ' '.repeat(between) : space.replace(/\t/g, TAB).replace(/\s/g, ' ')) + rest;
    return { mistake: again(code) ? undefined : mistake, mended };
  }
  const sign = /^[–—−•·‣▪*](?=\s|[a-z-]+:(?:\s|$))/.exec(rest)?.[0];
  if (sign !== undefined) {
    const behind = rest.slice(sign.length).replace(/^\s+/, '');
    return {
      mistake: problem('odd-dash', source.place(line, space.length), { sign }),
      mended: `${space}- ${behind}`,
    };
  }
  const glued = /^-(?=[a-z][a-z-]*:(?:\s|$))/.test(rest);
  if (glued) {
    const mistake = problem('dash-without-space', source.place(line, space.length, 2), {});
    return { mistake, mended: `${space}- ${rest.slice(1)}` };
  }
  return oddSpaceInside(source, line, text);
}

/** The column in which the keys straight above and below a line stand; undefined where that is not one and the same. */
function columnBetween({ lines }: Source, line: number): number | undefined {
  const above = /^( *(?:- +)*)[a-z-]+: +[^\s|>]/.exec(lines[line - 1] ?? '')?.[1]?.length;
  const below = /^( *)[a-z-]+:(?:\s|$)/.exec(lines[line + 1] ?? '')?.[1]?.length;
  return above === below ? above : undefined;
}

/** A space that is none, straight after a dash or the colon of a key. */
function oddSpaceInside(source: Source, line: number, text: string): Start | null {
  const [all, before = '', odd = ''] = /^( *(?:- +)*(?:-|[a-z][a-z-]*:))((?![ \t])\s+)/u.exec(text) ?? [];
  if (all === undefined || all === '') return null;
  const mistake = problem('odd-space', source.place(line, before.length, odd.length), {
    after: before.trim(),
  });
  return { mistake, mended: `${before} ${text.slice(all.length)}` };
}
