import { widthOf } from '../../text/width.ts';
import { wrapped } from '../../text/wrap.ts';
import type { Hints } from './prompt-view.ts';

const APART = '   ';

/**
 * What the keys do, on one line: going back and stopping always, the others as they fit, the first ones first. Where
 * even those two do not fit on one line, they take more.
 */
export function hintLines({ before, always, after }: Hints, columns: number): string[] {
  const line = (shown: ReadonlySet<string>): string =>
    [...before, ...always, ...after].filter((hint) => shown.has(hint)).join(APART);
  const shown = new Set(always);
  if (widthOf(line(shown)) > columns) return always.flatMap((hint) => wrapped(hint, columns));
  // What is behind `?` is where all the others are told.
  for (const hint of [...after.slice(-1), ...before, ...after]) {
    shown.add(hint);
    if (widthOf(line(shown)) > columns) shown.delete(hint);
  }
  const whole = line(shown);
  return whole === '' ? [] : [whole];
}
