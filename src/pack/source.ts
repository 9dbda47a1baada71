import type { Place } from './problem.ts';

/** A file as text, and the places in it. Offsets and columns inside are UTF-16; what comes out counts characters. */
export class Source {
  /** Its lines without their ends. */
  readonly lines: readonly string[];
  /** The last place that was asked for: the next one on the same line is counted from there. */
  #last = { line: -1, index: 0, column: 1 };

  /** `file` is the name as the author knows it, relative to the pack. */
  constructor(
    readonly file: string,
    readonly text: string,
  ) {
    this.lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  }

  /** The place of `length` UTF-16 units at an index of a line, both from 0. Never longer than the line. */
  place(line: number, index: number, length = 1): Place {
    const text = this.lines[line] ?? '';
    const start = Math.min(index, text.length);
    const meant = text.slice(start, start + length).trimEnd();
    return {
      file: this.file,
      line: line + 1,
      column: this.#column(line, text, start),
      excerpt: { text, length: Math.max(1, countOf(meant)) },
    };
  }

  #column(line: number, text: string, index: number): number {
    const last = this.#last;
    const from = last.line === line && last.index <= index ? last : { index: 0, column: 1 };
    const column = from.column + countOf(text.slice(from.index, index));
    this.#last = { line, index, column };
    return column;
  }

  /** The place from an index of a line to that line's end. */
  rest(line: number, index: number): Place {
    return this.place(line, index, (this.lines[line] ?? '').length);
  }
}

/** How many characters (code points) an editor counts in a text. */
function countOf(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : [...text].length;
}
