import { Chalk } from 'chalk';
import type { Context, Output } from '../context.ts';

/** Ways to set words apart. Each is also told apart by words or signs: colour is never the only carrier. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly active: (text: string) => string;
  readonly caution: (text: string) => string;
  /** Done, chosen, shared. */
  readonly good: (text: string) => string;
  /** What is there, and not chosen. */
  readonly faint: (text: string) => string;
  /** Room for own words. */
  readonly own: (text: string) => string;
}

/** Signs of the keys face. */
export interface Glyphs {
  readonly pointer: string;
  readonly ticked: string;
  readonly unticked: string;
  readonly done: string;
  readonly skipped: string;
  readonly unsure: string;
  readonly private: string;
  readonly dot: string;
  readonly cut: string;
  readonly above: string;
  readonly below: string;
  readonly arrows: string;
  /** Arrow keys to the right and to the left. */
  readonly sideways: { readonly right: string; readonly left: string };
  /** What a bar is made of. */
  readonly bar: { readonly full: string; readonly rest: string };
  /** What the line of progress is made of. */
  readonly rule: { readonly full: string; readonly rest: string };
}

const UNICODE: Glyphs = {
  pointer: '❯',
  ticked: '●',
  unticked: '○',
  done: '✓',
  skipped: '–',
  unsure: '~',
  private: '◆',
  dot: '·',
  cut: '…',
  above: '↑',
  below: '↓',
  arrows: '↑↓',
  sideways: { right: '→', left: '←' },
  bar: { full: '█', rest: '░' },
  rule: { full: '━', rest: '─' },
};

const ASCII: Glyphs = {
  pointer: '>',
  ticked: '[x]',
  unticked: '[ ]',
  done: '*',
  skipped: '-',
  unsure: '~',
  private: '#',
  dot: '-',
  cut: '...',
  above: '^',
  below: 'v',
  arrows: 'Up/Down',
  sideways: { right: 'Right', left: 'Left' },
  bar: { full: '#', rest: '.' },
  rule: { full: '=', rest: '-' },
};

/**
 * The colours of one stream: the one gate through which colour comes. Sixteen-colour codes only, which a person's
 * own theme makes readable on light and dark grounds.
 */
export function styleOf(context: Pick<Context, 'env'>, stream: Output, noColor: boolean): Style {
  const chalk = new Chalk({ level: colourLevel(context, stream, noColor) });
  return {
    strong: (text) => chalk.bold(text),
    quiet: (text) => chalk.dim(text),
    active: (text) => chalk.magenta(text),
    caution: (text) => chalk.yellow(text),
    good: (text) => chalk.green(text),
    faint: (text) => chalk.blackBright(text),
    own: (text) => chalk.italic(text),
  };
}

/** `--no-color` over `NO_COLOR` (non-empty) over `FORCE_COLOR` over "is it a terminal". */
export function colourLevel({ env }: Pick<Context, 'env'>, stream: Output, noColor: boolean): 0 | 1 {
  if (noColor || (env.NO_COLOR ?? '') !== '') return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : 1;
  return stream.isTTY && env.TERM !== 'dumb' ? 1 : 0;
}

/** Unicode signs where the locale can show them, else ASCII (`LANG=C`, the Linux console). */
export function glyphsOf(context: Pick<Context, 'env'>): Glyphs {
  return showsUnicode(context) ? UNICODE : ASCII;
}

/** Whether the locale can show more than ASCII. */
export function showsUnicode({ env }: Pick<Context, 'env'>): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return /utf-?8/i.test(locale) && env.TERM !== 'linux';
}

/** A bar of so many steps, filled as far as `part` (0 to 1) says. */
export function barOf(part: number, steps: number, { bar }: Pick<Glyphs, 'bar'>): string {
  const room = Math.max(0, steps);
  const full = Math.round(Math.min(1, Math.max(0, part)) * room);
  return bar.full.repeat(full) + bar.rest.repeat(room - full);
}
