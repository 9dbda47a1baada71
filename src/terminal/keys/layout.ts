import { marked, widthOf } from '../../text/width.ts';
import { wrapped } from '../../text/wrap.ts';
import type { Statement } from '../face.ts';
import type { Glyphs, Style } from '../style.ts';
import { type Body, bodyOf } from './body.ts';
import { hintLines } from './hint-lines.ts';
import { type PromptView, printableView, type Status } from './prompt-view.ts';
import { progressRule, saidLines, topLine, trailLines } from './walk-frame.ts';
import { windowOf } from './window.ts';

/** A prompt as it stands on the screen: no line is wider, nor are there more lines, than the terminal has. */
export interface Screen {
  readonly lines: readonly string[];
  readonly cursorLine: number;
  readonly cursorColumn: number;
  /** How wide the terminal is. */
  readonly columns: number;
}

/** The size of a terminal. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What surrounds the body, in lines; the lists are emptied where there is no room. */
interface Frame {
  top: string[];
  rule: string[];
  trail: string[];
  said: string[];
  ask: string[];
  notes: string[];
  status: string[];
  message: string[];
  hint: string[];
  gaps: number;
}

/** Longer lines are hard to read, and a terminal may say that it is larger than it is. */
const LARGEST: Size = { columns: 81, rows: 61 };

/** The room in a terminal: the last column and line stay free, since writing there makes some terminals scroll. */
export function roomIn(size: Size): { columns: number; height: number } {
  return {
    columns: Math.max(8, Math.min(size.columns, LARGEST.columns) - 1),
    height: Math.max(3, Math.min(size.rows, LARGEST.rows) - 1),
  };
}

/** Fits a view to a terminal: what is needed least goes first, the active row stays. */
export function layOut(asked: PromptView, size: Size, style: Style, glyphs: Glyphs): Screen {
  const view = printableView(asked);
  const { columns, height } = roomIn(size);
  const body = bodyOf(view, columns, style, glyphs);
  const frame = frameLines(view, columns, style, glyphs);
  trim(frame, view, body, { columns, height }, glyphs);
  const window = windowOf(body, height - linesIn(frame), glyphs);
  const gap = (at: number): string[] => (frame.gaps >= at ? [''] : []);
  const after = (lines: readonly string[], at: number): string[] =>
    lines.length === 0 ? [] : [...lines, ...gap(at)];
  const above = [
    ...after([...frame.top.map(style.quiet), ...frame.rule], 4),
    ...after(frame.trail, 5),
    ...after(frame.said, 2),
    ...frame.ask.map(style.strong),
    ...frame.notes.map(style.quiet),
    ...gap(1),
  ];
  const below = [...gap(3), ...frame.message, ...frame.status, ...frame.hint.map(style.quiet)];
  return {
    lines: [...above, ...window.lines, ...below],
    cursorLine: above.length + window.cursorLine,
    cursorColumn: body.cursorColumn,
    columns: size.columns,
  };
}

/** More lines than these are a page of their own: above a question nobody reads them. */
const MOST_SAID = 8;

/** Whether all that was said before the question can stand above it, with what is needed to answer. */
export function saidFits(
  statements: readonly Statement[],
  asked: () => PromptView,
  size: Size,
  style: Style,
  glyphs: Glyphs,
): boolean {
  const { columns, height } = roomIn(size);
  const said = saidLines(statements, columns, style);
  // Looked at first: a long welcome is the first thing of all, and to lay out the question after it takes time.
  if (said.length > MOST_SAID) return false;
  const view = printableView(asked());
  const { ask, hint } = frameLines(view, columns, style, glyphs);
  const rows = bodyOf(view, columns, style, glyphs).items.reduce((sum, { lines }) => sum + lines.length, 0);
  return said.length + ask.length + hint.length + Math.min(rows, 5) + 1 <= height;
}

function frameLines(view: PromptView, columns: number, style: Style, glyphs: Glyphs): Frame {
  const { frame } = view;
  const texts = (text: string): string[] => text.split('\n').flatMap((line) => wrapped(line, columns));
  const top = frame
    ? topLine(frame, view.position, columns, glyphs.dot)
    : view.position && texts(view.position)[0];
  return {
    top: top ? [top] : [],
    rule: frame && frame.share !== null ? [progressRule(frame.share, columns, style, glyphs)] : [],
    trail: frame ? trailLines(frame, columns, style, glyphs) : [],
    said: frame ? saidLines(frame.said, columns, style) : [],
    ask: texts(view.ask),
    notes: view.notes.flatMap(texts),
    status: view.status ? [statusLine(view.status, columns, style, glyphs)] : [],
    message: view.message === null ? [] : texts(view.message),
    hint: hintLines(view.hints, columns),
    gaps: 5,
  };
}

