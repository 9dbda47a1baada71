import { describe, expect, it } from 'vitest';
import { Damage, Newer } from '../../src/storage/damage.ts';
import { deriveKey, kdfParametersOf, newKdfParameters, open, seal } from '../../src/storage/encryption.ts';

const parameters = newKdfParameters();
const key = await deriveKey('four words or more', parameters);
const TEXT = '{"words":"hold me, \u{1f30d} quietly"}\n'.repeat(20);
const sealed = seal(key, 'profiles/default', TEXT);

/** How opening a text ends. */
function opening(text: string, purpose = 'profiles/default'): string {
  try {
    return open(key, purpose, text);
  } catch (error) {
    if (error instanceof Damage) return 'damage';
    if (error instanceof Newer) return 'newer';
    throw error;
  }
}

describe('a sealed text', () => {
  it('opens again with the same passphrase, and shows nothing of what is in it', async () => {
    expect(opening(sealed)).toBe(TEXT);
    expect(open(await deriveKey('four words or more', parameters), 'profiles/default', sealed)).toBe(TEXT);
    expect(sealed).not.toMatch(/words|hold|quietly/);
  });

  it('says how it was made: scrypt 2^17, 8, 1; a salt and an IV of its own each time', () => {
    const again = JSON.parse(seal(key, 'profiles/default', TEXT));
    const first = JSON.parse(sealed);
    expect(first).toMatchObject({ sealed: 1, scrypt: { n: 131_072, r: 8, p: 1 } });
    expect(Buffer.from(first.scrypt.salt, 'base64url')).toHaveLength(16);
    expect(Buffer.from(first.iv, 'base64url')).toHaveLength(12);
    expect(again.iv).not.toBe(first.iv);
    expect(newKdfParameters().salt).not.toBe(parameters.salt);
    const ivs = new Set(Array.from({ length: 1000 }, () => JSON.parse(seal(key, 'p', '')).iv));
    expect(ivs.size).toBe(1000);
  });

  it('is refused with any single bit flipped', () => {
    const bytes = Buffer.from(sealed);
    const accepted: number[] = [];
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      if (!['damage', 'newer'].includes(opening(flipped.toString()))) accepted.push(bit);
    }
    expect(accepted).toEqual([]);
    expect(bytes.length * 8).toBeGreaterThan(8000);
  });

  it('is refused when it is cut, at every length, or goes on', () => {
    for (let length = 0; length < sealed.length; length += 1)
      expect(opening(sealed.slice(0, length))).toBe('damage');
    for (const more of [' ', '\n', 'x', sealed]) expect(opening(sealed + more)).toBe('damage');
  });

  const parts = JSON.parse(sealed);
  const scrypt = parts.scrypt;
  const other = JSON.parse(seal(key, 'profiles/default', 'other'));
  const changes: [string, object | string][] = [
    ['fewer rounds', { ...parts, scrypt: { ...scrypt, n: 2 ** 16 } }],
    ['one round', { ...parts, scrypt: { ...scrypt, n: 2 } }],
    ['more rounds than could be waited for', { ...parts, scrypt: { ...scrypt, n: 2 ** 30 } }],
    ['rounds that are no power of two', { ...parts, scrypt: { ...scrypt, n: 131_073 } }],
    ['rounds as a word', { ...parts, scrypt: { ...scrypt, n: '131072' } }],
    ['another r', { ...parts, scrypt: { ...scrypt, r: 1 } }],
    ['another p', { ...parts, scrypt: { ...scrypt, p: 1000 } }],
    ['twice the rounds', { ...parts, scrypt: { ...scrypt, n: 2 ** 18 } }],
    ['another salt', { ...parts, scrypt: { ...scrypt, salt: newKdfParameters().salt } }],
    ['a short salt', { ...parts, scrypt: { ...scrypt, salt: 'AAAA' } }],
    ['another IV', { ...parts, iv: other.iv }],
    ['a short IV', { ...parts, iv: 'AAAA' }],
    ['another text’s data', { ...parts, data: other.data }],
    ['no data', { ...parts, data: '' }],
    [
      'data without its tag',
      { ...parts, data: Buffer.from(parts.data, 'base64url').subarray(0, -16).toString('base64url') },
    ],
    [
      'a tag cut to 4 bytes',
      { ...parts, data: Buffer.from(parts.data, 'base64url').subarray(0, -12).toString('base64url') },
    ],
    ['version 0', { ...parts, sealed: 0 }],
    ['something more in its header', { ...parts, extra: true }],
    ['its header in another order', { iv: parts.iv, ...parts }],
    ['data in plain base64', { ...parts, data: Buffer.from(parts.data, 'base64url').toString('base64') }],
    ['the same, written with spaces', JSON.stringify(parts, undefined, 1)],
    ['null', 'null'],
    ['{"sealed":', '{"sealed":'],
  ];
  it.each(changes)('is refused with %s', (_, change) => {
    expect(opening(typeof change === 'string' ? change : `${JSON.stringify(change)}\n`)).toBe('damage');
  });

  it.each(changes.slice(0, 7))('is refused with %s before any key is made of it', (_, change) => {
    expect(() => kdfParametersOf(`${JSON.stringify(change)}\n`)).toThrow(Damage);
  });

  it('of a later version is refused as such', () => {
    expect(opening(`${JSON.stringify({ ...parts, sealed: 2 })}\n`)).toBe('newer');
  });

  it('is refused in the place of another', () => {
    expect(opening(sealed, 'profiles/sam')).toBe('damage');
    expect(opening(sealed, 'settings')).toBe('damage');
  });
});

describe('a passphrase', () => {
  const opensWith = async (passphrase: string) => {
    const tried = await deriveKey(passphrase, parameters);
    return tried.secret.equals(key.secret);
  };

  it.each([
    ['wrong', 'four words or less'],
    ['empty', ''],
    ['in capitals', 'Four words or more'],
    ['with a space more', 'four words or more '],
  ])('that is %s does not open it', async (_, passphrase) => {
    expect(await opensWith(passphrase)).toBe(false);
  });

  it('is the same however its letters are composed', async () => {
    const [composed, decomposed, wide] = await Promise.all(
      ['zo\u00eb \u00e9t\u00e9', 'zoe\u0308 e\u0301te\u0301', 'zo\u00eb\u3000\u00e9t\u00e9'].map((text) =>
        deriveKey(text, parameters),
      ),
    );
    expect(decomposed?.secret.equals(composed?.secret ?? Buffer.alloc(0))).toBe(true);
    expect(wide?.secret.equals(composed?.secret ?? Buffer.alloc(0))).toBe(true);
  });
});
