import { quoted } from '../text/clip.ts';
import { ENOUGH, type Problem, problem } from './problem.ts';
import type { Source } from './source.ts';
import { Blocks, MAX_DEPTH } from './yaml-blocks.ts';
import {
  findKey,
  isPlainText,
  keyless,
  labelsIn,
  mistakeInIndentation,
  mistakeInText,
  onwards,
  opensBelow,
} from './yaml-lines.ts';
import { closingQuote, readValue } from './yaml-values.ts';

/** A file after its mistakes were found: `text` is what YAML can read, line for line; null where no sense is left. */
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
 * Finds the mistakes that YAML misreads silently or reports far from their cause, line by line and in one pass,
 * and mends them so that everything else in the file can still be checked.
 */
export function findYamlMistakes(source: Source): Scan {
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
    this.#broken ||= broken || this.#problems.length >= ENOUGH;
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
    this.#report(problem('apostrophe-in-quotes', place, { fixed: quoted(text.trim()) }), true);
  }

  /** A quote that never closes is told where it opens; the lines it swallowed are left out. */
  #unclosed({ line, index, quote }: Running): void {
    this.#report(problem('unclosed-quote', this.#source.rest(line, index), { quote }));
    this.#out[line] = `${(this.#source.lines[line] ?? '').slice(0, index)}_`;
    for (let below = line + 1; below < this.#out.length; below++) this.#out[below] = '';
  }

  /** A line that is an entry of its own: dashes, a key, a value. */
  #entry(line: number, raw: string): void {
    const odd = mistakeInIndentation(this.#source, line);
    if (odd) this.#report(odd.mistake, odd.mistake.code === 'tab-indent');
    const text = odd?.mended ?? raw;
    this.#out[line] = text;
    if (this.#broken || this.#marker(line, text)) return;
    let column = text.search(/\S/);
    if (this.#running && column > this.#running.indent && isPlainText(text.slice(column))) {
      const cut = mistakeInText(this.#source, line, text, column);
      if (cut) this.#report(cut.mistake);
      this.#out[line] = cut?.mended ?? text;
      return;
    }
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
      else this.#report(keyless(this.#source, line, rest, column, this.#blocks.empty), true);
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
    if (fit === 'too-deep') this.#report(problem('too-deep', place, { limit: MAX_DEPTH }), true);
    else if (!fit.fits && kind === 'list')
      this.#report(problem('misaligned-dash', place, { column: fit.expected + 1 }), true);
    else if (!fit.fits)
      this.#report(problem('misaligned-key', place, { key: name, column: fit.expected + 1 }), true);
  }

  #value(line: number, text: string, index: number, key: string, indent: number): void {
    const value = text.slice(index).trimEnd();
    const read = readValue({
      value,
      key,
      place: this.#source.rest(line, index),
      placeAt: (from, length) => this.#source.place(line, index + from, length),
      opens: () => opensBelow(this.#source.lines, line, indent),
      labels: () => {
        this.#labels ??= labelsIn(this.#source.text);
        return this.#labels;
      },
      onwards: () => onwards(this.#source.lines, line, value),
    });
    if (read.mistake) this.#report(read.mistake, read.mistake.code === 'too-deep');
    if (read.mended !== undefined) this.#out[line] = text.slice(0, index) + read.mended;
    this.#mayOpen = read.kind === 'empty';
    if (read.kind === 'empty' || read.kind === 'done') return;
    this.#running = { kind: read.kind, indent, quote: value[0] ?? '', line, index };
  }

  /** Lines that speak to YAML itself: `---`, `...`, `%YAML`. */
  #marker(line: number, text: string): boolean {
    if (text.startsWith('%') && !this.#begun) {
      this.#report(problem('directive', this.#source.rest(line, 0), {}));
      this.#out[line] = '';
      return true;
    }
    if (!/^(?:---|\.\.\.)(?:\s|$)/.test(text)) return false;
    if (this.#begun) {
      this.#report(problem('second-document', this.#source.rest(line, 0), {}));
      this.#out[line] = '';
      this.#ended = true;
    } else this.#begun = text.trim().length > 3;
    return true;
  }
}
