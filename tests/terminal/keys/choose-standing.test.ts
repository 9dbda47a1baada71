import { describe, expect, test } from 'vitest';
import type { Asked } from '../../../src/terminal/asked.ts';
import { chooseByKey, choosingOf } from '../../../src/terminal/keys/choose.ts';
import { chooseView } from '../../../src/terminal/keys/choose-view.ts';
import { glyphsOf } from '../../../src/terminal/style.ts';
import { choices, given, question } from '../questions.ts';
import { press } from './press.ts';

const type = (asked: Asked, words: string) =>
  press({ start: choosingOf(asked), onKey: (state, one) => chooseByKey(asked, state, one) }, words);
const one = question({ type: 'choose-one', choices: choices('Water', 'Tea', 'Toast'), other: true });
const many = question({
  type: 'choose-many',
  choices: choices('Being held', 'Quiet', 'Nothing'),
  other: true,
});

describe('what matters most', () => {
  const lines = choices('Water', 'Tea', 'Quiet', 'Light', 'A walk').map((choice, index) => ({
    ...choice,
    group: ['Food', 'Food', 'Room', 'Room', 'Later'][index],
  }));
  const most = question({ type: 'choose-many', choices: lines, ordered: true, max: 3 });

  test('is suggested from different headings, and taken by Tab only', () => {
    expect(type(most, 'tab return').event).toEqual({
      type: 'answer',
      value: ['water', 'quiet', 'a-walk'],
      other: null,
      private: false,
    });
    expect(type(most, 'return').event).toBeNull();
    expect(type(most, 'down space tab return').event).toEqual({
      type: 'answer',
      value: ['tea'],
      other: null,
      private: false,
    });
    expect(type({ ...most, previousAnswer: given({ status: 'skipped' }) }, 'tab return').event).toEqual({
      type: 'skip',
      private: false,
    });
  });

  test('stands under the headings of the card, with how many there are and are chosen', () => {
    const glyphs = glyphsOf({ env: { LANG: 'C' } });
    const { state } = type(most, 'down down space');
    const view = chooseView(most, state, glyphs);
    expect(view.rows.map(({ group }) => group)).toEqual(['Food', undefined, 'Room', undefined, 'Later']);
    expect(view.status?.text).toBe('3 of 5 - 1 of 3 chosen');
  });
});

describe('how an answer stands', () => {
  const glyphs = glyphsOf({ env: { LANG: 'C' } });
  const way = { progress: () => null, trail: [], isFirst: false, onCard: true };
  const status = (asked: Asked, words: string) => chooseView(asked, type(asked, words).state, glyphs).status;

  test.each([
    [{ ...many, way }, 'space', { kind: 'shared', text: '1 chosen - on your card' }],
    [{ ...many, way }, '', { kind: 'count', text: 'nothing chosen yet' }],
    [{ ...many, way }, 'space ^P', { kind: 'private', text: 'stays with you - 1 chosen' }],
    [{ ...many, way: { ...way, onCard: false } }, 'space', { kind: 'shared', text: '1 chosen' }],
    [one, '^P', { kind: 'private', text: 'stays with you' }],
    [one, '', null],
    [{ ...one, maxLength: 3 }, 'up up "tea"', { kind: 'count', text: '3 of 3 characters' }],
    [
      { ...one, maxLength: 30 },
      '^P up up "tea"',
      { kind: 'private', text: 'stays with you - 3 of 30 characters' },
    ],
    [{ ...one, maxLength: 3 }, 'up up "soup"', { kind: 'too-much', text: '4 of 3 characters: 1 too many' }],
  ] as const)('%#: %s', (asked, words, stands) => {
    expect(status(asked, words)).toEqual(stands);
  });

  test('of what stands on no card it is not said that it does', () => {
    const off = { ...many, way, choices: many.choices.map((choice) => ({ ...choice, offCard: true })) };
    expect(status(off, 'space')?.text).toBe('1 chosen');
  });

  test('back and stopping are always told, and back not where there is none', () => {
    const hints = (asked: Asked) => chooseView(asked, choosingOf(asked), glyphs).hints.always;
    expect(hints({ ...many, way })).toEqual(['Esc back', '^C save and stop']);
    expect(hints({ ...many, way: { ...way, isFirst: true } })).toEqual(['^C save and stop']);
  });
});
