import { marked, widthOf } from '../../text/width.ts';
import { wrapped } from '../../text/wrap.ts';
import type { Glyphs, Style } from '../style.ts';
import { bodyOf } from './body.ts';
import { type PromptView, printableView } from './prompt-view.ts';
import { windowOf } from './window.ts';

/** A prompt as it stands on the screen: no line is wider, nor are there more lines, than the terminal has. */
export interface Screen {
  readonly lines: readonly string[];
  readonly cursorLine: number;
  readonly cursorColumn: number;
  /** How wide the terminal is. */
  readonly columns: number;
}

/** What surrounds the body, in lines; the lists are emptied where there is no room. */
interface Frame {
  position: string[];
  ask: string[];
  notes: string[];
  message: string[];
  hint: string[];
  gaps: number;
}

/** Fits a view to a terminal: what is needed least goes first, the active row stays. */
export function layOut(
  asked: PromptView,
  size: { readonly columns: number; readonly rows: number },
  style: Style,
  glyphs: Glyphs,
): Screen {
  const view = printableView(asked);
  // The last column and the last line stay free: writing there makes some terminals scroll.
  const columns = Math.max(8, size.columns - 1);
  const height = Math.max(3, size.rows - 1);
  const body = bodyOf(view, columns, style, glyphs);
  const total = body.items.reduce((sum, item) => sum + item.lines.length, 0);
  const own = body.items[body.active]?.lines.length ?? 0;
  const frame = trimmed(frameOf(view, columns, height, glyphs), { columns, height, total, own }, glyphs);
  const window = windowOf(body, height - linesIn(frame), glyphs);
  const gap = frame.gaps > 0 ? [''] : [];
  const above = [
    ...frame.position.map(style.quiet),
    ...frame.ask.map(style.strong),
    ...frame.notes.map(style.quiet),
    ...gap,
  ];
  const below = [...(frame.gaps > 1 ? [''] : []), ...frame.message, ...frame.hint.map(style.quiet)];
  return {
    lines: [...above, ...window.lines, ...below],
    cursorLine: above.length + window.cursorLine,
    cursorColumn: body.cursorColumn,
    columns: size.columns,
  };
}

function frameOf(view: PromptView, columns: number, height: number, glyphs: Glyphs): Frame {
  const message =
    view.message === null ? [] : view.message.split('\n').flatMap((text) => wrapped(text, columns));
  return {
    position: view.position === '' ? [] : wrapped(view.position, columns).slice(0, 1),
    ask: view.ask.split('\n').flatMap((text) => wrapped(text, columns)),
    notes: view.notes.flatMap((note) => note.split('\n').flatMap((text) => wrapped(text, columns))),
    message: cut(message, Math.floor(height / 2), columns, glyphs),
    hint: hintLine(view.hints, columns),
    gaps: 2,
  };
}

/** As many hints as fit on one line. */
function hintLine(hints: readonly string[], columns: number): string[] {
  const line = hints.reduce((sum, hint) => {
    const longer = sum === '' ? hint : `${sum}  ${hint}`;
    return widthOf(longer) <= columns ? longer : sum;
  }, '');
  return line === '' ? [] : [line];
}

function linesIn({ position, ask, notes, message, hint, gaps }: Frame): number {
  return position.length + ask.length + notes.length + message.length + hint.length + gaps;
}

/** Leaves out of the frame what the body needs more: gaps, notes, the position, the hint, the end of a long question. */
function trimmed(
  frame: Frame,
  { columns, height, total, own }: Readonly<Record<'columns' | 'height' | 'total' | 'own', number>>,
  glyphs: Glyphs,
): Frame {
  const room = (): number => height - linesIn(frame);
  while (frame.gaps > 0 && room() < total) frame.gaps -= 1;
  while (frame.notes.length > 0 && room() < Math.min(total, Math.max(own, 5))) frame.notes.pop();
  const least = Math.min(total, Math.max(own, 2), 3);
  if (room() < Math.min(total, Math.max(own, 3))) frame.position = [];
  if (room() < least) frame.hint = [];
  frame.ask = cut(frame.ask, frame.ask.length + room() - least, columns, glyphs);
  frame.message = cut(frame.message, frame.message.length + room() - Math.min(own, least), columns, glyphs);
  return frame;
}

/** The first `most` lines, at least one if there are any; where something is missing, it shows. */
function cut(lines: string[], most: number, columns: number, glyphs: Glyphs): string[] {
  const kept = lines.slice(0, Math.max(1, most));
  const last = kept.at(-1);
  if (kept.length === lines.length || last === undefined) return kept;
  return [...kept.slice(0, -1), marked(last, columns, glyphs.cut)];
}
