import { widthOf } from '../../text/width.ts';
import { wrapped } from '../../text/wrap.ts';
import type { Glyphs, Style } from '../style.ts';
import { type FieldView, fieldView } from './field.ts';
import type { PromptView, Row } from './prompt-view.ts';

/** One thing of a list that is shown whole or not at all, in lines. */
export interface Item {
  readonly lines: readonly string[];
  readonly isOption: boolean;
}

/** The part of a prompt that may be longer than the screen: its rows, or the lines of its field. */
export interface Body {
  readonly items: readonly Item[];
  readonly active: number;
  /** Where the cursor is, in the active item. */
  readonly cursorLine: number;
  readonly cursorColumn: number;
}

/** How wide the pointer is, with the blank after it. */
export const MARGIN = 2;

/** Draws the rows or the field of a view, `columns` wide. */
export function bodyOf(view: PromptView, columns: number, style: Style, glyphs: Glyphs): Body {
  if (view.field) return fieldBody(fieldView(view.field, columns - MARGIN), style, glyphs);
  const drawn = view.rows.map((row, index) =>
    drawRow(row, index === view.active, columns - MARGIN, style, glyphs),
  );
  const active = drawn[view.active];
  return {
    items: drawn.map(({ lines }, index) => ({ lines, isOption: view.rows[index]?.isOption ?? false })),
    // Where nothing is highlighted yet, the first row is as good as any to begin at.
    active: Math.max(0, view.active),
    cursorLine: active?.cursorLine ?? 0,
    cursorColumn: active?.cursorColumn ?? 0,
  };
}

/** A field is a list of its lines, so that the one with the cursor is always seen. */
function fieldBody({ lines, cursorLine, cursorColumn }: FieldView, style: Style, glyphs: Glyphs): Body {
  const items = lines.map((line, index) => ({
    lines: [`${index === 0 ? style.active(pointer(glyphs)) : ' '.repeat(MARGIN)}${line}`],
    isOption: false,
  }));
  return { items, active: cursorLine, cursorLine: 0, cursorColumn: cursorColumn + MARGIN };
}

function pointer({ pointer: sign }: Glyphs): string {
  return sign.padEnd(MARGIN);
}

function drawRow(row: Row, isActive: boolean, columns: number, style: Style, glyphs: Glyphs) {
  const tick = row.ticked === undefined ? '' : `${row.ticked ? glyphs.ticked : glyphs.unticked} `;
  const sign = row.rank === undefined ? tick : `${tick}${row.rank}. `;
  const indent = ' '.repeat(widthOf(sign));
  const inner = Math.max(4, columns - indent.length);
  const field = row.field && {
    text: row.label + row.field.text,
    cursor: row.label.length + row.field.cursor,
  };
  const view = field ? fieldView(field, inner) : undefined;
  const label = view ? view.lines : wrapped(row.label, inner);
  const help = isActive && row.help ? wrapped(row.help, inner) : [];
  const margin = isActive ? style.active(pointer(glyphs)) : ' '.repeat(MARGIN);
  const heading = row.group === undefined ? [] : wrapped(row.group, columns).map((line) => style.quiet(line));
  const paint = isActive ? style.strong : row.isOwn ? style.own : plain;
  const paintSign = row.ticked ? style.good : style.faint;
  const lines = [
    ...heading,
    ...label.map((line, index) =>
      index === 0
        ? margin + (sign === '' ? '' : paintSign(sign)) + paint(line)
        : ' '.repeat(MARGIN) + indent + paint(line),
    ),
    ...help.map((line) => style.quiet(' '.repeat(MARGIN) + indent + line)),
  ];
  const cursorLine = heading.length + (view?.cursorLine ?? 0);
  const cursorColumn = view
    ? MARGIN + indent.length + view.cursorColumn
    : MARGIN + indent.length + widthOf(label[0] ?? '');
  return { lines, cursorLine, cursorColumn };
}

function plain(text: string): string {
  return text;
}
