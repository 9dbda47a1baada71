import fc from 'fast-check';

/** One code point of any plane. The library's own `binary` makes a table of a million of them first, for a second. */
const codePoint = fc
  .integer({ min: 0, max: 0x10ffff })
  .filter((point) => point < 0xd800 || point > 0xdfff)
  .map((point) => String.fromCodePoint(point));

/** Any text at all, as no person types it: controls, marks that stand alone, and what no font has. */
export const anyCodePoints = (most?: number): fc.Arbitrary<string> =>
  fc.string({ unit: codePoint, ...(most !== undefined && { maxLength: most }) });
