import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparison } from '../../src/authoring/comparison.ts';

describe('two cards side by side', () => {
  test('shows what differs, and the lines next to it', () => {
    const expected = 'one\ntwo\nthree\nfour\nfive\n';
    expect(comparison(expected, 'one\ntwo\n3\nfour\nfive')).toEqual(['  two', '- three', '+ 3', '  four']);
    expect(comparison('a\nb', 'a\nb\nc')).toEqual(['  b', '+ c']);
    expect(comparison('a\nb\nc', 'b\nc')).toEqual(['- a', '  b']);
  });

  test('is empty for the same text, and names every line that only one has', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const rows = comparison(left.join('\n'), right.join('\n'));
        expect(rows.length === 0).toBe(left.join() === right.join());
        const lost = rows.filter((row) => row.startsWith('-')).length;
        const won = rows.filter((row) => row.startsWith('+')).length;
        expect(left.length - lost).toBe(right.length - won);
      }),
    );
  });
});
