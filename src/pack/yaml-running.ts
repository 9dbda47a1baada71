import { quoted } from '../text/clip.ts';
import { type Problem, problem } from './problem.ts';
import type { Source } from './source.ts';
import { findKey, isPlainText } from './yaml-lines.ts';
import { closingQuote } from './yaml-values.ts';

/** A value that goes on over the next lines; `indent` is the column that those lines must lie beyond. */
export class Running {
  /** A line of it has been read below its key. */
  filled = false;
  /** That its lines do not lie far enough in has been told. */
  told = false;

  constructor(
    readonly kind: 'plain' | 'block' | 'quoted',
    readonly indent: number,
    readonly value: string,
    readonly line: number,
    /** Where it begins in its line of the file. */
    readonly index: number,
    /** It is an entry of a list by itself. */
    readonly listed: boolean,
  ) {}

  get quote(): string {
    return this.value[0] ?? '';
  }

  /** Whether a line, of which the first sign stands at a column, is more of a text without quotes. */
  goesOn(text: string, column: number): boolean {
    if (this.kind !== 'plain' || column <= this.indent || !isPlainText(text.slice(column))) return false;
    return !this.wantsDash(text, column);
  }

  /** Whether a line is the next entry of a list of single words, without its dash. */
  wantsDash(text: string, column: number): boolean {
    const isWord = (word: string) => /^[a-z0-9][\w.-]*$/.test(word.trim());
    const near = column === this.indent || column === this.indent + 2;
    return this.kind === 'plain' && this.listed && near && isWord(this.value) && isWord(text);
  }

  /** Whether a line that does not lie beyond its column was meant as the text of a bar above it. */
  takes(text: string): boolean {
    if (this.kind !== 'block' || (this.filled && !this.told)) return false;
    const rest = text.trim();
    return isPlainText(rest) && !/^(?:#|---|\.\.\.)/.test(rest) && findKey(rest) === null;
  }
}

/** Whether a line closes a quote that was opened above it: `open`, `closed`, or what is wrong behind it. */
export function closesAbove(source: Source, line: number, { quote }: Running): 'open' | 'closed' | Problem {
  const text = source.lines[line] ?? '';
  const close = closingQuote(text, quote, 0);
  if (close < 0) return 'open';
  const tail = text.slice(close + 1);
  if (/^\s*(?:\s#.*)?$/.test(tail)) return 'closed';
  const place = source.place(line, close, tail.length + 1);
  return problem('apostrophe-in-quotes', place, { fixed: quoted(text.trim()) });
}
