import { describe, expect, test } from 'vitest';
import { asked, type Piece, pieces } from './asked.ts';
import { shelf } from './built-in-pack.ts';

/*
 * The law on touch: a wish for touch is a wish, and may be said plainly; but no line waives asking for it, and none
 * tells somebody to touch where its owner cannot be read (silent, crying, worried, far away).
 */

const packs = shelf();
const bridges: readonly Piece[] = packs.flatMap((pack) =>
  (pack.bridges ?? []).flatMap(({ title, ways }) => pieces(title, ways)),
);
const wordsOfCard: readonly Piece[] = [
  ...packs.flatMap((pack) =>
    pack.sequences.flatMap(({ prompts }) =>
      prompts.flatMap(({ id, card, cardNo, options }) => [
        ...pieces(id, [card, cardNo]),
        ...options.flatMap((option) =>
          pieces(`${id}/${option.id}`, [option.label, option.help, option.card]),
        ),
      ]),
    ),
  ),
  ...bridges,
];

const WAIVES =
  /without (?:being asked|asking)|\bjust do\b|(?:do not|no need to|never) ask\b|\b(?:first|my) no may\b|may be habit/i;
const TOUCHES =
  /\b(?:hold|hug|touch(?!es)|stroke|squeeze|press|carry me|take my hand|hand on|arms? (?:a)?round|kiss)\b/i;
/** What makes a touch wait: a sign of the owner's, an offer, or a plain no to it. */
const WAITS = /\bif (?:I|you) (?:lean|nod|draw|reach)|\bwho (?:asks|reaches)|\boffer|\bwait|\bno touch/i;

/** Where the owner cannot be read. */
const UNREADABLE = [
  'quiet-means',
  'if-silent',
  'if-tears',
  'if-worried',
  'far-away',
  'give-tears',
  'give-silence',
];

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

  test('no bridge touches but where both like it, or say so', () => {
    const touching = found(
      bridges,
      /\b(?:hug|kiss|strok\w+|massage|skin|back to back|soles|side by side|brush)\b/i,
    );
    expect(touching.length).toBeGreaterThan(3);
    expect(touching.filter(([, text]) => !/if both like it|both say aloud/.test(text))).toEqual([]);
  });

  test('right now, nobody who is far away, hurt or not all right is offered holding or a touch', () => {
    const near = packs.flatMap(({ sequences }) => sequences.flatMap(({ prompts }) => prompts));
    const options = near.find(({ id }) => id === 'now-near')?.options ?? [];
    const touching = options.filter(({ card = '' }) => /\b(?:hold me|hand on me)\b/i.test(card));
    expect(touching.map(({ id }) => id)).toEqual(['hold', 'touch']);
    for (const { onlyIf } of touching) {
      expect(onlyIf).toEqual([{ prompt: 'now-ok', anyOf: ['ok', 'wobbly', 'skipped'] }]);
    }
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
