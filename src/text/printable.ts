/**
 * What a terminal may obey, or nobody can see: controls but for tab and line end, line separators, signs that turn the
 * direction of text, and signs without width. Joiners are let through where a script or an emoji needs them, and so are
 * the tags that make a flag of a black one, the soft hyphen, the signs that Arabic numbers begin with, and isolates, by
 * which a card keeps right-to-left words from turning the rest of their line: they end with it.
 */
const STEERING = [
  '(?![\\t\\n])\\p{Cc}',
  '[\\u2028\\u2029]',
  '(?![\\u00ad\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u{110bd}\\u{110cd}\\u200c\\u200d\\u{e0020}-\\u{e007f}\\u2068\\u2069])\\p{Cf}',
  '(?<![\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Malayalam}\\p{Script=Sinhala}])[\\u200c\\u200d]',
  '(?<!\\u{1f3f4}[\\u{e0020}-\\u{e007e}]*)[\\u{e0020}-\\u{e007f}]',
].join('|');

let made: RegExp | undefined;

/** Made when it is first needed: to make it takes a millisecond, and nearly no text needs it. */
function steering(): RegExp {
  made ??= new RegExp(STEERING, 'gu');
  return made;
}

/** What needs no closer look: printable ASCII, and the signs that English prints with. Nearly every text is that. */
const PLAIN = /^[\t\n -~‘’“”–—…]*$/;

/** Each UTF-16 unit of a character as JSON writes it. */
function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/**
 * A text as any terminal can show it: what would steer the terminal, turn the text around or hide in it is written as
 * its code, such as `\u001b`. JSON stays the same JSON, since that is how it writes them itself.
 */
export function printable(text: string): string {
  return PLAIN.test(text) ? text : text.replace(steering(), escaped);
}

/** `printable` for a text in which places are counted: each such sign becomes a question mark, the length stays. */
export function printableInPlace(text: string): string {
  return PLAIN.test(text) ? text : text.replace(steering(), (character) => '?'.repeat(character.length));
}
