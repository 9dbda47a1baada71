import { describe, expect, test } from 'vitest';
import { asked, offered, type Piece, pieces } from './asked.ts';

/*
 * The law on touch: a wish for touch is a wish, and may be said plainly; but no line waives asking for it, and none
 * tells somebody to touch where its owner cannot be read (silent, crying, worried, far away).
 */

const wordsOfCard: readonly Piece[] = [
  ...asked.flatMap(({ id, card, cardNo }) => pieces(id, [card, cardNo])),
  ...offered.flatMap(({ prompt, option }) =>
    pieces(`${prompt.id}/${option.id}`, [option.label, option.help, option.card]),
  ),
];

const WAIVES =
  /without (?:being asked|asking)|\bjust do\b|(?:do not|no need to|never) ask\b|\b(?:first|my) no may\b|may be habit/i;
const TOUCHES =
  /\b(?:hold|hug|touch(?!es)|stroke|squeeze|press|carry me|take my hand|hand on|arms? (?:a)?round|kiss)\b/i;
/** What makes a touch wait: a sign of the owner's, an offer, or a plain no to it. */
const WAITS = /\bif I (?:lean|nod|draw|reach)|\boffer|\bwait|\bno touch/i;

/** Where the owner cannot be read. */
const UNREADABLE = ['quiet-means', 'if-silent', 'if-tears', 'if-worried', 'far-away'];

const found = (texts: readonly Piece[], pattern: RegExp) => texts.filter(([, text]) => pattern.test(text));

describe('the law on touch', () => {
  test('no line waives asking', () => {
    expect(found(wordsOfCard, WAIVES)).toEqual([]);
  });

  test.each(UNREADABLE)('%s: no line touches where its owner cannot be read', (id) => {
    const lines = wordsOfCard.filter(([place]) => place === id || place.startsWith(`${id}/`));
    expect(lines.length).toBeGreaterThan(1);
    const touching = lines.filter(([, text]) => TOUCHES.test(text) && !WAITS.test(text));
    expect(touching).toEqual([]);
  });

  test.each([
    ['Hold me without asking', WAIVES],
    ['my first no may be habit', WAIVES],
    ['just do it, without asking', WAIVES],
    ['take my hand, and see if I squeeze back', TOUCHES],
    ['put a firm hand on my shoulder', TOUCHES],
    ['hold me', TOUCHES],
  ])('what stood on the first cards would be found: %s', (line, pattern) => {
    expect(found([['before', line]], pattern)).toHaveLength(1);
    expect(WAITS.test(line)).toBe(false);
  });

  test('what keeps somebody safe is shared from the start, and comes before every wish for touch', () => {
    const order = asked.map(({ id }) => id);
    const safe = asked.find(({ id }) => id === 'safe-with');
    expect(safe?.sensitive).toBe(false);
    for (const later of ['first-need', 'closeness', 'touch', 'if-silent', 'if-tears']) {
      expect(order.indexOf('safe-with')).toBeLessThan(order.indexOf(later));
    }
    expect(order.indexOf('stop-sign')).toBeLessThan(order.indexOf('safe-with'));
  });
});
