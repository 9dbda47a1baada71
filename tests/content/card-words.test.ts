import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCard } from '../../src/card/build.ts';
import type { Card } from '../../src/card/card.ts';
import { begin } from '../../src/guide/begin.ts';
import { asksForTopLines } from '../../src/guide/kinds.ts';
import { step } from '../../src/guide/step.ts';
import { REVIEW, type Walk } from '../../src/guide/walk.ts';
import { at, somethingToSay } from '../support/random.ts';
import { en } from '../support/words.ts';
import { asked, offered, pack, pieces } from './asked.ts';

describe('the words of a card', () => {
  const lines = asked.flatMap(({ id, card, cardNo }) => pieces(id, [card, cardNo]));
  /** A line that is the answer and nothing else: its options are whole sentences. */
  const bare = (text: string | undefined) => /^<[a-z-]+>$/.test(text ?? '');

  test('a line begins with a capital, and is a sentence or ends with what was said', () => {
    const shape = /^[\p{Lu}“].*(?:[^.;?] (?:<[a-z-]+>|“<[a-z-]+>”)|\.)$/u;
    expect(lines.filter(([, text]) => !bare(text) && !shape.test(text))).toEqual([]);
  });

  test('every prompt that stands on the card says how', () => {
    const mute = asked.filter(
      (prompt) => !prompt.offCard && !asksForTopLines(prompt) && prompt.card === undefined,
    );
    expect(mute.map(({ id }) => id)).toEqual([]);
  });

  test('no two lines begin alike, so that none can be taken for another', () => {
    const heads = lines.filter(([, text]) => !bare(text)).map(([, text]) => text.split('<')[0]);
    expect(heads.filter((head, index) => heads.indexOf(head) !== index)).toEqual([]);
  });

  const onCard = offered.filter(({ prompt, option }) => !prompt.offCard && !option.offCard);

  test('an option on the card is written for it: small first letter, no full stop', () => {
    const within = onCard.filter(({ prompt }) => !bare(prompt.card));
    const wrong = within.filter(
      ({ option: { card } }) => !/^(?:\p{Ll}|I[ ’]|“).*[^.,:;?\s]$/u.test(card ?? ''),
    );
    expect(wrong.map(({ prompt, option }) => `${prompt.id}/${option.id}`)).toEqual([]);
  });

  test('an option that is a line of its own is a sentence', () => {
    const alone = onCard.filter(({ prompt }) => bare(prompt.card));
    expect(alone.length).toBeGreaterThan(0);
    const wrong = alone.filter(({ option: { card } }) => !/^\p{Lu}.*\.$/u.test(card ?? ''));
    expect(wrong.map(({ prompt, option }) => `${prompt.id}/${option.id}`)).toEqual([]);
  });

  test('options that can be joined have no comma and no dot between words of their own', () => {
    const joinable = onCard.filter(
      ({ prompt, option }) => prompt.type === 'choose-many' && !option.exclusive,
    );
    const wrong = joinable.filter(({ option }) => /[,;·]/.test(option.card ?? ''));
    expect(wrong.map(({ prompt, option }) => `${prompt.id}/${option.id}`)).toEqual([]);
  });

  test('labels that can be chosen together have no comma: they are read back in one line', () => {
    const many = offered.filter(({ prompt, option }) => prompt.type === 'choose-many' && !option.exclusive);
    const wrong = many.filter(({ option }) => /[,;]/.test(option.label));
    expect(wrong.map(({ prompt, option }) => `${prompt.id}/${option.id}`)).toEqual([]);
  });

  test('a label begins with a capital and has no full stop', () => {
    const wrong = offered.filter(({ option }) => !/^\p{Lu}.*[^.,:;?\s]$/u.test(option.label));
    expect(wrong.map(({ prompt, option }) => `${prompt.id}/${option.id}`)).toEqual([]);
  });

  test('the card begins with what ends it, what comes first, and what to do when its owner cannot say it', () => {
    expect(pack.sections.slice(0, 4).map(({ id }) => id)).toEqual(['stop', 'first', 'far-away', 'quiet']);
  });
});

describe('walked at random', () => {
  const picks = fc.array(fc.nat(1000), { minLength: asked.length, maxLength: asked.length });

  /** The card of somebody who answers as the numbers say, every private start kept. */
  function cardOf(sequences: readonly string[] | null, numbers: readonly number[]): Card {
    let walk: Walk = begin(pack, {}, null, { sequences, quick: false, restart: true }, at(0));
    for (const [index, pick] of numbers.entries()) {
      if (walk.at === REVIEW) break;
      const said = somethingToSay(walk, { act: 'answer', pick, private: false, text: `words ${index}` });
      const event = said ? ({ type: 'answer', ...said } as const) : ({ type: 'skip' } as const);
      walk = step(walk, { ...event, private: false }, at(1));
    }
    expect(walk.at).toBe(REVIEW);
    return buildCard(pack, walk.answers, en.card);
  }

  const routes: readonly (readonly [string, readonly string[] | null])[] = [
    ['the whole pack', null],
    ...pack.sequences.map(({ id }) => [id, [id]] as const),
  ];
  test.each(routes)('%s leads to a card in which no heading and no line stands twice', (_, sequences) => {
    fc.assert(
      fc.property(picks, (numbers) => {
        const { sections } = cardOf(sequences, numbers);
        const texts = sections.flatMap(({ heading, lines }) => [heading, ...lines]);
        expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
        expect(texts.filter((text) => /<[a-z-]+>|\s{2}|\.\./.test(text))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
