import { ENOUGH, type Problem, problem } from './problem.ts';
import type { Source } from './source.ts';
import { dashMissing, keysOfEntry, meantFor, misplacedCondition } from './yaml-entries.ts';
import { keyless } from './yaml-keyless.ts';
import { type Top, topOf } from './yaml-keys.ts';
import { type LayoutLine, YamlLayout } from './yaml-layout.ts';
import { findKey, labelsIn, mistakeInText, onwards, opensBelow } from './yaml-lines.ts';
import { Running } from './yaml-running.ts';
import { Scanning } from './yaml-scanning.ts';
import { mendStart } from './yaml-starts.ts';
import { readValue } from './yaml-values.ts';

/** A file after its mistakes were found: `text` is what YAML can read, line for line; null where no sense is left. */
export interface Scan {
  readonly problems: readonly Problem[];
  readonly text: string | null;
}

/**
 * Finds the mistakes that YAML misreads silently or reports far from their cause, line by line and in one pass,
 * and mends them so that everything else in the file can still be checked. `top`: what file it is.
 */
export function findYamlMistakes(source: Source, top = topOf(source.file)): Scan {
  return new Scanner(source, top).scan();
}

class Scanner extends Scanning {
  readonly #layout: YamlLayout;
  /** The entry before is still without a value. */
  #mayOpen = true;
  #labels: ReadonlySet<string> | null = null;

  constructor(source: Source, top: Top) {
    super(source);
    this.#layout = new YamlLayout(source, this.problems, top);
  }

  scan(): Scan {
    const { lines } = this.source;
    for (let line = 0; line < lines.length && !this.ended && !this.broken; line++) {
      const text = lines[line] ?? '';
      this.out[line] = text;
      if (this.runsOn(line, text) || /^\s*(?:#.*)?$/.test(text)) continue;
      const low = this.keyBelow(line);
      if (low) {
        this.#entry(line, lines[line + 1] ?? '');
        line += 1;
      }
      this.#entry(line, text);
    }
    if (this.running?.kind === 'quoted') this.unclosed(this.running);
    return { problems: this.problems, text: this.broken ? null : this.out.join('\n') };
  }

  /** A line that is an entry of its own: dashes, a key, a value. */
  #entry(number: number, raw: string): void {
    const start = mendStart(this.source, number, this.problems.at(-1));
    if (start?.mistake) this.report(start.mistake);
    const text = start?.mended ?? raw;
    this.out[number] = text;
    if (this.broken || this.marker(number, text)) return;
    const line = { number, text, moved: raw.length - text.length, told: start !== null };
    const column = text.search(/\S/);
    if (this.running?.goesOn(text, column)) {
      const cut = mistakeInText(this.source, number, text, column);
      if (cut) this.report(cut.mistake);
      this.out[number] = cut?.mended ?? text;
      return;
    }
    this.#dashes(line, column);
  }

  /** The dashes at the beginning of a line, and what stands behind them. */
  #dashes(from: LayoutLine, begin: number): void {
    let [line, column] = [from, begin];
    let dash = -1;
    while (/^-(?:\s|$)/.test(line.text.slice(column, column + 2)) && !this.broken) {
      this.running = null;
      const keys = dash >= 0 ? [] : keysOfEntry(this.source.lines, line.number, line.text, column);
      const meant =
        dash >= 0 ? undefined : meantFor(this.#layout.blocks, this.source.lines, line, column, this.#mayOpen);
      line = this.#place(line, column, { kind: 'list', keys }, dash >= 0 || this.#mayOpen, '-', meant);
      column = dash >= 0 ? column : line.text.search(/\S/);
      const next = line.text.slice(column + 1).search(/\S/);
      dash = column;
      this.#mayOpen = true;
      if (next < 0) return;
      column += 1 + next;
    }
    if (!this.broken) this.#keyAndValue(line, column, dash);
  }

  #keyAndValue(line: LayoutLine, column: number, dash: number): void {
    const rest = line.text.slice(column).trimEnd();
    const found = findKey(rest);
    if (!found) {
      if (dash >= 0) this.#value(line, column, '', dash);
      else this.#keyless(line, rest, column);
      return;
    }
    this.running = null;
    if (dash < 0) {
      const at = dashMissing(this.#layout.blocks, found.key, column, this.#mayOpen);
      if (at !== null) {
        this.#withDash(line, column, at, found.key);
        return;
      }
      const meant = misplacedCondition(this.#layout.blocks, found.key, column, this.#mayOpen);
      if (meant !== null) {
        const place = this.source.place(line.number, column + line.moved, found.key.length);
        this.report(problem('condition-not-indented', place, { id: found.key, column: meant + 1 }));
        this.#layout.shift = column - meant;
      }
    }
    const placed = this.#place(
      line,
      column,
      { kind: 'map', keys: [found.key] },
      dash >= 0 || this.#mayOpen,
      found.key,
      undefined,
      dash >= 0,
    );
    const begins = column + line.moved - placed.moved;
    if (!this.broken) this.#value(placed, begins + found.valueAt, found.key, begins);
  }

  /** A line with its dash put in at a column. */
  #withDash(line: LayoutLine, column: number, at: number, key: string): void {
    this.report(
      problem('missing-dash', this.source.place(line.number, column + line.moved, key.length), { key }),
    );
    const text = `${' '.repeat(at)}- ${line.text.slice(column)}`;
    const moved = line.moved + line.text.length - text.length;
    this.out[line.number] = text;
    this.#dashes({ ...line, text, moved, told: true }, at);
  }

