import { describe, expect, test } from 'vitest';
import { previewSequence } from '../../src/authoring/preview.ts';
import { previewPack } from '../../src/authoring/preview-pack.ts';
import { cardLines } from '../../src/guide/card-lines.ts';
import { options, packOf, type RawPrompt } from '../support/packs.ts';
import { en } from '../support/words.ts';

const touch: RawPrompt = {
  id: 'touch',
  type: 'choose-many',
  other: 'yes',
  max: '2',
  options: [
    ...options('being-held', 'a-hug'),
    { id: 'none', label: 'None', exclusive: 'yes', 'off-card': 'yes' },
  ],
};
const earlier: RawPrompt[] = [
  touch,
  { id: 'close', type: 'choose-one', options: options('near', 'far') },
  { id: 'talk', type: 'yes-no', card: 'Talk to me.', 'card-no': 'No words, please.' },
  { id: 'firm', type: 'scale', low: 'light', high: 'tight' },
];

function preview(prompt: RawPrompt, width = 100): string {
  const pack = packOf([
    { id: 'first', title: 'First', intro: 'Take your time.', prompts: [...earlier, prompt] },
  ]);
  return previewSequence(pack, pack.sequences[0]!, width, cardLines, en.content);
}
const last = (prompt: Partial<RawPrompt>) =>
  preview({ id: 'last', type: 'text', ask: 'What else?', ...prompt }).split('\n5. ')[1] ?? '';

describe('conditions read as English', () => {
  test.each([
    [{ 'only-if': { touch: 'being-held' } }, 'Asked only if "touch" includes "Being held".'],
    [
      { 'only-if': { touch: ['being-held', 'a-hug'] } },
      'Asked only if "touch" includes "Being held" or "A hug".',
    ],
    [{ 'only-if': { touch: 'at least 2' } }, 'Asked only if "touch" has at least 2 chosen.'],
    [{ 'only-if': { touch: 'other' } }, 'Asked only if "touch" has own words.'],
    [{ 'only-if': { close: 'far', talk: 'no' } }, 'Asked only if "close" is "Far" and "talk" is no.'],
    [
      { 'only-if-any': { close: 'far', talk: 'skipped' } },
      'Asked only if "close" is "Far" or "talk" is skipped.',
    ],
    [{ 'not-if': { firm: 'at most 2' } }, 'Not asked if "firm" is at most 2.'],
    [
      { 'not-if': { firm: ['unsure', 'answered'] } },
      'Not asked if "firm" is answered or "firm" is "not sure yet".',
    ],
  ])('%j', (condition, sentence) => {
    expect(last(condition)).toContain(sentence);
  });
});

describe('a sequence laid out for its author', () => {
  test('has its title, its questions, their options and what they become on the card', () => {
    const text = preview({
      id: 'wish',
      type: 'text',
      ask: 'A wish?',
      example: 'Stay a while.',
      card: 'My wish: <wish>',
      sensitive: 'yes',
    });
    expect(text).toContain('FIRST  (first.yaml)\nTake your time.\n');
    expect(text).toContain(
      [
        '1. touch  (choose-many, at most 2)',
        '   touch?',
        '     - Being held  [being-held]',
        '     - A hug  [a-hug]',
        '     - None  [none]  (on its own; not on the card)',
        '     - other, in their own words',
        '   On the card (Needs): being held and a hug',
      ].join('\n'),
    );
    expect(text).toContain(
      '   On the card if yes (Needs): Talk to me.\n   On the card if no (Needs): No words, please.',
    );
    expect(text).toContain('4. firm  (scale, 1 to 5: light ... tight)');
    expect(text).toContain('   Private from the start.\n   On the card (Needs): My wish: Stay a while.');
  });

  test('shows a line that names an earlier answer, with both filled in', () => {
    expect(last({ card: '<last>, after <touch>', example: 'Tea' })).toContain(
      '): Tea, after being held and a hug',
    );
  });

  test('keeps to its width, the words of a list under each other', () => {
    const rows = preview(
      { id: 'wish', type: 'text', ask: 'A question of very many words, as may well be.' },
      40,
    ).split('\n');
    expect(rows.filter((row) => row.length > 40)).toEqual([]);
    expect(rows.filter((row) => /^ {7}\S/.test(row))).not.toEqual([]);
  });
});

test.each([
  [{ 'for-walk': 'yes' }, 'It only decides what is asked.'],
  [{ 'not-kept': 'yes' }, 'Its answer is never saved.'],
  [{ type: 'choose-many', options: options('a', 'b'), join: 'dots' }, 'Several are joined by commas.'],
  [{ type: 'choose-many', options: options('a', 'b'), join: 'one-of' }, 'Several are joined as one of them.'],
])('a prompt tells what it is: %j', (keys, sentence) => {
  expect(last(keys)).toContain(sentence);
  expect(last({})).not.toContain(sentence);
});

test('a pack tells what its sections are for, and when its notices are told', () => {
  const notice = { say: 'Would you share it?', about: ['touch'] };
  const pack = packOf([{ id: 'first', prompts: earlier }], {
    sections: [
      { id: 'needs', heading: 'Needs' },
      { id: 'stop', heading: 'Stop', role: 'stop' },
    ],
    notices: [
      { ...notice, if: { touch: 'private' } },
      { say: 'Take care.', if: { close: 'far' }, at: 'once' },
    ],
  });
  const text = previewPack(pack, 80, en.content);
  expect(text).toContain('- Needs  [needs]\n- Stop  [stop]  (role: stop)\n');
  expect(text).toContain('In the review, if "touch" is private:\nWould you share it?\nAbout: touch\n');
  expect(text).toContain('Once, when "close" is "Far":\nTake care.\n');
});
