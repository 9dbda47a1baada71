import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { text } from '../../src/model/scalars.ts';
import { lengthOf } from '../../src/text/length.ts';
import { anyCodePoints } from '../support/code-points.ts';

describe('the length of a text is what a person counts', () => {
  test.each([
    ['', 0],
    ['rest', 4],
    ['cafe\u0301', 4],
    ['🙂', 1],
    ['👩‍👩‍👧‍👦', 1],
    ['🇳🇱🇧🇪', 2],
    ['a\r\nb', 3],
    ['한국', 2],
  ])('%j: %i', (written, length) => {
    expect(lengthOf(written)).toBe(length);
  });

  test('whatever it holds', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(anyCodePoints(40), (written) => {
        expect(lengthOf(written)).toBe([...segmenter.segment(written)].length);
      }),
    );
  });

  test('in a pack too: three faces fit where three characters do', () => {
    const three = text(3, 'a text of three characters');
    expect(v.safeParse(three, '👩‍👩‍👧‍👦'.repeat(3)).success).toBe(true);
    expect(v.safeParse(three, '👩‍👩‍👧‍👦'.repeat(4)).success).toBe(false);
  });
});
