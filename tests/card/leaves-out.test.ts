import { describe, expect, test } from 'vitest';
import { buildCard, isEmptyCard } from '../../src/card/build.ts';
import { allSections } from '../../src/card/card.ts';
import type { Answer } from '../../src/model/answer.ts';
import { packOf, packWith, type RawPrompt } from '../support/packs.ts';
import { at } from '../support/random.ts';
import { en } from '../support/words.ts';

const line: RawPrompt = { id: 'line', type: 'text', topic: 'music' };
const said = (status: Answer['status'], more: Partial<Answer> = {}): Answer => ({
  status,
  value: status === 'answered' ? 'play something slow' : null,
  other: null,
  words: '',
  private: false,
  at: at(1),
  packVersion: 1,
  ...more,
});

describe('what stands nowhere on a card', () => {
  const reworded = packOf([{ id: 'first', prompts: [{ ...line, 'reworded-in': '2' }] }], { version: '2' });

  test.each(['answered', 'unsure'] as const)(
    'what was %s before the prompt was reworded, until it is asked again',
    (status) => {
      expect(isEmptyCard(buildCard(reworded, { line: said(status) }, en.card))).toBe(true);
      expect(isEmptyCard(buildCard(reworded, { line: said(status, { packVersion: 2 }) }, en.card))).toBe(
        false,
      );
    },
  );

  test('a line of the pack, when what it stands for was said before the prompt was reworded', () => {
    const water = { id: 'water', type: 'yes-no', card: 'Bring me water.', 'reworded-in': '2' };
    const pack = packOf([{ id: 'first', prompts: [water] }], { version: '2' });
    const yes = (packVersion: number) => ({ water: said('answered', { value: 'yes', packVersion }) });
    expect([1, 2].map((version) => isEmptyCard(buildCard(pack, yes(version), en.card)))).toEqual([
      true,
      false,
    ]);
  });

  test.each(['answered', 'unsure'] as const)('what is not for the card, and was %s', (status) => {
    const pack = packWith({ ...line, 'off-card': 'yes' });
    expect(isEmptyCard(buildCard(pack, { line: said(status) }, en.card))).toBe(true);
    expect(isEmptyCard(buildCard(packWith(line), { line: said(status) }, en.card))).toBe(false);
  });

  test('the moment of an answer that is private, be it the latest', () => {
    const pack = packWith(line, { id: 'secret', type: 'text' });
    const dayOf = (moment: string) => ({ year: 2026, month: 11, day: new Date(moment).getUTCSeconds() });
    const answers = { line: said('answered'), secret: said('answered', { at: at(9), private: true }) };
    expect(buildCard(pack, answers, en.card, dayOf).reviewed?.day).toBe(1);
    expect(buildCard(pack, { secret: answers.secret }, en.card, dayOf).reviewed).toBeUndefined();
  });
});

test('six open topics are all told of, and of more there is only a word', () => {
  const toldOf = (count: number) => {
    const ids = Array.from({ length: count }, (_, index) => `topic-${index + 1}`);
    const pack = packWith(...ids.map((id) => ({ id, type: 'text' })));
    const card = buildCard(pack, Object.fromEntries(ids.map((id) => [id, said('unsure')])), en.card);
    const text = allSections(card).flatMap(({ lines }) => lines)[0] ?? '';
    return [text.includes('topic-6'), text.includes('topic-7'), text.includes(card.words.moreTopics)];
  };
  expect([toldOf(6), toldOf(7)]).toEqual([
    [true, false, false],
    [true, false, true],
  ]);
});
