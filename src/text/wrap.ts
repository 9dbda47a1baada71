import { wrapAnsi } from 'fast-wrap-ansi';

/** What takes one column a character and needs no measuring: printable ASCII, and the signs that English prints with. */
const PLAIN = /^[!-~‘’“”–—…](?:[ -~‘’“”–—…]*[!-~‘’“”–—…])?$/;

/**
 * A text as lines of at most `columns`, measured as displayed: broken at words, and a longer word is broken too. Plain
 * words are laid out as the library would, but without it: its first measure alone takes milliseconds.
 */
export function wrapped(text: string, columns: number): string[] {
  const room = Math.max(1, columns);
  if (!PLAIN.test(text)) return wrapAnsi(text, room, { hard: true }).split('\n');
  if (text.length <= room) return [text];
  const words = text.split(' ');
  // Two blanks are one empty word.
  const isSimple = words.every((word) => word !== '' && word.length <= room);
  return isSimple ? filled(words, room) : wrapAnsi(text, room, { hard: true }).split('\n');
}

/** Words in lines of at most `room` characters. */
function filled(words: readonly string[], room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > room) lines.push(line);
    line = longer.length > room ? word : longer;
  }
  return [...lines, line];
}
