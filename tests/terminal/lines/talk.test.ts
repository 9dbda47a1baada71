import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/guide/question.ts';
import type { WalkEvent } from '../../../src/guide/walk.ts';
import { take, talkOf } from '../../../src/terminal/lines/talk.ts';
import { choices, given, question } from '../questions.ts';

/** Types the lines one after another until one of them is an event. */
function type(asked: Question, ...lines: string[]): { event: WalkEvent | null; said: string } {
  const said: string[] = [];
  let talk = talkOf(asked);
  for (const line of lines) {
    const turn = take(asked, talk, line);
    said.push(...turn.say);
    if (turn.event) return { event: turn.event, said: said.join('\n') };
    talk = turn.talk;
  }
  return { event: null, said: said.join('\n') };
}

const answer = (value: unknown, other: string | null = null, isPrivate = false) => ({
  type: 'answer',
  value,
  other,
  private: isPrivate,
});

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
  ])('%s', (line, ids) => {
    expect(type(touch, line).event).toEqual(answer(ids));
  });

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
    const before = { ...one, standing: given({ value: [], other: 'soup', words: 'soup' }) };
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
  ])('%#: keeps what is there, else skips', (standing, event) => {
    expect(type({ ...one, standing }, '').event).toEqual(event);
    expect(type({ ...one, standing }, '   ').event).toEqual(event);
  });

  test('never takes a suggestion', () => {
    expect(type({ ...one, suggestion: 'Tea' }, '').event).toEqual({ type: 'skip', private: false });
  });

  test('keeps the answer and changes only its privacy', () => {
    const before = { ...one, standing: given({ value: ['tea'], private: true }), private: true };
    expect(type(before, '/private', '').event).toEqual(answer(['tea'], null, false));
  });
});

describe('other types', () => {
  const yesNo = question({ type: 'yes-no' });
  const scale = question({ type: 'scale', min: 1, max: 5 });
  const number = question({ type: 'number', min: 0, max: 90 });
  const text = question({ type: 'text', maxLength: 10 });

  test.each([
    [yesNo, 'y', 'yes'],
    [yesNo, 'YES', 'yes'],
    [yesNo, 'n', 'no'],
    [yesNo, 'No', 'no'],
    [scale, '3', 3],
    [number, '2.5', 2.5],
    [number, '-0', 0],
    [text, 'tea', 'tea'],
    [text, '//tea', '/tea'],
  ])('%#: %s', (asked, line, value) => {
    expect(type(asked, line).event).toEqual(answer(value));
  });

  test.each([
    [yesNo, 'maybe', 'yes or no'],
    [yesNo, '1', 'yes or no'],
    [scale, '2.5', 'whole number'],
    [scale, '6', 'from 1 to 5'],
    [number, '2,5', 'decimals with a point'],
    [number, '1e1', 'number'],
    [number, '91', 'from 0 to 90'],
    [text, 'a longer text', '13 characters, and 10 fit'],
    [text, '/tea', 'not a command'],
    [text, '\u001b[2J\u202e', 'nothing written'],
  ])('%#: %s is explained', (asked, line, words) => {
    expect(type(asked, line).event).toBeNull();
    expect(type(asked, line).said).toContain(words);
  });
});

describe('a long text', () => {
  const asked = question({ type: 'long-text', maxLength: 2000 });

  test('runs to the first empty line', () => {
    expect(type(asked, 'one', '  two', '').event).toEqual(answer('one\n  two'));
  });

  test('going back keeps what was made private', () => {
    const asked = question({ type: 'text' });
    expect(type(asked, '/private', '/back').event).toEqual({ type: 'back', draft: '', private: true });
    expect(type({ ...asked, private: true }, '/back').event).toEqual({ type: 'back', draft: '' });
  });

  test('a line that begins with / after the first is text, unless it is a command', () => {
    expect(type(asked, 'one', '/two', '//back', '').event).toEqual(answer('one\n/two\n/back'));
    expect(type(asked, 'one', '/back').event).toEqual({ type: 'back', draft: 'one' });
  });

  test.each([
    ['\u0000', ''],
    ['\u001b[31mred\u202e', 'red'],
  ])('what was begun comes back without controls: %j', (line, draft) => {
    const asked = question({ type: 'long-text', maxLength: 10 });
    expect(type(asked, line, '/back').event).toEqual({ type: 'back', draft });
    expect(type(asked, `${line} and much too long`, '', '/back').event).toEqual({
      type: 'back',
      draft: `${draft} and much too long`.trim(),
    });
  });

  test('empty at once: skips, keeps, or takes up what was begun', () => {
    expect(type(asked, '').event).toEqual({ type: 'skip', private: false });
    expect(type({ ...asked, standing: given({ value: 'before' }) }, '').event).toEqual(answer('before'));
    expect(type({ ...asked, draft: 'begun' }, '').event).toEqual(answer('begun'));
    expect(type({ ...asked, draft: 'begun' }, 'anew', '').event).toEqual(answer('anew'));
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
