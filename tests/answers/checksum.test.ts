import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checksum } from '../../src/answers/checksum.ts';

it('is the CRC-32 that everybody computes', () => {
  // The check value of the catalogue of CRC algorithms.
  expect(checksum('123456789')).toBe('cbf43926');
  expect(checksum('')).toBe('00000000');
});

it('notices every flipped bit', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.nat(), (bytes, place) => {
      const before = Buffer.from(bytes.map((byte) => byte & 0x7f)).toString();
      const flipped = Buffer.from(before);
      const bit = place % (flipped.length * 7);
      flipped[Math.floor(bit / 7)] = (flipped[Math.floor(bit / 7)] ?? 0) ^ (1 << (bit % 7));
      expect(checksum(flipped.toString())).not.toBe(checksum(before));
    }),
  );
});
