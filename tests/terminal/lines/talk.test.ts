import { describe, expect, test } from 'vitest';
import { choices, given, question } from '../questions.ts';
import { answer, type } from './talking.ts';

const touch = question({
  type: 'choose-many',
  choices: choices('Being held', 'A hand, no more', 'Quiet', 'Nothing'),
  other: true,
});
const one = question({ type: 'choose-one', choices: choices('Water', 'Tea', '10'), other: true });

describe('choosing', () => {
  test.each([
    ['1', ['being-held']],
    ['1,3', ['being-held', 'quiet']],
    ['3 1', ['quiet', 'being-held']],
    ['1, 1 ,3,', ['being-held', 'quiet']],
    ['QUIET', ['quiet']],
    ['a hand, no more', ['a-hand-no-more']],
    ['quiet, A hand, no more, 1', ['quiet', 'a-hand-no-more', 'being-held']],
    ['4', ['nothing']],
    ['1-3', ['being-held', 'a-hand-no-more', 'quiet']],
    ['1 - 2, 3', ['being-held', 'a-hand-no-more', 'quiet']],
    ['1 and 3', ['being-held', 'quiet']],
    ['1, 2 and 3', ['being-held', 'a-hand-no-more', 'quiet']],
    ['held', ['being-held']],
    ['qui and a hand', ['quiet', 'a-hand-no-more']],
  ])('%s', (line, ids) => {
    expect(type(touch, line).event).toEqual(answer(ids));
  });

  test.each(['3-1', '1-9', '0-2', 'eld', 'h and', '99999999999-1', '1-99999999'])(
    '%s is not guessed',
    (line) => {
      expect(
        type(question({ type: 'choose-many', choices: choices('Held', 'Hand', 'Quiet') }), line).event,
      ).toBeNull();
    },
  );

  test('a number is the number of an option, before it is a label', () => {
    expect(type(one, '10').event).toEqual(answer(['10']));
    const numbers = question({ type: 'choose-one', choices: choices('2', '1') });
    expect(type(numbers, '2').event).toEqual(answer(['1']));
  });

  test('own words are the next line, and nothing else ever is', () => {
    expect(type(touch, '1,5', 'a long bath, 2').event).toEqual(answer(['being-held'], 'a long bath, 2'));
    expect(type(one, 'in my own words', 'soup').event).toEqual(answer([], 'soup'));
    expect(type(one, 'soup').event).toBeNull();
    expect(type(one, 'soup').said).toContain('"soup" is not one of the options');
  });

  test('own words that stand are kept by an empty line', () => {
    const before = { ...one, previousAnswer: given({ value: [], other: 'soup', words: 'soup' }) };
    expect(type(before, '4', '').event).toEqual(answer([], 'soup'));
    expect(type(one, '4', '', '1').event).toEqual(answer(['water']));
  });

  test.each([
    ['9', '"9" is not one of the options.'],
    ['1,9', '"9" is not one of the options.'],
    ['4,1', '"Nothing" stands alone'],
    ['4,5', '"Nothing" stands alone'],
  ])('%s is explained and asked again', (line, words) => {
    expect(type(touch, line).event).toBeNull();
    expect(type(touch, line).said).toContain(words);
  });

  test('how many', () => {
    const three = question({
      type: 'choose-many',
      choices: choices('A', 'B', 'C'),
      min: 2,
      max: 2,
      ordered: true,
    });
    expect(type(three, '1').said).toContain('at least 2');
    expect(type(three, '1,2,3').said).toContain('2 at most');
    expect(type(three, '3,1').event).toEqual(answer(['c', 'a']));
    expect(type(three, '3,1').said).toBe('Chosen: C, A.');
    expect(type(one, '1,2').said).toContain('Only one');
  });

  test('what was chosen is read back', () => {
    expect(type(touch, '3,1').said).toBe('Chosen: Being held, Quiet.');
    expect(type(touch, '/private', '5', 'soup').said).toContain('Chosen: soup. Private.');
  });
});

describe('an empty line', () => {
  test.each([
    [undefined, { type: 'skip', private: false }],
    [given({ status: 'skipped' }), { type: 'skip', private: false }],
    [given({ status: 'unsure' }), { type: 'unsure', private: false }],
    [given({ value: ['tea'], words: 'Tea' }), answer(['tea'])],
    [given({ value: [], other: 'soup', words: 'soup' }), answer([], 'soup')],
    [given({ value: ['coffee'], words: 'Coffee' }), { type: 'skip', private: false }],
  ])('%#: keeps what is there, else skips', (previousAnswer, event) => {
    expect(type({ ...one, previousAnswer }, '').event).toEqual(event);
    expect(type({ ...one, previousAnswer }, '   ').event).toEqual(event);
  });

  test('never takes a suggestion', () => {
    expect(type({ ...one, suggestion: 'Tea' }, '').event).toEqual({ type: 'skip', private: false });
  });

  test('keeps the answer and changes only its privacy', () => {
    const before = { ...one, previousAnswer: given({ value: ['tea'], private: true }), private: true };
    expect(type(before, '/private', '').event).toEqual(answer(['tea'], null, false));
  });
});

describe('commands', () => {
  test.each([
    ['/back', { type: 'back', draft: '' }],
    ['/skip', { type: 'skip', private: false }],
    ['/unsure', { type: 'unsure', private: false }],
    ['/review', { type: 'review', draft: '' }],
    ['/quit', { type: 'pause' }],
    [' /SKIP ', { type: 'skip', private: false }],
  ])('%s, at once and where own words are awaited', (line, event) => {
    expect(type(touch, line).event).toEqual(event);
    expect(type(touch, '5', line).event).toEqual(event);
  });

  test('/private toggles, then the answer', () => {
    expect(type(touch, '/private', '1').event).toEqual(answer(['being-held'], null, true));
    expect(type(touch, '/private', '/private', '1').event).toEqual(answer(['being-held']));
    expect(type(touch, '/private', '/skip').event).toEqual({ type: 'skip', private: true });
  });

  test('/why, /help and an unknown command say something and ask on', () => {
    expect(type({ ...touch, why: 'It helps others.' }, '/why').said).toBe('It helps others.');
    expect(type(touch, '/help').said).toContain('/unsure');
    expect(type(touch, '/dance').said).toContain('/dance is not a command');
  });
});
