import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactly, isText, objectOf } from '../../src/model/shape.ts';
import { jsonFormat } from '../../src/storage/file-format.ts';

const words = jsonFormat({
  shape: objectOf({ version: exactly(1), words: isText }),
  version: 1,
  steps: {},
});

/** A file as the first edition of the program wrote it. */
const OF_THE_FIRST_EDITION = `{
  "check": "70b15362",
  "version": 1,
  "words": "grüne Wolken 🌧"
}
`;

test('what the first edition wrote is read, and would be written alike', () => {
  const { value } = words.parse(OF_THE_FIRST_EDITION);
  expect(value).toEqual({ version: 1, words: 'grüne Wolken 🌧' });
  expect(words.serialize(value)).toBe(OF_THE_FIRST_EDITION);
});

test('a checksum that begins with zeros keeps them', () => {
  const text = words.serialize({ version: 1, words: '50' });
  expect(text).toMatch(/"check": "0[0-9a-f]{7}"/);
  expect(words.parse(text).value.words).toBe('50');
});

/** What reading a text comes to: `read`, or the name of what is thrown. */
function outcomeOf(text: string): string {
  try {
    words.parse(text);
    return 'read';
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

test('a flipped bit is noticed, wherever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (said, place) => {
      const bytes = Buffer.from(words.serialize({ version: 1, words: said }));
      const bit = place % (bytes.length * 8);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit % 8));
      expect(outcomeOf(bytes.toString())).toMatch(/^(?:Damage|Newer)$/);
    }),
  );
});
