import stringWidth from 'fast-string-width';
import { charactersOf } from './characters.ts';

/** How many columns a text takes on the screen: wide characters two, combining marks none. */
export const widthOf = (text: string): number => stringWidth(text);

/** A line that ends in `mark`, at most `columns` wide: characters are dropped whole to make room for it. */
export function marked(line: string, columns: number, mark: string): string {
  const room = columns - widthOf(mark);
  let kept = '';
  for (const { segment } of charactersOf(line)) {
    if (widthOf(kept + segment) > room) break;
    kept += segment;
  }
  return kept + mark;
}
