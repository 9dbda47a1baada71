import { describe, expect, test } from 'vitest';
import { asked, offered, type Piece, pack, pieces } from './asked.ts';

/*
 * What readers of the first cards took wrongly, under stress, aloud, or because they wanted to: it stays mended.
 */

const onCard: readonly Piece[] = [
  ...pieces('pack', [pack.opening, pack.stopLine, pack.farAwayLine, pack.headings?.andYou]),
  ...pack.sections.flatMap(({ id, heading }) => pieces(id, [heading])),
  ...asked.flatMap(({ id, card, cardNo }) => pieces(id, [card, cardNo])),
  ...offered.flatMap(({ prompt, option }) => pieces(`${prompt.id}/${option.id}`, [option.card])),
];
const cardOf = (id: string) => asked.find((prompt) => prompt.id === id)?.card ?? '';
const cardOfOption = (prompt: string, id: string) =>
  offered.find((each) => each.prompt.id === prompt && each.option.id === id)?.option.card ?? '';
const headingOf = (id: string) => pack.sections.find((section) => section.id === id)?.heading ?? '';

describe('what ends it', () => {
  test.each([
    ['with a sign of the owner’s', cardOf('stop-sign')],
    ['without one', pack.stopLine ?? ''],
  ])('%s: says all that has to end, and what is no yes', (_, line) => {
    const told = ['“Stop”', '“no”', 'let go', 'move off', 'untie', 'leave if asked'];
    expect(told.filter((words) => !line.includes(words))).toEqual([]);
    expect(line).toContain('Holding is only holding');
  });

  test('a spoken sign never stands alone: whoever cannot speak can pull away', () => {
    const spoken = offered.filter(
      ({ prompt, option }) => prompt.id === 'stop-sign' && /“/.test(option.label),
    );
    expect(spoken.map(({ option }) => option.id)).toEqual(['pause', 'red']);
    expect(spoken.filter(({ option }) => !option.card?.includes('pulling away'))).toEqual([]);
    expect(pack.stopLine).toContain('pulling away');
  });

  test('an order of one’s own for gear yields to it', () => {
    expect(cardOfOption('after-intense', 'gear')).toBe('gear off as I ask');
  });

  test('it is for either of them, and the card asks back', () => {
    expect(headingOf('stop')).toBe('Stop');
    expect(pack.opening).toBe('Wishes, not rules, and not consent. Either of us can say no at any time.');
    expect(pack.headings?.andYou).toBe('And you? Tell me what you need.');
  });
});

test('far away: nobody is touched, whatever else stands there, and nobody is left tied', () => {
  expect(headingOf('far-away')).toContain('no touch');
  for (const line of [cardOf('far-away'), pack.farAwayLine]) expect(line).toMatch(/^Free me\. Then only/);
});

describe('no line can be turned against its owner', () => {
  test.each([
    ['rests on what the reader can or likes', /\bif you (?:can|like|want|wish)\b/i],
    ['forbids the owner to tell', /\bbetween us\b|\bour secret\b|\btell nobody\b/i],
    ['keeps somebody in a room', /\bsame room\b(?!.*leave)/i],
    ['takes a lean for a yes', /\bif I lean\b/i],
    ['tells a reader that silence means that all is well', /\ball is well\b/i],
  ])('none %s', (_, pattern) => {
    expect(onCard.filter(([, text]) => pattern.test(text))).toEqual([]);
  });

  test.each(['held', 'closeness'])('first-need/%s is an offer, not an order', (id) => {
    expect(cardOfOption('first-need', id)).toMatch(/^Offer /);
  });

  test.each(['skin', 'arms', 'beside'])('closeness/%s is an offer, not an order', (id) => {
    expect(cardOfOption('closeness', id)).toMatch(/^Offer /);
  });

  test('touch waits for a yes', () => expect(cardOf('touch')).toContain('if I say yes'));
});

test('read aloud, nothing is heard as something else', () => {
  const misheard = /[·=/]|\b(?:aids|lie|lying|light touch)\b/i;
  expect(onCard.filter(([, text]) => misheard.test(text))).toEqual([]);
});
