import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_PASTE, type Piece, splitPastes } from '../../../src/terminal/keys/paste.ts';

/** Reads chunks one after another. */
function read(...chunks: string[]): Piece[] {
  let state = NO_PASTE;
  return chunks.flatMap((chunk) => {
    const split = splitPastes(state, chunk);
    state = split.state;
    return split.pieces;
  });
}

const START = '\u001b[200~';
const END = '\u001b[201~';

test.each([
  ['keys', ['tea\r'], [{ keys: 'tea\r' }]],
  ['a marked paste', [`${START}one\rtwo${END}`], [{ paste: 'one\rtwo' }]],
  ['a marked paste amid keys', [`a${START}one${END}\r`], [{ keys: 'a' }, { paste: 'one' }, { keys: '\r' }]],
  ['a marked paste in chunks', [`${START}one\r`, 'two', `${END}x`], [{ paste: 'one\rtwo' }, { keys: 'x' }]],
  ['a start cut in two', [START.slice(0, 4), `${START.slice(4)}one${END}`], [{ paste: 'one' }]],
  ['an end cut in two', [`${START}one${END.slice(0, 3)}`, END.slice(3)], [{ paste: 'one' }]],
  ['Escape alone is a key at once', ['\u001b'], [{ keys: '\u001b' }]],
  ['an arrow', ['\u001b[B'], [{ keys: '\u001b[B' }]],
  ['lines at once, unmarked', ['one\rtwo\r'], [{ paste: 'one\rtwo\r' }]],
  ['lines at once that are ended', ['one\rtwo\r\r'], [{ paste: 'one\rtwo' }, { keys: '\r\r' }]],
  ['a long line at once', [`${'a'.repeat(33)}\r`], [{ paste: 'a'.repeat(33) }, { keys: '\r' }]],
  ['a line that is ended twice', ['one\r\r'], [{ keys: 'one\r\r' }]],
])('%s', (_, chunks, pieces) => {
  expect(read(...chunks)).toEqual(pieces);
});

test('however a marked paste is cut, the same text comes out of it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(fc.nat(40), { maxLength: 4 }), (text, cuts) => {
      fc.pre(!text.includes('\u001b'));
      const whole = `${START}${text}${END}`;
      // The marker's first two characters could be keys by themselves, so no cut is made there.
      const at = [
        0,
        ...cuts.filter((cut) => cut > 2 && cut < whole.length).sort((a, b) => a - b),
        whole.length,
      ];
      const chunks = at.slice(1).map((end, index) => whole.slice(at[index], end));
      const pasted = read(...chunks).map((piece) => ('paste' in piece ? piece.paste : piece.keys));
      expect(pasted.join('')).toBe(text);
    }),
  );
});
