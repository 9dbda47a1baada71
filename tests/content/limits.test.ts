import { describe, expect, test } from 'vitest';
import { buildCard } from '../../src/card/build.ts';
import { renderText } from '../../src/card/renderers/text.ts';
import { refusal } from '../../src/guide/answering.ts';
import { questionOf } from '../../src/guide/ask.ts';
import { begin } from '../../src/guide/begin.ts';
import type { Question } from '../../src/guide/question.ts';
import { step } from '../../src/guide/step.ts';
import { type GivenAnswer, REVIEW, type Walk, type WalkEvent } from '../../src/guide/walk.ts';
import { en } from '../support/words.ts';
import { builtInPack } from './built-in-pack.ts';

const pack = builtInPack();
const NOW = '2026-11-24T10:00:00.000Z';

/** The first three that can be chosen together. */
function threeOf({ choices, type, max = 3 }: Question): string[] {
  const together = choices.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  return together.slice(0, type === 'choose-one' ? 1 : Math.min(max, 3));
}

/** Three options of each, and no own words but a name. */
function answerTo(question: Question, forWhom: readonly string[]): WalkEvent {
  const say = (value: GivenAnswer['value']): WalkEvent => ({
    type: 'answer',
    value,
    other: null,
    private: false,
  });
  if (question.id === 'for-whom') return say(forWhom);
  if (question.id === 'card-name') return say('Robin');
  if (question.type === 'number') return say(question.max ?? 0);
  if (question.choices.length === 0) return { type: 'skip', private: false };
  const said = say(threeOf(question));
  if (said.type !== 'answer') return said;
  expect(refusal(question, said)).toBeNull();
  return said;
}

function walked(quick: boolean, forWhom: readonly string[]): { walk: Walk; asked: number } {
  let walk = begin(pack, {}, null, { sequences: null, quick, restart: false }, NOW);
  let asked = 0;
  while (walk.at !== REVIEW) {
    walk = step(walk, answerTo(questionOf(walk).question, forWhom), NOW);
    asked += 1;
  }
  return { walk, asked };
}

const cardOf = ({ answers }: Walk) =>
  renderText(
    buildCard(pack, answers, en.card, () => ({ year: 2026, month: 11, day: 24 })),
    {
      width: 72,
      ascii: false,
    },
  ).trimEnd();

/** A dot between two is no word. */
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe.each([
  ['with somebody known, new, or apart', ['known', 'new', 'apart']],
  ['with somebody known', ['known']],
  ['at work', ['paid']],
  ['alone', ['alone']],
])('a card %s', (_, forWhom) => {
  test('everything answered: 60 lines and 420 words at most', () => {
    const card = cardOf(walked(false, forWhom).walk);
    expect(card.split('\n').length, card).toBeLessThanOrEqual(60);
    expect(wordsIn(card), card).toBeLessThanOrEqual(420);
  });

  test('a quick walk: 14 questions and 25 lines at most', () => {
    const { walk, asked } = walked(true, forWhom);
    const card = cardOf(walk);
    expect(asked).toBeLessThanOrEqual(14);
    expect(card.split('\n').length, card).toBeLessThanOrEqual(25);
  });

  test('100 words in the first 20 lines say what ends it, what comes first, and what to do when far away', () => {
    for (const quick of [true, false]) {
      const first = cardOf(walked(quick, forWhom).walk).split('\n').slice(0, 20).join('\n');
      expect(wordsIn(first), first).toBeLessThanOrEqual(100);
      const heads = forWhom.includes('alone') ? ['FIRST'] : ['STOP', 'FIRST', 'FAR AWAY', 'QUIET'];
      expect(heads.filter((head) => !first.includes(head))).toEqual([]);
    }
  });
});
