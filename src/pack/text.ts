/**
 * Characters that steer a terminal, reorder a line or hide in a text: controls, direction marks, zero-width signs,
 * halves of surrogate pairs. Joiners are let through where a script or an emoji needs them.
 */
const HIDDEN =
  /(?![\t\n\r])\p{Cc}|[\u2028\u2029]|\p{Cs}|(?![\u200c\u200d])\p{Cf}|(?<![\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200c\u200d]/u;

const EVERY_HIDDEN = new RegExp(HIDDEN, 'gu');

/** Where the first hidden character of a text is (UTF-16 index), or -1. */
export function findHidden(text: string): number {
  return text.search(HIDDEN);
}

/** One character as its code, such as `\u{1b}`. */
export function codeOf(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** The text on one line with every hidden character written as its code: safe for any terminal. */
export function visible(text: string): string {
  // Nearly every text is plain, and is looked at once for each of perhaps thousands of problems.
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(/[\t\n\r]+/g, ' ').replace(EVERY_HIDDEN, codeOf);
}

/** How many characters a person counts in a text. */
export function countOf(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : [...text].length;
}

/** The text, or its beginning and an ellipsis when it is longer than `max` characters. */
export function clip(text: string, max = 40): string {
  if (text.length <= max) return text;
  const start = [...text.slice(0, 2 * max + 2)];
  return start.length > max ? `${start.slice(0, max - 1).join('')}…` : text;
}

/** The text as an author should type it, in the quotes that need no escaping. */
export function quoted(text: string): string {
  const short = clip(text.trim(), 60);
  if (!/["\\]/.test(short)) return `"${short}"`;
  return `'${short.replaceAll("'", "''")}'`;
}

/** What a text would be as an id: lower-case words with hyphens. */
export function asId(text: string): string {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, 6).join('-').slice(0, 40) || 'a-short-name';
}
