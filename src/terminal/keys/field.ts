import { charactersOf } from '../../text/characters.ts';
import { widthOf } from '../../text/width.ts';
import type { Edit } from './edit.ts';

/** A text field as it stands on the screen: its lines, and where the cursor is in them. */
export interface FieldView {
  readonly lines: readonly string[];
  readonly cursorLine: number;
  /** In columns, as displayed. */
  readonly cursorColumn: number;
}

/** Breaks a text at words into lines of at most `columns`, and finds the cursor in them. */
export function fieldView({ text, cursor }: Edit, columns: number): FieldView {
  const spans = spansOf(text, Math.max(2, columns));
  const cursorLine = Math.max(
    0,
    spans.findLastIndex(({ from }) => from <= cursor),
  );
  const { from } = spans[cursorLine] ?? { from: 0 };
  const lines = spans.map((span) => text.slice(span.from, span.to));
  return { lines, cursorLine, cursorColumn: widthOf(text.slice(from, cursor)) };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function spansOf(text: string, columns: number): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    spans.push(...spansOfLine(line, columns).map(({ from, to }) => ({ from: from + start, to: to + start })));
    start += line.length + 1;
  }
  return spans;
}

function spansOfLine(line: string, columns: number): Span[] {
  const spans: Span[] = [];
  let from = 0;
  let width = 0;
  let afterBlank = 0;
  for (const { segment, index } of charactersOf(line)) {
    const own = widthOf(segment);
    if (width + own > columns) {
      const cut = afterBlank > from ? afterBlank : index;
      spans.push({ from, to: cut });
      from = cut;
      width = widthOf(line.slice(from, index));
    }
    width += own;
    if (segment === ' ') afterBlank = index + 1;
  }
  return [...spans, { from, to: line.length }];
}
