import { marked, widthOf } from '../../text/width.ts';
import { wrapped } from '../../text/wrap.ts';
import type { Glyphs, Style } from '../style.ts';
import { bodyOf } from './body.ts';
import { printableSheet, type Sheet } from './prompt-view.ts';
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
  told: string[];
  hint: string[];
  gaps: number;
}

/** Fits a sheet to a terminal: what is needed least goes first, the active row stays. */
export function layOut(
  asked: Sheet,
  size: { readonly columns: number; readonly rows: number },
  style: Style,
  glyphs: Glyphs,
): Screen {
  const sheet = printableSheet(asked);
  // The last column and the last line stay free: writing there makes some terminals scroll.
  const columns = Math.max(8, size.columns - 1);
  const height = Math.max(3, size.rows - 1);
  const body = bodyOf(sheet, columns, style, glyphs);
  const total = body.items.reduce((sum, item) => sum + item.lines.length, 0);
  const own = body.items[body.active]?.lines.length ?? 0;
  const frame = trimmed(frameOf(sheet, columns, height, glyphs), { columns, height, total, own }, glyphs);
  const window = windowOf(body, height - linesIn(frame), glyphs);
  const gap = frame.gaps > 0 ? [''] : [];
  const above = [
    ...frame.position.map(style.quiet),
    ...frame.ask.map(style.strong),
    ...frame.notes.map(style.quiet),
    ...gap,
  ];
  const below = [...(frame.gaps > 1 ? [''] : []), ...frame.told, ...frame.hint.map(style.quiet)];
  return {
    lines: [...above, ...window.lines, ...below],
    cursorLine: above.length + window.cursorLine,
    cursorColumn: body.cursorColumn,
    columns: size.columns,
  };
}

function frameOf(sheet: Sheet, columns: number, height: number, glyphs: Glyphs): Frame {
  const told = sheet.told === null ? [] : sheet.told.split('\n').flatMap((text) => wrapped(text, columns));
  return {
    position: sheet.position === '' ? [] : wrapped(sheet.position, columns).slice(0, 1),
    ask: sheet.ask.split('\n').flatMap((text) => wrapped(text, columns)),
    notes: sheet.notes.flatMap((note) => note.split('\n').flatMap((text) => wrapped(text, columns))),
    told: cut(told, Math.floor(height / 2), columns, glyphs),
    hint: hintLine(sheet.hints, columns),
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

function linesIn({ position, ask, notes, told, hint, gaps }: Frame): number {
  return position.length + ask.length + notes.length + told.length + hint.length + gaps;
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
  frame.told = cut(frame.told, frame.told.length + room() - Math.min(own, least), columns, glyphs);
  return frame;
}

/** The first `most` lines, at least one if there are any; where something is missing, it shows. */
function cut(lines: string[], most: number, columns: number, glyphs: Glyphs): string[] {
  const kept = lines.slice(0, Math.max(1, most));
  const last = kept.at(-1);
  if (kept.length === lines.length || last === undefined) return kept;
  return [...kept.slice(0, -1), marked(last, columns, glyphs.cut)];
}
