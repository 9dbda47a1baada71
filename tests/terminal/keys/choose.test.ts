import { describe, expect, test } from 'vitest';
import type { Asked } from '../../../src/terminal/asked.ts';
import { chooseByKey, choosingOf } from '../../../src/terminal/keys/choose.ts';
import { rowsOf } from '../../../src/terminal/keys/choose-rows.ts';
import { choices, given, question } from '../questions.ts';
import { press } from './press.ts';

const type = (asked: Asked, words: string) =>
  press({ start: choosingOf(asked), onKey: (state, one) => chooseByKey(asked, state, one) }, words);

const labelAt = (asked: Asked, words: string) => rowsOf(asked)[type(asked, words).state.active]?.label;

const answer = (value: unknown, other: string | null = null, isPrivate = false) => ({
  type: 'answer',
  value,
  other,
  private: isPrivate,
});

const skip = { type: 'skip', private: false };
const one = question({ type: 'choose-one', choices: choices('Water', 'Tea', 'Toast'), other: true });
const many = question({
  type: 'choose-many',
  choices: choices('Being held', 'Quiet', 'Nothing'),
  other: true,
});
const yesNo = question({ type: 'yes-no' });
const scale = question({ type: 'scale', min: 1, max: 3, low: 'a little' });

describe('one row is taken by Enter', () => {
  test.each([
    [one, 'return', answer(['water'])],
    [one, 'down return', answer(['tea'])],
    [one, 'up return', skip],
    [one, 'up up return "soup" return', answer([], 'soup')],
    [one, 'up up "soup, please" return', answer([], 'soup, please')],
    [yesNo, 'return', answer('yes')],
    [yesNo, 'n return', answer('no')],
    [yesNo, 'up return', skip],
    [scale, 'down return', answer(1)],
    [scale, 'return return', skip],
    [scale, '3 return', answer(3)],
    [scale, 'up return', skip],
  ])('%#: %s', (asked, words, event) => {
    expect(type(asked, words).event).toEqual(event);
  });

  test.each([
    [given({ value: ['tea'] }), answer(['tea'])],
    [given({ value: [], other: 'soup' }), answer([], 'soup')],
    [given({ status: 'skipped' }), skip],
    [given({ status: 'unsure' }), { type: 'unsure', private: false }],
    [given({ value: ['coffee'] }), answer(['water'])],
  ])('%#: at first the stored answer, else the first', (previousAnswer, event) => {
    expect(type({ ...one, previousAnswer }, 'return').event).toEqual(event);
  });
});

describe('several rows are ticked by Space', () => {
  test.each([
    ['return return', skip],
    ['space return', answer(['being-held'])],
    ['space space return return', skip],
    ['space down space return', answer(['being-held', 'quiet'])],
    ['down space up space return', answer(['quiet', 'being-held'])],
    ['space down down space return', answer(['nothing'])],
    ['up up space up space return', answer(['quiet'])],
    ['up space "soup" return return', answer([], 'soup')],
    ['space up "soup" return return', answer(['being-held'], 'soup')],
    ['up "soup" return up space return', answer(['nothing'])],
    ['up up space down "soup" return return', answer([], 'soup')],
    ['up "soup" return space up up space return', answer(['quiet'])],
    ['up "soup" down return', answer([], 'soup')],
    ['up "oup" home "s" end "s" return return', answer([], 'soups')],
    ['end home space return', answer(['being-held'])],
  ])('%s', (words, event) => {
    expect(type(many, words).event).toEqual(event);
  });

  test('no more than fit, and no fewer', () => {
    const two = question({
      type: 'choose-many',
      choices: choices('A', 'B', 'C'),
      min: 2,
      max: 2,
      ordered: true,
    });
    expect(type(two, 'space down space down space').state.message).toContain('2 at most');
    expect(type(two, 'space return').state.message).toContain('at least 2');
    expect(type(two, 'down down space up space return').event).toEqual(answer(['c', 'b']));
  });

  test('what was answered is ticked, and unticking all of it is a skip', () => {
    const before = { ...many, previousAnswer: given({ value: ['quiet'], other: 'soup' }) };
    expect(type(before, 'return').event).toEqual(answer(['quiet'], 'soup'));
    expect(type(before, 'down space up up space return return').event).toEqual(skip);
  });
});

test('where "not sure" stands it stays, unless something is touched', () => {
  const unsure = { ...many, previousAnswer: given({ status: 'unsure' }) };
  expect(type(unsure, 'down return').event).toEqual({ type: 'unsure', private: false });
  expect(type(unsure, 'space space return return').event).toEqual(skip);
});

