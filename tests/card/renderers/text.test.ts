import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderText } from '../../../src/card/renderers/text.ts';
import { hostileCard, wholeCard } from '../cards.ts';

const layout = { width: 72, ascii: false };

describe('the card as text', () => {
  test('reads in 30 seconds: whose it is, what it is, stop, what comes first', () => {
    expect(renderText(wholeCard, layout)).toBe(`WHAT I NEED AFTERWARDS
Robin, 24 November 2026
Wishes, not rules, and not consent. Either of us can say no at any time.
And you? Tell me what you need, and what you would rather not do.

STOP
  “Pause”, “stop”, “no” or a flat hand: let go. The same goes for you.
  Holding me is not a yes to more.

FIRST
  1. Water, and the blanket.
  2. Hold me, skin to skin if you like it too.
  3. Stay 30 minutes if you can. Going sooner? Tell me first.

IF I SEEM FAR AWAY
  No touch, even if you were holding me. Say my name. Wait with me.

IF I AM QUIET
  It mostly means: too much for words.
  Offer your hand.

GOOD FOR ME
  Touch: a long hug and slow stroking of my back

NOT AT FIRST
  Jokes about it · tidying up · leaving without a word

OTHER TIMES
  After a hard talk: stay in the room. Tea.

STILL FINDING OUT
  Music and A message the next day
`);
  });

  test('without a name the date says what it is; in a small window lines hang under their words', () => {
    const text = renderText({ ...wholeCard, name: undefined }, { width: 24, ascii: true });
    expect(text).toContain('\nReviewed 24 November\n2026\n');
    expect(text).toContain('\n  2. Hold me, skin to\n     skin if you like it\n     too.\n');
    expect(text).not.toMatch(/[^\n -~]/);
  });

  test('more than six open topics are one kind line', () => {
    const topics = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    expect(renderText({ ...wholeCard, stillFindingOut: topics }, layout)).toContain(
      '\nSTILL FINDING OUT\n  a, b, c, d, e, f and a few more things. Please ask.\n',
    );
  });

  test('nothing that was typed begins where a heading does', () => {
    fc.assert(
      fc.property(hostileCard, fc.integer({ min: 20, max: 80 }), (card, width) => {
        const wide = { ...card, name: undefined, compact: false };
        const ours = [
          card.title,
          card.footer,
          card.opening,
          card.welcome,
          'Stop',
          'If I am quiet',
          'Good for me',
        ];
        const starts = renderText(wide, { width, ascii: false }).match(/^[^ \n].*$/gm) ?? [];
        const known = [
          ...ours,
          'Still finding out',
          'Reviewed 24 November 2026 24. November ٢٤ نوفمبر ٢٠٢٦',
        ].join(' ');
        const words = new Set(known.toUpperCase().split(' '));
        const foreign = starts.filter((row) =>
          row
            .replace(/[\u2066-\u2069]/g, '')
            .toUpperCase()
            .split(' ')
            .some((word) => !words.has(word)),
        );
        expect(foreign).toEqual([]);
      }),
    );
  });
});
