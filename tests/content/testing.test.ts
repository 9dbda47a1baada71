import { describe, expect, test } from 'vitest';
import { differences, runTest } from '../../src/authoring/testing.ts';
import { cardIn } from '../../src/commands/content/test.ts';
import { options, packWith } from '../support/packs.ts';
import { en } from '../support/words.ts';

const cardOf = cardIn(en.card);

const pack = packWith(
  { id: 'touch', type: 'choose-many', options: options('a-hug', 'hands') },
  { id: 'firm', type: 'scale', 'only-if': { touch: 'answered' }, card: 'How firm: <firm>' },
  { id: 'wish', type: 'text' },
);
const answers = { touch: ['hands', 'a-hug'], firm: '4', wish: 'unsure' };
const card = `WHAT I NEED AFTERWARDS
And you? Tell me what you need.

NEEDS
  a hug and hands
  How firm: 4

STILL FINDING OUT
  wish
`;

function told(expected: { answers?: Record<string, string | string[]>; asked?: string[]; card?: string }) {
  const file = { answers, ...expected };
  return differences(runTest(pack, file, cardOf), file);
}

describe('a test file of a pack', () => {
  test('agrees when the same is asked and the card is the same', () => {
    expect(runTest(pack, { answers }, cardOf).card).toBe(card);
    expect(told({ asked: ['touch', 'firm', 'wish'], card })).toEqual([]);
  });

  test('forgives spaces at line ends and a missing last line feed', () => {
    expect(told({ card: card.replaceAll('\n', '  \n').trimEnd() })).toEqual([]);
  });

  test.each([
    ['another card', { card: 'else' }, [{ kind: 'card', expected: 'else', got: card }]],
    [
      'another order',
      { asked: ['wish', 'touch', 'firm'] },
      [{ kind: 'order', expected: ['wish', 'touch', 'firm'], got: ['touch', 'firm', 'wish'] }],
    ],
    [
      'other prompts',
      { asked: ['touch', 'gone', 'wish'] },
      [{ kind: 'asked', missing: ['gone'], extra: ['firm'] }],
    ],
    ['an answer that nobody asked for', { answers: { firm: '4' } }, [{ kind: 'unused', prompts: ['firm'] }]],
    ['an answer that does not fit', { answers: { touch: 'dance' } }, [{ kind: 'unfit', prompts: ['touch'] }]],
  ])('tells of %s', (_, expected, differing) => {
    expect(told(expected)).toEqual(differing);
  });

  test('skips what it does not name', () => {
    expect(runTest(pack, { answers: {} }, cardOf).asked).toEqual(['touch', 'wish']);
  });
});
