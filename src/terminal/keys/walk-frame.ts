import type { TrailLine } from '../../guide/trail.ts';
import { onOneLine } from '../../text/one-line.ts';
import { printable } from '../../text/printable.ts';
import { marked, widthOf } from '../../text/width.ts';
import { wrapped } from '../../text/wrap.ts';
import { answerWords } from '../answer-words.ts';
import type { Asked } from '../asked.ts';
import type { Statement } from '../face.ts';
import type { Glyphs, Style } from '../style.ts';

/** What stands above the question on a walk. */
export interface WalkFrame {
  /** Whose answers these are, where that is to be told. */
  readonly profile: string | undefined;
  /** "Part 2 of 7" and "about 9 minutes left". */
  readonly progress: readonly string[];
  /** The share of the walk that lies behind, from 0 to 1; null where there is none to show. */
  readonly share: number | null;
  readonly trail: readonly { readonly status: TrailLine['status']; readonly text: string }[];
  /** What was said since the last prompt. */
  readonly said: readonly Statement[];
}

/** The frame of a question, with what was said before it. */
export function frameOf({ way, profile, words }: Asked, said: readonly Statement[]): WalkFrame {
  const { horizon } = words;
  const progress = way?.progress();
  return {
    profile,
    progress: progress
      ? [horizon.part(progress.part, progress.parts), horizon.minutesLeft(progress.minutes)]
      : [],
    share: progress?.share ?? null,
    trail: (way?.trail ?? []).map((line) => ({
      status: line.status,
      text: line.status === 'private' ? horizon.private : trailWords(line, words),
    })),
    said,
  };
}

function trailWords(line: Exclude<TrailLine, { status: 'private' }>, words: Asked['words']): string {
  const said = answerWords(line, line.reading, words);
  const topic = line.topic.slice(0, 1).toUpperCase() + line.topic.slice(1);
  return printable(onOneLine(`${topic}   ${said}`));
}

/** The line at the top: whose answers, which part; and how far. What is needed least goes where there is no room. */
export function topLine(
  { profile, progress }: Pick<WalkFrame, 'profile' | 'progress'>,
  part: string,
  columns: number,
  dot: string,
): string | undefined {
  const name = profile === undefined ? [] : [printable(profile)];
  const sides: readonly (readonly [string[], readonly string[]])[] = [
    [[...name, part], progress],
    [name.length > 0 ? name : [part], progress],
    [name, progress],
    [name, progress.slice(0, 1)],
    [[], progress.slice(0, 1)],
    [name, []],
  ];
  for (const [left, right] of sides) {
    const [start, end] = [left, right].map((words) => words.filter((each) => each !== '').join(` ${dot} `));
    const room = columns - widthOf(start ?? '') - widthOf(end ?? '');
    const apart = start !== '' && end !== '' ? 2 : 0;
    if (room >= apart && (start !== '' || end !== ''))
      return `${start}${' '.repeat(start === '' ? 0 : room)}${end}`;
  }
  return undefined;
}

/** The line of progress over the whole walk. */
export function progressRule(share: number, columns: number, style: Style, { rule }: Glyphs): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * columns);
  return style.active(rule.full.repeat(full)) + style.faint(rule.rest.repeat(columns - full));
}

/** The last answers, a line each: what became of each is told by a sign, a colour and a word. */
export function trailLines(
  { trail }: Pick<WalkFrame, 'trail'>,
  columns: number,
  style: Style,
  glyphs: Glyphs,
): string[] {
  const signs = {
    answered: style.good(glyphs.done),
    skipped: style.faint(glyphs.skipped),
    unsure: style.faint(glyphs.unsure),
    private: style.caution(glyphs.private),
  };
  return trail.map(({ status, text }) => {
    const room = columns - 2;
    const line = widthOf(text) > room ? marked(text, room, glyphs.cut) : text;
    return `${signs[status]} ${style.quiet(line)}`;
  });
}

/** What was said, wrapped: a blank line between one thing and the next. */
export function saidLines(said: readonly Statement[], columns: number, style: Style): string[] {
  return said.flatMap(({ title, text }, index) => [
    ...(index > 0 ? [''] : []),
    ...(title ? wrapped(printable(title), columns).map(style.strong) : []),
    ...(text === ''
      ? []
      : printable(text)
          .split('\n')
          .flatMap((line) => wrapped(line, columns))),
  ]);
}
