import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allSections, type Card } from '../../../src/card/card.ts';
import { renderMessage, renderUncovered } from '../../../src/card/renderers/message.ts';
import { en } from '../../support/words.ts';
import { hostileCard, wholeCard } from '../cards.ts';

const layout = { width: 72, ascii: false };

describe('the card as a message', () => {
  test('has bold headings, a line for each instruction, and no line break inside one', () => {
    const text = renderMessage(wholeCard, layout);
    expect(text).toContain(`
*Stop*
• “Pause”, “stop”, “no” or a flat hand: let go. The same goes for you.
• Holding me is not a yes to more.

*First*
1. Water, and the blanket.
2. Hold me, skin to skin if you like it too.
`);
    expect(text).toMatch(/^A note from Robin\n/);
    expect(text).not.toMatch(/^ | $/m);
    expect(renderMessage({ ...wholeCard, name: undefined }, layout)).toMatch(/^A note for you\n/);
    expect(renderMessage(wholeCard, { ...layout, ascii: true })).not.toMatch(/[^\n -~]/);
  });

  test.each([
    ['the words of the program', en.card],
    ['words that are shorter', { ...en.card, noteFrom: 'Hi, <name>', noteForYou: 'Hi', cover: 'For you.' }],
    ['no words at all', { ...en.card, noteFrom: '<name>', noteForYou: '', cover: '' }],
  ])('on a locked screen it gives nothing away: %s', (_, words) => {
    fc.assert(
      fc.property(hostileCard, fc.boolean(), (card, ascii) => {
        const text = renderMessage({ ...card, words }, { ...layout, ascii });
        const body = renderUncovered({ ...card, words }, { ...layout, ascii });
        // The same note, and nothing of what follows it before the 150th character.
        const rest = body.slice(body.indexOf('\n'));
        expect(text.endsWith(rest)).toBe(true);
        expect(text.length - rest.length).toBeGreaterThanOrEqual(150);
        for (const secret of [card.title, 'Wishes', '*']) expect(text.slice(0, 150)).not.toContain(secret);
      }),
    );
  });

  /** The rows of a message that its messenger shows as a heading. */
  const headings = (text: string) => text.match(/^\*.*?\*/gm) ?? [];
  const expected = (card: Card) => [
    `*${card.title}*`,
    ...allSections(card).map(({ heading }) => `*${heading}${card.compact ? ':' : ''}*`),
  ];

  test('whatever was typed: no markup, no heading that is not ours, no line more or less', () => {
    fc.assert(
      fc.property(hostileCard, fc.boolean(), (card, ascii) => {
        const text = renderMessage(card, { ...layout, ascii });
        expect(headings(text)).toEqual(expected(card));
        expect(text.replace(/^\*.*?\*/gm, '')).not.toMatch(/[*_~`]/);
        const rows = renderUncovered({ ...card, compact: false }, { ...layout, ascii }).match(
          /^(?:[•-]|\d\.) /gm,
        );
        expect(rows).toHaveLength(allSections(card).flatMap(({ lines }) => lines).length);
      }),
    );
  });
});
