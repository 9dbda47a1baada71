import { describe, expect, test } from 'vitest';
import type { ReviewView } from '../../../src/guide/review.ts';
import { presentReview, takeAtReview } from '../../../src/terminal/lines/review.ts';
import { en } from '../../support/words.ts';

const text = { type: 'text', min: undefined, max: undefined, low: undefined, high: undefined } as const;
const entry = {
  sequence: 'Comfort',
  status: 'answered',
  private: false,
  reworded: false,
  noticed: false,
  reading: text,
} as const;
const view: ReviewView = {
  unfinished: false,
  leadsTo: 'card',
  notices: [],
  entries: [
    { ...entry, id: 'touch', topic: 'touch', words: 'Being held' },
    { ...entry, id: 'story', topic: 'last time', words: 'One.\nTwo.', private: true },
    { ...entry, id: 'drink', topic: 'a drink', words: '', status: 'skipped' },
    { ...entry, id: 'words', topic: 'words', words: '', status: 'unsure', sequence: 'Words' },
    {
      ...entry,
      id: 'light',
      topic: 'light',
      words: 'yes',
      reading: { ...text, type: 'yes-no' },
      reworded: true,
      private: true,
      sequence: 'Words',
    },
  ],
};

describe('the review by lines', () => {
  test('says every answer with its number and topic, one line each', () => {
    expect(presentReview(view, en).slice(0, -1)).toEqual([
      '',
      'Your answers so far',
      'Comfort:',
      '1. Touch: Being held',
      '2. Last time: One. Two. (private)',
      '3. A drink: skipped',
      'Words:',
      '4. Words: not sure yet',
      '5. Light: Yes (private, the question has changed)',
    ]);
  });

  test.each([
    ['', { type: 'accept' }],
    ['1', { type: 'goto', id: 'touch' }],
    ['5', { type: 'goto', id: 'light' }],
    ['A drink', { type: 'goto', id: 'drink' }],
    ['/back', { type: 'back', draft: '' }],
    ['/quit', { type: 'pause' }],
  ])('%j', (line, event) => {
    expect(takeAtReview(view, line, en)).toEqual(event);
  });

  test.each([
    ['0', 'They go from 1 to 5'],
    ['6', 'They go from 1 to 5'],
    ['nothing', 'They go from 1 to 5'],
    ['/skip', '/skip is not a command here'],
    ['/help', '/quit saves and stops'],
    ['/review', 'Your answers so far'],
  ])('%j is explained', (line, words) => {
    const said = takeAtReview(view, line, en);
    expect(Array.isArray(said) && said.join('\n')).toContain(words);
  });

  test('says what the pack has to say to the answers, and which ones that is about', () => {
    const [first = { ...entry, id: 'touch', topic: 'touch', words: '' }] = view.entries;
    const noted = {
      ...view,
      entries: [{ ...first, noticed: true }],
      notices: ['Is it one after the other?'],
    };
    expect(presentReview(noted, en).slice(2, -1)).toEqual([
      'Comfort:',
      '1. Touch: Being held (see the note)',
      '',
      'Is it one after the other?',
      'What this is about is marked "see the note". It may also be just right as it is.',
    ]);
  });

  test('promises a card only where one is shown after it', () => {
    const last = (unfinished: boolean) => presentReview({ ...view, unfinished, leadsTo: 'end' }, en).at(-1);
    expect(last(false)).toContain('An empty line ends.');
    expect(last(true)).toContain('An empty line goes on with the questions.');
    expect(`${last(false)}${last(true)}`).not.toContain('card');
    expect(takeAtReview({ ...view, leadsTo: 'end' }, '', en)).toEqual({ type: 'accept' });
  });

  test('says when there is nothing yet, and how to go on', () => {
    const said = presentReview({ entries: [], unfinished: true, leadsTo: 'card', notices: [] }, en).join(
      '\n',
    );
    expect(said).toContain('Nothing is answered yet.');
    expect(said).toContain('An empty line goes on with the questions.');
    const unfinished = { ...view, unfinished: true };
    expect(takeAtReview(unfinished, '', en)).toEqual({ type: 'back', draft: '' });
    expect(takeAtReview(unfinished, '/card', en)).toEqual({ type: 'accept' });
    expect(takeAtReview({ entries: [], unfinished: true, leadsTo: 'card', notices: [] }, '1', en)).toEqual([
      'There is no answer to open yet.',
    ]);
  });
});
