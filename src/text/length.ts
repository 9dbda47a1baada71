import { charactersOf } from './characters.ts';

/**
 * How many characters a text has, as a person counts them: a letter with its marks is one, and so is a family of faces.
 */
export function lengthOf(text: string): number {
  // Printable ASCII joins into nothing, and needs no segmenter, which costs time to make.
  if (/^[ -~]*$/.test(text)) return text.length;
  let count = 0;
  for (const _ of charactersOf(text)) count += 1;
  return count;
}
