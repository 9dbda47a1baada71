/**
 * Characters that steer a terminal, reorder a line or hide in a text: controls, direction marks, zero-width signs,
 * halves of surrogate pairs. Joiners are let through where a script or an emoji needs them.
 */
const HIDDEN =
  /(?![\t\n\r])\p{Cc}|[\u2028\u2029]|\p{Cs}|(?![\u200c\u200d])\p{Cf}|(?<![\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200c\u200d]/gu;

/** Nearly every text: letters of Latin and their signs. To make the pattern above takes longer than to read a file. */
const PLAIN = /^[\t\n\r -~\u00ae-\u02ff\u2013\u2014\u2018-\u201f\u2026]*$/;

/** Where the first hidden character of a text is (UTF-16 index), or -1. */
export function findHidden(text: string): number {
  return PLAIN.test(text) ? -1 : text.search(HIDDEN);
}

/** One character as its code, such as `\u{1b}`. */
export function codeOf(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** The text on one line with every hidden character written as its code: safe for any terminal. */
export function visible(text: string): string {
  // Nearly every text is plain, and is looked at once for each of perhaps thousands of problems.
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(/[\t\n\r]+/g, ' ').replace(HIDDEN, codeOf);
}
