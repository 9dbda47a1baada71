/**
 * How many characters a text has, as a person counts them: a letter with its marks is one, and so is a family of faces.
 */
export function lengthOf(text: string): number {
  // Printable ASCII joins into nothing, and needs no segmenter, which costs a millisecond on long texts.
  if (/^[ -~]*$/.test(text)) return text.length;
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let count = 0;
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
}
