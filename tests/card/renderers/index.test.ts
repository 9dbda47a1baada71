import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMATS, formatNamed, formatOfFile, rendererOf } from '../../../src/card/renderers/index.ts';
import { wholeCard } from '../cards.ts';

describe('the table of forms', () => {
  test.each([
    ['text', 'text'],
    ['md', 'markdown'],
    ['MD', 'markdown'],
    ['html', 'html'],
    ['pdf', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('--format %s is %s', (name, format) => {
    expect(formatNamed(name)).toBe(format);
  });

  test.each([
    ['card.txt', 'text'],
    ['my.notes/card.md', 'markdown'],
    ['card.HTM', 'html'],
    ['card', undefined],
    ['my.md/card', undefined],
    ['.md', 'markdown'],
    ['card.', undefined],
  ])('%s is written as %s', (file, format) => {
    expect(formatOfFile(file)).toBe(format);
  });

  test('every form ends with one line feed and begins with words', async () => {
    for (const format of FORMATS) {
      const text = (await rendererOf(format))(wholeCard, { width: 72, ascii: false });
      expect(text).toMatch(/^\S[\s\S]*\S\n$/);
    }
  });

  test('no form is loaded before it is asked for', () => {
    const table = readFileSync(
      path.join(import.meta.dirname, '../../../src/card/renderers/index.ts'),
      'utf8',
    );
    expect(table.match(/^import (?!type).*/gm)).toBeNull();
  });
});
