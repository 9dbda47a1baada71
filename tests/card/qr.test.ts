import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type QrCode, qrCode, qrSvg } from '../../src/card/qr.ts';
import { renderUncovered } from '../../src/card/renderers/message.ts';
import { shortCard } from '../../src/card/short.ts';
import { drawn } from '../../src/terminal/qr.ts';
import { hostileCard, wholeCard } from './cards.ts';
import { darkInRows, darkInSvg, scanned } from './scanner.ts';

const message = renderUncovered(shortCard(wholeCard, { all: false }), { width: 72, ascii: false });

const drawings = [
  { blocks: true, ground: 'coloured' },
  { blocks: true, ground: 'paper' },
  { blocks: true, ground: 'dark' },
  { blocks: false, ground: 'coloured' },
  { blocks: false, ground: 'paper' },
  { blocks: false, ground: 'dark' },
] as const;

/** The drawn code as somebody sees it whose screen is light, or dark. */
const seen = (code: QrCode, drawing: (typeof drawings)[number]) => {
  const { text } = scanned(darkInRows(drawn(code, drawing), drawing));
  return text;
};

describe('the code', () => {
  test.each(drawings)('drawn with $blocks half blocks, $ground: a camera reads the short card', (drawing) => {
    expect(seen(qrCode(message), drawing)).toBe(message);
  });

  test('on a page, as a picture: a camera reads the short card', () => {
    const { document } = new JSDOM(qrSvg(qrCode(message), 'A code')).window;
    const [svg] = document.querySelectorAll('svg');
    const [path] = document.querySelectorAll('path');
    const size = Number(svg?.getAttribute('viewBox')?.split(' ')[2]);
    expect(scanned(darkInSvg(path?.getAttribute('d') ?? '', size)).text).toBe(message);
    expect(svg?.getAttribute('aria-label')).toBe('A code');
  });

  test('its quiet zone is four modules on every side', () => {
    const { size, isDark } = qrCode(message);
    const edge = [0, 1, 2, 3, size - 4, size - 3, size - 2, size - 1];
    for (const at of edge) {
      for (let along = 0; along < size; along += 1) {
        expect(isDark(at, along) || isDark(along, at)).toBe(false);
      }
    }
    expect(isDark(4, 4)).toBe(true);
  });

  test('whatever was typed, in any script, comes out as it went in', () => {
    fc.assert(
      fc.property(hostileCard, (card) => {
        const text = renderUncovered(shortCard(card, { all: true }), { width: 72, ascii: false });
        expect(seen(qrCode(text), { blocks: true, ground: 'paper' })).toBe(text);
      }),
      { numRuns: 10 },
    );
  }, 120_000);
});
