import { ENOUGH, type Problem, problem } from './problem.ts';
import type { Source } from './source.ts';
import { listKeyBelow } from './yaml-entries.ts';
import { closesAbove, type Running } from './yaml-running.ts';

/** What a scan of a file has come to: what it found, and what YAML will read. */
export class Scanning {
  protected readonly problems: Problem[] = [];
  protected readonly out: string[] = [];
  /** Something was said already: a line of YAML's own comes too late. */
  protected begun = false;
  /** The value that goes on over the next lines. */
  protected running: Running | null = null;
  /** No sense is left in what follows. */
  protected broken = false;
  /** What follows belongs to another document. */
  protected ended = false;

  constructor(protected readonly source: Source) {}

  protected report(found: Problem, broken = false): void {
    this.problems.push(found);
    this.broken ||= broken || this.problems.length >= ENOUGH;
  }

  /** A quote that never closes is told where it opens; the lines it swallowed are left out. */
  protected unclosed({ line, index, quote }: Running): void {
    this.report(problem('unclosed-quote', this.source.rest(line, index), { quote }));
    const text = this.out[line] ?? '';
    this.out[line] =
      `${text.slice(0, Math.max(0, text.length - (this.source.lines[line] ?? '').length + index))}_`;
    for (let below = line + 1; below < this.out.length; below++) this.out[below] = '';
  }

  /** Lines that speak to YAML itself: `---`, `...`, `%YAML`. */
  protected marker(line: number, text: string): boolean {
    if (text.startsWith('%') && !this.begun) {
      this.report(problem('directive', this.source.rest(line, 0), {}));
      this.out[line] = '';
      return true;
    }
    if (!/^(?:---|\.\.\.)(?:\s|$)/.test(text)) return false;
    if (this.begun) {
      this.report(problem('second-document', this.source.rest(line, 0), {}));
      this.out[line] = '';
      this.ended = true;
    } else this.begun = text.trim().length > 3;
    return true;
  }

  /** Whether a line belongs to the value above it. */
  protected runsOn(line: number, text: string): boolean {
    const running = this.running;
    if (!running || running.kind === 'plain') return false;
    const indent = text.search(/[^ ]/);
    if (indent < 0 || text.trim() === '') return true;
    if (indent > running.indent) {
      running.filled = true;
      const odd = running.kind === 'quoted' ? closesAbove(this.source, line, running) : 'open';
      if (odd !== 'open') this.running = null;
      if (typeof odd === 'object') this.report(odd, true);
      return true;
    }
    const prose = running.kind === 'block' && running.takes(text);
    if (prose) {
      if (!running.told)
        this.report(
          problem('text-below-bar', this.source.rest(line, indent), { column: running.indent + 3 }),
        );
      running.told = true;
      this.out[line] = ' '.repeat(running.indent + 2) + text.trimStart();
      return true;
    }
    if (running.kind === 'quoted') {
      this.unclosed(running);
      this.out[line] = text;
    }
    this.running = null;
    return false;
  }

  /** Tells of the key of a list that stands one line too low: the two lines are to be read the other way round. */
  protected keyBelow(line: number): boolean {
    const { lines } = this.source;
    const key = this.running?.kind === 'quoted' ? undefined : listKeyBelow(lines, line);
    if (key === undefined) return false;
    const place = this.source.place(line + 1, (lines[line + 1] ?? '').search(/\S/), key.length);
    this.report(problem('list-key-below', place, { key }));
    return true;
  }
}