describe('keys that mean the same everywhere', () => {
  test.each([
    ['escape', { type: 'back', draft: '' }],
    ['^B', { type: 'back', draft: '' }],
    ['^N', { type: 'unsure', private: false }],
    ['^R', { type: 'review', draft: '' }],
    ['^P ^N', { type: 'unsure', private: true }],
    ['^D', { type: 'pause' }],
    ['up up "sou" escape', { type: 'back', draft: 'sou' }],
    ['up up "sou" ^R', { type: 'review', draft: 'sou' }],
    ['^P escape', { type: 'back', draft: '' }],
    ['^P return', answer(['water'], null, true)],
    ['^P ^P return', answer(['water'])],
  ])('%s', (words, event) => {
    expect(type(one, words).event).toEqual(event);
  });

  test('options ticked and not accepted are ticked again', () => {
    const left = type(many, 'space down space escape').event;
    expect(left).toMatchObject({ type: 'back', ticked: [many.choices[0]?.id, many.choices[1]?.id] });
    expect(type(many, 'space space escape').event).toEqual({ type: 'back', draft: '' });
    const again = { ...many, ticked: [many.choices[1]?.id ?? ''] };
    expect(type(again, 'return').event).toEqual(answer([many.choices[1]?.id ?? '']));
    expect(type({ ...again, ticked: [] }, 'return return').event).toEqual(skip);
  });

  test('text begun before stands in its row again', () => {
    expect(type({ ...one, draft: 'sou' }, '"p" return').event).toEqual(answer([], 'soup'));
  });

  test('? tells why while nothing is typed, and is a character after that', () => {
    expect(type({ ...one, why: 'It helps.' }, '?').state.message).toContain('It helps.');
    expect(type({ ...one, why: 'It helps.' }, 'up up return ?').state.message).toContain('It helps.');
    expect(type(one, 'up up "why" ? return').event).toEqual(answer([], 'why?'));
  });
});

describe('nothing by accident', () => {
  test('Enter with nothing ticked says what it does, once a walk', () => {
    const told = type(many, 'return');
    expect(told).toMatchObject({ event: null, state: { warned: true } });
    expect(told.state.message).toContain('Nothing is ticked. Space ticks; Enter again skips.');
    expect(type({ ...many, warned: true }, 'return').event).toEqual(skip);
    expect(type({ ...many, previousAnswer: given({ status: 'skipped' }) }, 'return').event).toEqual(skip);
  });

  test('no row of a delicate question is highlighted but Skip for now, and none of a scale', () => {
    expect(labelAt({ ...yesNo, sensitive: true }, '')).toBe('Skip for now');
    expect(labelAt({ ...scale, sensitive: true }, '')).toBe('Skip for now');
    expect(labelAt({ ...yesNo, sensitive: true, previousAnswer: given({ value: 'yes' }) }, '')).toBe('Yes');
    expect(labelAt(scale, '')).toBeUndefined();
    expect(type(scale, 'return').event).toBeNull();
    expect(labelAt(scale, 'up')).toBe('Skip for now');
    expect(labelAt(scale, 'pagedown')).toBe('Skip for now');
  });

  test('Ctrl-N drops what was begun only when it was told', () => {
    expect(type(many, 'space ^N')).toMatchObject({ event: null, state: { picked: ['being-held'] } });
    expect(type(many, 'space ^N ^N').event).toEqual({ type: 'unsure', private: false });
    expect(type(many, 'space ^N return').event).toEqual(answer(['being-held']));
    expect(type(many, 'space ^N down ^N').event).toBeNull();
    expect(type(one, 'up up "soup" ^N').state.own.text).toBe('soup');
    expect(type(one, 'up up "soup" ^P return').event).toEqual(answer([], 'soup', true));
  });
});

test('a letter goes to the next row that begins with it', () => {
  expect(labelAt(one, 't')).toBe('Tea');
  expect(labelAt(one, 't t')).toBe('Toast');
  expect(labelAt(one, 't t t')).toBe('Tea');
  expect(labelAt(one, 'z')).toBe('Water');
});

test('a paste never answers a list, and is kept in own words', () => {
  expect(type(one, '<tea\\n\\n> return').event).toEqual(answer(['water']));
  expect(type(one, 'up up <soup\\nand bread\\n> return').event).toEqual(answer([], 'soup and bread'));
});