/** How the answer stands, in its colour; what is private has its sign besides. */
function statusLine({ kind, text }: Status, columns: number, style: Style, glyphs: Glyphs): string {
  const paint = { shared: style.good, private: style.caution, count: style.quiet, 'too-much': style.caution }[
    kind
  ];
  const line = kind === 'private' ? `${glyphs.private} ${text}` : text;
  return paint(widthOf(line) > columns ? marked(line, columns, glyphs.cut) : line);
}

function linesIn({ gaps, ...lists }: Frame): number {
  const present = [
    gaps >= 1,
    gaps >= 2 && lists.said.length > 0,
    gaps >= 3,
    gaps >= 4 && lists.top.length + lists.rule.length > 0,
    gaps >= 5 && lists.trail.length > 0,
  ];
  return Object.values(lists).reduce((sum, lines) => sum + lines.length, present.filter(Boolean).length);
}

/**
 * Leaves out of the frame what the body needs more: blank lines, the last answers, the bar, a count, the notes, what was said, the
 * line at the top, how the answer stands unless that is private, the hint, the end of a long question.
 */
function trim(
  frame: Frame,
  view: PromptView,
  body: Body,
  { columns, height }: { readonly columns: number; readonly height: number },
  glyphs: Glyphs,
): void {
  const total = body.items.reduce((sum, item) => sum + item.lines.length, 0);
  const own = body.items[body.active]?.lines.length ?? 0;
  const room = (): number => height - linesIn(frame);
  const some = Math.min(total, Math.max(own, 5));
  frame.message = partOf(frame.message, view.part ?? 0, Math.max(2, Math.floor(height / 2)), columns, glyphs);
  while (frame.gaps > 2 && room() < total) frame.gaps -= 1;
  while (frame.trail.length > 0 && room() < some) frame.trail.shift();
  while (frame.gaps > 0 && room() < Math.min(total, 9)) frame.gaps -= 1;
  if (room() < some) frame.rule = [];
  if (room() < some && view.status?.kind === 'count') frame.status = [];
  if (room() < some) frame.notes = atMost(frame.notes, frame.notes.length + room() - some, columns, glyphs);
  const least = Math.min(total, Math.max(own, 2), 3);
  if (room() < Math.min(total, Math.max(own, 3))) frame.top = [];
  if (room() < least && view.status?.kind !== 'private') frame.status = [];
  const saidRoom = Math.max(1, frame.said.length + room() - least);
  if (saidRoom < frame.said.length) frame.said = [...frame.said.slice(0, saidRoom - 1), glyphs.cut];
  if (room() < 1) frame.hint = frame.hint.slice(-1);
  frame.ask = cut(frame.ask, frame.ask.length + room() - least, columns, glyphs);
  if (room() < 1) frame.said = [];
  if (room() < 1) frame.hint = [];
  if (room() < 1) frame.status = [];
  const spare = frame.message.length + room() - Math.min(own, least);
  frame.message = cut(frame.message, spare, columns, glyphs);
}

/** The part of a message that is shown: all of it where it fits, else one piece after another. */
function partOf(lines: string[], part: number, most: number, columns: number, glyphs: Glyphs): string[] {
  const from = (part % Math.max(1, Math.ceil(lines.length / most))) * most;
  return cut(lines.slice(from), most, columns, glyphs);
}

/** The first `most` lines, or none where there is room for none. */
function atMost(lines: string[], most: number, columns: number, glyphs: Glyphs): string[] {
  return most < 1 ? [] : cut(lines, most, columns, glyphs);
}

/** The first `most` lines, at least one if there are any; where something is missing, it shows. */
function cut(lines: string[], most: number, columns: number, glyphs: Glyphs): string[] {
  const kept = lines.slice(0, Math.max(1, most));
  const last = kept.at(-1);
  if (kept.length === lines.length || last === undefined) return kept;
  return [...kept.slice(0, -1), marked(last, columns, glyphs.cut)];
}
