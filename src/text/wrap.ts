import { wrapAnsi } from 'fast-wrap-ansi';

/** What takes one column a character and needs no measuring: printable ASCII, and the signs that English prints with. */
const PLAIN = /^[!-~‘’“”–—…](?:[ -~‘’“”–—…]*[!-~‘’“”–—…])?$/;

/**
 * A text as lines of at most `columns`, measured as displayed: broken at words, and a longer word is broken too. A line
 * that is plain and short enough is left alone, since the library's first measure alone takes milliseconds.
 */
export function wrapped(text: string, columns: number): string[] {
  const room = Math.max(1, columns);
  if (text.length <= room && PLAIN.test(text)) return [text];
  return wrapAnsi(text, room, { hard: true }).split('\n');
}
