import { Chalk } from 'chalk';
import type { Context, Output } from '../context.ts';

/** Ways to set words apart. Each is also told apart by words or signs: colour is never the only carrier. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly active: (text: string) => string;
  readonly caution: (text: string) => string;
}

/** Signs of the keys face. */
export interface Glyphs {
  readonly pointer: string;
  readonly ticked: string;
  readonly unticked: string;
  readonly done: string;
  readonly dot: string;
  readonly cut: string;
  readonly above: string;
  readonly below: string;
  readonly arrows: string;
}

const UNICODE: Glyphs = {
  pointer: '❯',
  ticked: '◉',
  unticked: '◯',
  done: '✓',
  dot: '·',
  cut: '…',
  above: '↑',
  below: '↓',
  arrows: '↑↓',
};

const ASCII: Glyphs = {
  pointer: '>',
  ticked: '[x]',
  unticked: '[ ]',
  done: '*',
  dot: '-',
  cut: '...',
  above: '^',
  below: 'v',
  arrows: 'Up/Down',
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
