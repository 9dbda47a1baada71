import { describe, expect, test } from 'vitest';
import { buildCard, isEmptyCard } from '../../src/card/build.ts';
import { listAnswers } from '../../src/exchange/listing.ts';
import { shareable } from '../../src/exchange/share.ts';
import { type Answer, type Answers, answerKey, emptyProfile } from '../../src/model/answer.ts';
import type { Pack } from '../../src/model/pack.ts';
import { options, packOf, packWith, type RawPrompt } from '../support/packs.ts';
import { at } from '../support/random.ts';
import { en } from '../support/words.ts';

const low: RawPrompt = { id: 'low', type: 'yes-no', 'off-card': 'yes' };
const line: RawPrompt = { id: 'line', type: 'text', card: 'If I feel low a day or two later: <line>' };
const choice = (last: object): RawPrompt => ({
  id: 'line',
  type: 'choose-many',
  options: options('tea', 'water', 'a-call').map((option, index) =>
    index === 2 ? { ...option, ...last } : option,
  ),
});

const said = (value: Answer['value'], more: Partial<Answer> = {}): Answer => ({
  status: value === null ? 'unsure' : 'answered',
  value,
  other: null,
  words: '',
  private: false,
  at: at(1),
  packVersion: 1,
  ...more,
});
const dayOf = (moment: string) => ({ year: 2026, month: 11, day: new Date(moment).getUTCSeconds() });

/** The prompts that an export tells of. */
function exported(pack: Pack, answers: Answers): string[] {
  const kept = Object.entries(answers).map(([id, answer]) => [answerKey(pack.id, id), answer]);
  const profile = { ...emptyProfile(), answers: Object.fromEntries(kept) };
  return shareable([pack], listAnswers([pack], profile)).map(({ prompt }) => prompt);
}

const asked: [name: string, pack: Pack, value: Answer['value']][] = [
  ['only-if', packWith(low, { ...line, 'only-if': { low: 'yes' } }), 'a call'],
  ['only-if-any', packWith(low, { ...line, 'only-if-any': { low: 'yes' } }), 'a call'],
  ['not-if', packWith(low, { ...line, 'not-if': { low: 'no' } }), 'a call'],
  [
    'the only-if of its sequence',
    packOf([
      { id: 'first', prompts: [low] },
      { id: 'second', prompts: [line], 'only-if': { low: 'yes' } },
    ]),
    'a call',
  ],
  ['the only-if of a chosen option', packWith(low, choice({ 'only-if': { low: 'yes' } })), ['a-call']],
  [
    'a condition on something that is asked by a condition',
    packWith(
      low,
      { id: 'between', type: 'yes-no', 'off-card': 'yes', 'only-if': { low: 'yes' } },
      { ...line, 'only-if': { between: 'yes' } },
    ),
    'a call',
  ],
  [
    'a condition on something that names it',
    packWith(
      low,
      { id: 'between', type: 'yes-no', 'off-card': 'yes', topic: 'Between, with <low>' },
      { ...line, 'only-if': { between: 'yes' } },
    ),
    'a call',
  ],
];

describe('a line that is asked because of what is private leaves no trace: by', () => {
  test.each(asked)('%s', (_, pack, value) => {
    const answers = (low: Answer, line = said(value)) => ({ low, between: said('yes'), line });
    const open = answers(said('yes'), said(value, { at: at(9) }));
    expect(buildCard(pack, open, en.card, dayOf)).toMatchObject({ sections: [{}], reviewed: { day: 9 } });
    expect(exported(pack, open)).toContain('line');
    const hidden = answers(said('yes', { private: true }));
    expect(isEmptyCard(buildCard(pack, hidden, en.card))).toBe(true);
    expect(buildCard(pack, hidden, en.card, dayOf).reviewed).toBeUndefined();
    expect(exported(pack, hidden)).toEqual([]);
    if (Array.isArray(value)) return;
    const unsure = answers(said('yes', { private: true }), said(null));
    expect(buildCard(pack, unsure, en.card).stillFindingOut).toEqual([]);
  });

  test('the top lines, and whoever the card is from', () => {
    const pack = packOf(
      [
        {
          id: 'first',
          prompts: [
            low,
            { id: 'a', type: 'text' },
            { id: 'b', type: 'text' },
            { ...line, 'only-if': { low: 'yes' } },
            { id: 'top', type: 'choose-many', 'options-from': 'card' },
            { id: 'name', type: 'text', 'off-card': 'yes', 'only-if': { low: 'yes' } },
          ],
        },
      ],
      { 'name-from': 'name' },
    );
    const answers = {
      a: said('A'),
      b: said('B'),
      line: said('L'),
      top: said(['line', 'a']),
      name: said('Robin'),
    };
    const first = (low: Answer) =>
      buildCard(pack, { ...answers, low }, en.card).sections.find(({ role }) => role === 'first')?.lines;
    expect(first(said('yes'))).toHaveLength(2);
    const card = buildCard(pack, { ...answers, low: said('yes', { private: true }) }, en.card);
    expect(first(said('yes', { private: true }))).toEqual(['A']);
    expect(card.name).toBeUndefined();
  });

  test('but an option that was not chosen takes nothing away', () => {
    const pack = packWith(low, choice({ 'only-if': { low: 'yes' } }));
    const card = buildCard(pack, { low: said('yes', { private: true }), line: said(['tea']) }, en.card);
    expect(card.sections[0]?.lines).toEqual(['tea']);
  });

  test('unless the prompt is asked for the sake of it: one option alone is not', () => {
    const two = options('tea', 'a-call').map((option, index) =>
      index === 0 ? option : { ...option, 'only-if': { low: 'yes' } },
    );
    const pack = packWith(low, { id: 'line', type: 'choose-one', options: two });
    const card = buildCard(pack, { low: said('yes', { private: true }), line: said(['tea']) }, en.card);
    expect(card.sections).toEqual([]);
  });
});