  /** A line without a key: what it was meant as, and what YAML can read in its place. */
  #keyless(line: LayoutLine, rest: string, column: number): void {
    const found = keyless(
      this.source,
      line.number,
      rest,
      column + line.moved,
      this.#layout.blocks,
      this.running,
    );
    const before = this.problems.at(-1);
    const again = before?.code === found.mistake.code && before.line === line.number && found.mended === '';
    if (!again) this.report(found.mistake, found.mended === null);
    if (found.mended === null) return;
    if (found.runs) {
      this.out[line.number] = found.mended;
      return;
    }
    const text = found.mended === '' ? '' : line.text.slice(0, column) + found.mended;
    this.out[line.number] = text;
    const moved = line.moved + line.text.length - text.length;
    if (text !== '') this.#dashes({ ...line, text, moved }, column);
  }

  /** Puts an entry where it belongs; what YAML reads of its line is moved with it. */
  #place(...about: Parameters<YamlLayout['place']>): LayoutLine {
    this.begun = true;
    const placed = this.#layout.place(...about);
    this.out[placed.number] = placed.text;
    this.broken ||= this.#layout.tooDeep || this.problems.length >= ENOUGH;
    return placed;
  }

  #value(line: LayoutLine, index: number, key: string, indent: number): void {
    const { number, text, moved } = line;
    const value = text.slice(index).trimEnd();
    const read = readValue({
      value,
      key,
      top: this.#layout.blocks.top,
      indent,
      place: () => this.source.rest(number, index + moved),
      placeAt: (from, length) => this.source.place(number, index + moved + from, length),
      opens: () => opensBelow(this.source.lines, number, indent),
      labels: () => {
        this.#labels ??= labelsIn(this.source.text);
        return this.#labels;
      },
      onwards: () => onwards(this.source.lines, number, value),
    });
    if (read.mistake) this.report(read.mistake, read.mistake.code === 'too-deep');
    if (read.mended !== undefined) this.out[number] = text.slice(0, index) + read.mended;
    this.#mayOpen = read.kind === 'empty';
    if (read.kind === 'empty' || read.kind === 'done') return;
    this.running = new Running(read.kind, indent, value, number, index + moved, key === '');
  }
}
