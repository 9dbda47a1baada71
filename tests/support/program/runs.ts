import type { IBufferLine } from '@xterm/headless';

/** Text on the screen that looks alike. */
export interface Run {
  readonly text: string;
  /** Where it begins, from 0. */
  readonly column: number;
  /** One of the sixteen colours of the terminal; null for its own. */
  readonly colour: number | null;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly italic: boolean;
}

/** The runs of the first `length` characters of a line on the screen. */
export function runsOf(line: IBufferLine | undefined, length: number): Run[] {
  const runs: Run[] = [];
  for (let column = 0, seen = 0; line && seen < length; column += 1) {
    const cell = line.getCell(column);
    if (!cell) break;
    const chars = cell.getWidth() === 0 ? '' : cell.getChars() || ' ';
    seen += chars.length;
    const style = {
      colour: cell.isFgPalette() ? cell.getFgColor() : null,
      bold: cell.isBold() !== 0,
      dim: cell.isDim() !== 0,
      italic: cell.isItalic() !== 0,
    };
    const last = runs.at(-1);
    if (
      last &&
      JSON.stringify({ ...last, text: '', column: 0 }) === JSON.stringify({ text: '', column: 0, ...style })
    )
      runs[runs.length - 1] = { ...last, text: last.text + chars };
    else runs.push({ text: chars, column, ...style });
  }
  return runs;
}
