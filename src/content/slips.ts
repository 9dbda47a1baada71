import { Blocks, MAX_DEPTH } from './blocks.ts';
import { type Problem, problem } from './problem.ts';
import type { Source } from './source.ts';
import { quoted } from './text.ts';
import { closingQuote, readValue } from './values.ts';

/** A file after its slips were found: `text` is what YAML can read, line for line; null where no sense is left. */
export interface Scan {
  readonly problems: readonly Problem[];
  readonly text: string | null;
}

/** A value that goes on over the next lines; `indent` is the column that those lines must lie beyond. */
interface Running {
  readonly kind: 'plain' | 'block' | 'quoted';
  readonly indent: number;
  readonly quote: string;
  readonly line: number;
  readonly index: number;
}

/**
 * Finds the slips that YAML misreads silently or reports far from their cause, line by line and in one pass,
 * and mends them so that everything else in the file can still be checked.
 */
export function scanSlips(source: Source): Scan {
  return new Scanner(source).scan();
}

class Scanner {
  readonly #source: Source;
  readonly #problems: Problem[] = [];
  readonly #out: string[] = [];
  readonly #blocks = new Blocks();
  #running: Running | null = null;
  /** The entry before is still without a value. */
  #mayOpen = true;
  #begun = false;
  #broken = false;
  #ended = false;
  #labels: ReadonlySet<string> | null = null;

  constructor(source: Source) {
    this.#source = source;
  }

