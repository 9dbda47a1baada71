import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { describe, expect, test } from 'vitest';
import { wrapped } from '../../src/text/wrap.ts';

const plain = fc.string({
  unit: fc.constantFrom(...'aB9 ,.:;~!-‘’“”–—…'),
  maxLength: 40,
});
const anything = fc.string({ unit: 'grapheme', maxLength: 40 });
const columns = fc.integer({ min: 1, max: 40 });

describe('wrapping', () => {
  test('plain words stand as the library would have laid them out', () => {
    fc.assert(
      fc.property(fc.oneof(plain, anything), columns, (text, room) => {
        expect(wrapped(text, room)).toEqual(wrapAnsi(text, room, { hard: true }).split('\n'));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['a short line stays', 'Hold me.', 20, ['Hold me.']],
    ['it breaks at words', 'Hold me, and stay.', 8, ['Hold me,', 'and', 'stay.']],
    ['a word longer than a line is broken', 'staystaystay', 5, ['stays', 'tayst', 'ay']],
    ['wide letters count as two', '抱きしめて', 6, ['抱きし', 'めて']],
    ['no room is taken for one column', 'ab', 0, ['a', 'b']],
    ['nothing is one empty line', '', 20, ['']],
  ])('%s', (_name, text, room, expected) => {
    expect(wrapped(text, room)).toEqual(expected);
  });

  test('no line is wider than there is room', () => {
    fc.assert(
      fc.property(fc.oneof(plain, anything), fc.integer({ min: 2, max: 40 }), (text, room) => {
        expect(Math.max(...wrapped(text, room).map((line) => stringWidth(line)))).toBeLessThanOrEqual(room);
      }),
    );
  });
});
