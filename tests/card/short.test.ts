import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/card/renderers/markdown.ts';
import { renderMessage } from '../../src/card/renderers/message.ts';
import { renderText } from '../../src/card/renderers/text.ts';
import { shortCard } from '../../src/card/short.ts';
import { hostileCard, section, wholeCard } from './cards.ts';

const layout = { width: 72, ascii: false };
const renderers = { renderText, renderMessage, renderMarkdown };

describe('the short card', () => {
  test('is what is needed at once, in the order of the card', () => {
    expect(renderText(shortCard(wholeCard, { all: false }), layout)).toBe(`WHAT I NEED AFTERWARDS
Robin
Wishes, not rules, and not consent. Either of us can say no at any time.
STOP: “Pause”, “stop”, “no” or a flat hand: let go. The same goes for
    you.
  Holding me is not a yes to more.
FIRST: 1. Water, and the blanket.
  2. Hold me, skin to skin if you like it too.
  3. Stay 30 minutes if you can. Going sooner? Tell me first.
IF I SEEM FAR AWAY: No touch, even if you were holding me. Say my name.
    Wait with me.
IF I AM QUIET: It mostly means: too much for words.
  Offer your hand.
`);
  });

  test('other times come with --all, where there is room', () => {
    const sections = [section('stop', 'Stop', 'Let go.'), section('other-times', 'Other times', 'Tea.')];
    const card = { ...wholeCard, sections };
    const headings = (all: boolean) => shortCard(card, { all }).sections.map(({ heading }) => heading);
    expect(headings(false)).toEqual(['Stop']);
    expect(headings(true)).toEqual(['Stop', 'Other times']);
  });

  test('a card whose sections are for nothing in particular keeps its order, and goes from the end', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `Line ${index + 1}`);
    const card = shortCard(
      { ...wholeCard, sections: [section(undefined, 'Needs', ...lines)] },
      { all: false },
    );
    const kept = card.sections[0]?.lines ?? [];
    expect(kept).toEqual(lines.slice(0, kept.length));
    expect(kept.length).toBeGreaterThan(5);
  });

  test('16 lines and 700 characters in each form; only stop, far away and the opening may take more', () => {
    fc.assert(
      fc.property(hostileCard, fc.boolean(), fc.boolean(), (card, all, ascii) => {
        const short = shortCard(card, { all });
        const urgent = card.sections.filter(({ role }) => role === 'stop' || role === 'far-away');
        expect(short.sections).toEqual(expect.arrayContaining(urgent));
        expect(short.opening).toBe(card.opening);
        if (short.sections.length === urgent.length) return;
        for (const render of Object.values(renderers)) {
          const text = render(short, { ...layout, ascii });
          expect(text.length).toBeLessThanOrEqual(700);
          expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(16);
        }
      }),
    );
  });
});
