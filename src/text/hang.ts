import { wrapped } from './wrap.ts';

const NARROWEST = 20;

/**
 * A passage as lines of at most `width` columns, measured as displayed. What begins with a list mark ("- ", "2. ")
 * hangs under its own words. Words longer than a line are broken.
 */
export function hang(text: string, indent: number, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const mark = /^(?:- |\d+\. )/.exec(line)?.[0].length ?? 0;
    const room = Math.max(width - indent - mark, NARROWEST);
    const rows = wrapped(line.slice(mark), room);
    return rows.map((row, index) =>
      `${' '.repeat(indent)}${index === 0 ? line.slice(0, mark) : ' '.repeat(mark)}${row}`.trimEnd(),
    );
  });
}