  scan(): Scan {
    const { lines } = this.#source;
    for (let line = 0; line < lines.length && !this.#ended && !this.#broken; line++) {
      const text = lines[line] ?? '';
      this.#out[line] = text;
      if (!this.#runsOn(line, text) && !/^\s*(?:#.*)?$/.test(text)) this.#entry(line, text);
    }
    if (this.#running?.kind === 'quoted') this.#unclosed(this.#running);
    return { problems: this.#problems, text: this.#broken ? null : this.#out.join('\n') };
  }

  #report(found: Problem, broken = false): void {
    this.#problems.push(found);
    this.#broken ||= broken;
  }

  /** Whether a line belongs to the value above it. */
  #runsOn(line: number, text: string): boolean {
    const running = this.#running;
    if (!running) return false;
    const indent = text.search(/[^ ]/);
    if (running.kind === 'plain') return false;
    if (indent < 0 || text.trim() === '') return true;
    if (indent > running.indent) {
      if (running.kind === 'quoted') this.#quotedLine(running, line, text);
      return true;
    }
    if (running.kind === 'quoted') {
      this.#unclosed(running);
      this.#out[line] = text;
    }
    this.#running = null;
    return false;
  }

  #quotedLine({ quote }: Running, line: number, text: string): void {
    const close = closingQuote(text, quote, 0);
    if (close < 0) return;
    this.#running = null;
    const tail = text.slice(close + 1);
    if (/^\s*(?:\s#.*)?$/.test(tail)) return;
    const place = this.#source.place(line, close, tail.length + 1);
    this.#report(problem('apostrophe-in-quotes', place, quoted(text.trim())), true);
  }

  /** A quote that never closes is told where it opens; the lines it swallowed are left out. */
  #unclosed({ line, index, quote }: Running): void {
    this.#report(problem('unclosed-quote', this.#source.rest(line, index), quote));
    this.#out[line] = `${(this.#source.lines[line] ?? '').slice(0, index)}_`;
    for (let below = line + 1; below < this.#out.length; below++) this.#out[below] = '';
  }

  /** A line that is an entry of its own: dashes, a key, a value. */
  #entry(line: number, raw: string): void {
    const text = this.#indentation(line, raw);
    if (text === null || this.#marker(line, text)) return;
    let column = text.search(/\S/);
    if (this.#plainGoesOn(line, text, column)) return;
    this.#running = null;
    let dash = -1;
    while (/^-(?:\s|$)/.test(text.slice(column, column + 2)) && !this.#broken) {
      this.#place(line, column, 'list', '-', dash >= 0 || this.#mayOpen);
      const next = text.slice(column + 1).search(/\S/);
      dash = column;
      this.#mayOpen = true;
      if (next < 0) return;
      column += 1 + next;
    }
    if (!this.#broken) this.#keyAndValue(line, text, column, dash);
  }

  #keyAndValue(line: number, text: string, column: number, dash: number): void {
    const rest = text.slice(column).trimEnd();
    const found = findKey(rest);
    if (!found) {
      if (dash >= 0) this.#value(line, text, column, '', dash);
      else this.#noKey(line, rest, column);
      return;
    }
    this.#place(line, column, 'map', found.key, dash >= 0 || this.#mayOpen);
    if (!this.#broken) this.#value(line, text, column + found.valueAt, found.key, column);
  }

  /** Checks the column at which an entry begins. */
  #place(line: number, column: number, kind: 'list' | 'map', name: string, mayOpen: boolean): void {
    this.#begun = true;
    const fit = this.#blocks.enter(column, kind, mayOpen);
    const place = this.#source.place(line, column, name.length);
    if (fit === 'too-deep') this.#report(problem('too-deep', place, MAX_DEPTH), true);
    else if (!fit.fits && kind === 'list')
      this.#report(problem('misaligned-dash', place, fit.expected + 1), true);
    else if (!fit.fits) this.#report(problem('misaligned-key', place, name, fit.expected + 1), true);
  }

  #value(line: number, text: string, index: number, key: string, indent: number): void {
    const value = text.slice(index).trimEnd();
    const read = readValue({
      value,
      key,
      place: this.#source.rest(line, index),
      placeAt: (from, length) => this.#source.place(line, index + from, length),
      opens: () => this.#opensBelow(line, indent),
      labels: () => this.#labelled(),
      onwards: () => [value, ...this.#source.lines.slice(line + 1, line + 2 * MAX_DEPTH)].join('\n'),
    });
    if (read.slip) this.#report(read.slip, read.slip.code === 'too-deep');
    if (read.mended !== undefined) this.#out[line] = text.slice(0, index) + read.mended;
    this.#mayOpen = read.kind === 'empty';
    if (read.kind === 'empty' || read.kind === 'done') return;
    this.#running = { kind: read.kind, indent, quote: value[0] ?? '', line, index };
  }

  /** Whether the next line that says something lies further in, or begins a list. */
  #opensBelow(line: number, indent: number): boolean {
    const { lines } = this.#source;
    for (let below = line + 1; below < Math.min(lines.length, line + 50); below++) {
      const text = lines[below] ?? '';
      if (/^\s*(?:#.*)?$/.test(text)) continue;
      const column = text.search(/\S/);
      return column > indent || (column === indent && /^\s*-\s/.test(text));
    }
    return false;
  }

  #labelled(): ReadonlySet<string> {
    if (this.#labels) return this.#labels;
    const found = this.#source.text.matchAll(/(?:^|[\s[{,])&([^\s,\]}]+)/g);
    this.#labels = new Set([...found].map(([, name]) => name ?? ''));
    return this.#labels;
  }

  /** A plain text that goes on over several lines: whether this line is one of them. */
  #plainGoesOn(line: number, text: string, column: number): boolean {
    const running = this.#running;
    if (running?.kind !== 'plain' || column <= running.indent) return false;
    const value = text.slice(column).trimEnd();
    if (/^-(?:\s|$)/.test(value) || /^[a-z][a-z-]*:(?:\s|$)/.test(value)) return false;
    const at = value.search(/\s#|:(?=\s|$)/);
    if (at >= 0) {
      const hash = value[at] !== ':';
      const place = this.#source.place(line, column + at + (hash ? 1 : 0), hash ? value.length : 1);
      this.#report(problem(hash ? 'hash-cuts-text' : 'colon-in-text', place, quoted(value)));
      this.#out[line] = text.slice(0, column) + value.replace(/:(?=\s|$)/g, ';').replace(/\s#/g, ' _');
    }
    return true;
  }

  /** Tabs and odd spaces at the beginning of a line. Null when the line cannot be placed. */
  #indentation(line: number, text: string): string | null {
    const space = /^\s*/.exec(text)?.[0] ?? '';
    const odd = space.search(/[^ ]/);
    if (odd < 0) return text;
    const place = this.#source.place(line, odd, space.length - odd);
    if (space[odd] === '\t') {
      this.#report(problem('tab-indent', place), true);
      return null;
    }
    this.#report(problem('odd-space', place));
    const mended = ' '.repeat(space.length) + text.slice(space.length);
    this.#out[line] = mended;
    return mended;
  }

  /** Lines that speak to YAML itself: `---`, `...`, `%YAML`. */
  #marker(line: number, text: string): boolean {
    if (text.startsWith('%') && !this.#begun) {
      this.#report(problem('directive', this.#source.rest(line, 0)));
      this.#out[line] = '';
      return true;
    }
    if (!/^(?:---|\.\.\.)(?:\s|$)/.test(text)) return false;
    if (this.#begun) {
      this.#report(problem('second-document', this.#source.rest(line, 0)));
      this.#out[line] = '';
      this.#ended = true;
    } else this.#begun = text.trim().length > 3;
    return true;
  }

  /** A line without `key: `: a colon or the space after it was forgotten, or the file is no list of keys at all. */
  #noKey(line: number, rest: string, column: number): void {
    const glued = /^([a-z][a-z-]*:)(?=\S)/.exec(rest)?.[1];
    const bare = /^[a-z][a-z-]*(?=\s|$)/.exec(rest)?.[0];
    if (glued) {
      this.#report(problem('missing-space', this.#source.place(line, column, glued.length), glued), true);
    } else if (bare && !this.#blocks.empty) {
      this.#report(problem('missing-colon', this.#source.place(line, column, bare.length), bare), true);
    } else if (this.#blocks.empty) {
      this.#report(problem('root-not-map', this.#source.rest(line, column)), true);
    } else this.#report(problem('unreadable-yaml', this.#source.rest(line, column)), true);
  }
}

/** The key at the beginning of an entry, and where its value begins; null when there is none. */
function findKey(rest: string): { key: string; valueAt: number } | null {
  const quotes = /^["']/.exec(rest)?.[0];
  const from = quotes ? closingQuote(rest, quotes, 1) + 1 : 0;
  if ((quotes && from === 0) || /^[*&!{[@%|>`,?#]/.test(rest)) return null;
  const colon = rest.slice(from).search(quotes ? /^\s*:(?=\s|$)/ : /:(?=\s|$)/);
  if (colon < 0) return null;
  const at = rest.indexOf(':', from + colon);
  const key = quotes ? rest.slice(1, from - 1) : rest.slice(0, at).trimEnd();
  if (/\s#/.test(rest.slice(0, at))) return null;
  const space = rest.slice(at + 1).search(/\S/);
  return { key, valueAt: space < 0 ? rest.length : at + 1 + space };
}
