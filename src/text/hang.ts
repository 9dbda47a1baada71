import { wrapped } from './wrap.ts';

/** Words have this much room at least, however deep they are indented. */
const NARROWEST = 12;

/**
 * A passage as lines of at most `width` columns, measured as displayed. A line that is indented stays so, and what
 * begins with a list mark ("- ", "2. ") hangs under its own words. Words longer than a line are broken.
 */
export function hang(text: string, indent: number, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const start = /^ *(?:- |\d+\. )?/.exec(line)?.[0] ?? '';
    const room = Math.max(width - indent - start.length, NARROWEST);
    const rows = wrapped(line.slice(start.length), room);
    return rows.map((row, index) =>
      `${' '.repeat(indent)}${index === 0 ? start : ' '.repeat(start.length)}${row}`.trimEnd(),
    );
  });
}
