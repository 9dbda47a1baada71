import { type Place, type Problem, problem } from './problem.ts';
import type { Source } from './source.ts';
import { Blocks, type Entry, MAX_DEPTH } from './yaml-blocks.ts';
import type { Top } from './yaml-keys.ts';

/** A line on its way: what YAML will read of it, and how far that is moved from where it stands in the file. */
export interface LayoutLine {
  readonly number: number;
  readonly text: string;
  /** Index in the file, less the index in `text`. */
  readonly moved: number;
  /** What is wrong with where it begins has been told. */
  readonly told: boolean;
}

/** Where a dash was meant; `alone`: without the keys below it, which stand right. */
export interface Meant {
  readonly column: number;
  readonly alone: boolean;
}

/** Checks at which column every entry begins, and moves it to where it belongs, with what stands wrong by as much. */
export class YamlLayout {
  readonly blocks: Blocks;
  /** How much too far to the right the lines of a block stand that was begun in a wrong column. */
  shift = 0;
  /** It went deeper than any pack does: nothing more is read. */
  tooDeep = false;
  readonly #source: Source;
  readonly #problems: Problem[];

  /** `problems` are those of the file: what is found is put behind them. */
  constructor(source: Source, problems: Problem[], top: Top) {
    this.#source = source;
    this.#problems = problems;
    this.blocks = new Blocks(top);
  }

  #tooDeep(place: Place): void {
    this.#problems.push(problem('too-deep', place, { limit: MAX_DEPTH }));
    this.tooDeep = true;
  }

  /** Checks the column at which an entry begins, and moves its line to where it belongs. */
  place(
    line: LayoutLine,
    column: number,
    entry: Entry,
    mayOpen: boolean,
    name: string,
    meant: Meant | undefined,
    behindDash = false,
  ): LayoutLine {
    const place = () => this.#source.place(line.number, column + line.moved, name.length);
    const shifted = behindDash || this.shift === 0 ? -1 : column - this.shift;
    const back = shifted >= 0 && this.blocks.welcomes(shifted, entry, mayOpen) ? shifted : column;
    if (back === column && !behindDash) this.shift = 0;
    const fit =
      meant === undefined || meant.column === back
        ? this.blocks.enter(back, entry, mayOpen)
        : { fits: false as const, expected: meant.column };
    if (fit === 'too-deep') this.#tooDeep(place());
    else if (!fit.fits) {
      if (!line.told) this.#misaligned(place(), entry, fit.expected + 1, name, meant?.alone === true);
      if (!meant?.alone) this.shift = column - fit.expected;
      if (this.blocks.force(fit.expected, entry) === 'too-deep') this.#tooDeep(place());
    }
    const placed = fit !== 'too-deep' && !fit.fits ? fit.expected : back;
    if (placed === column || behindDash) return line;
    const text = ' '.repeat(placed) + line.text.slice(column);
    return { ...line, text, moved: line.moved + column - placed };
  }

  /** One mistake that was made in many lines, such as every dash in column 1, is told once. */
  #misaligned(place: Place, { kind }: Entry, column: number, key: string, alone: boolean): void {
    if (kind === 'map') {
      this.#problems.push(problem('misaligned-key', place, { key, column }));
      return;
    }
    const same = this.#problems.findIndex((found) => {
      return alone && found.code === 'misaligned-dash' && found.args.alone && found.column === place.column;
    });
    const first = this.#problems[same];
    if (first?.code !== 'misaligned-dash')
      this.#problems.push(problem('misaligned-dash', place, { column, alone, more: 0 }));
    else this.#problems[same] = { ...first, args: { ...first.args, more: first.args.more + 1 } };
  }
}
