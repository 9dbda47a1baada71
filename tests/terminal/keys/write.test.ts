import { describe, expect, test } from 'vitest';
import type { Asked } from '../../../src/terminal/asked.ts';
import { writeByKey, writeView, writingOf } from '../../../src/terminal/keys/write.ts';
import { glyphsOf } from '../../../src/terminal/style.ts';
import { given, question } from '../questions.ts';
import { press } from './press.ts';

const type = (asked: Asked, words: string) =>
  press({ start: writingOf(asked), onKey: (state, one) => writeByKey(asked, state, one) }, words);

const answer = (value: unknown, isPrivate = false) => ({
  type: 'answer',
  value,
  other: null,
  private: isPrivate,
});
const skip = { type: 'skip', private: false };
const text = question({ type: 'text', maxLength: 12 });
const long = question({ type: 'long-text' });
const number = question({ type: 'number', min: 0, max: 90 });

describe('writing', () => {
  test.each([
    [text, 'return', skip],
    [text, '"tea" return', answer('tea')],
    [text, '"tea" backspace "n" return', answer('ten')],
    [text, '"ea" home "t" end "s" return', answer('teas')],
    [text, '"a b" ^W "c" return', answer('a c')],
    [text, '"abc" ^A ^K "d" return', answer('d')],
    [text, '"abc" left ^U return', answer('c')],
    [text, '"e\u0301x" left backspace return', answer('x')],
    [text, '"👩‍👩‍👧x" left backspace return', answer('x')],
    [text, '<one\\ntwo\\n> return', answer('one two')],
    [text, '"?" "tea" return', answer('tea')],
    [text, '"tea?" return', answer('tea?')],
    [text, '^P "tea" return', answer('tea', true)],
    [number, '"2.5" return', answer(2.5)],
    [long, 'return', skip],
    [long, '"one" return "two" return return', answer('one\ntwo')],
    [long, '<one\\n\\ntwo> return return', answer('one\n\ntwo')],
    [long, '"one" return "two" up home "0" down end return return', answer('0one\ntwo')],
  ])('%#: %s', (asked, words, event) => {
    expect(type(asked, words).event).toEqual(event);
  });

  test('an empty line in the middle does not end a long text', () => {
    expect(type(long, '"one" return "two" up end return').event).toBeNull();
    expect(type(long, '<one\\n\\ntwo\\n>').event).toBeNull();
  });

  test('what does not fit is explained, and stays', () => {
    const longer = type(text, '"thirteen letters" return');
    expect(longer.event).toBeNull();
    expect(longer.state.message).toContain('16 characters, and 12 fit');
    expect(longer.state.edit.text).toBe('thirteen letters');
    expect(type(number, '"2,5" return').state.message).toContain('decimals with a point');
    expect(type(number, '"91" return').state.message).toContain('from 0 to 90');
  });

  test('a suggestion stands in the field: Enter takes it, deleting it skips', () => {
    const suggested = { ...text, suggestion: 'tea' };
    expect(writeView(suggested, writingOf(suggested), glyphsOf({ env: {} })).notes).toEqual([
      'Enter takes "tea". Delete it to skip, or write your own.',
    ]);
    // First of all that is said: in a small window the last has no room.
    const helped = { ...suggested, help: 'Warm or cold.' };
    expect(writeView(helped, writingOf(helped), glyphsOf({ env: {} })).notes).toEqual([
      'Enter takes "tea". Delete it to skip, or write your own.',
      'Warm or cold.',
    ]);
    expect(type(suggested, 'return').event).toEqual(answer('tea'));
    expect(type(suggested, '^U return').event).toEqual(skip);
    expect(type(suggested, '^U tab return').event).toEqual(answer('tea'));
    expect(type(suggested, 'escape').event).toEqual({ type: 'back', draft: '' });
    expect(type(suggested, '^N').event).toEqual({ type: 'unsure', private: false });
  });

  test.each([
    [{ sensitive: true }, skip],
    [{ previousAnswer: given({ status: 'skipped' }) }, skip],
    [{ draft: 'milk' }, answer('milk')],
  ])(
    '%#: it does not stand there where it is delicate, was skipped, or something else was begun',
    (parts, event) => {
      expect(type({ ...text, suggestion: 'tea', ...parts }, 'return').event).toEqual(event);
    },
  );

  test('a number is understood as it is said, and what fits is told where it is not', () => {
    const minutes = { ...number, ask: 'For how many minutes?' };
    expect(type(minutes, '"half an hour" return').event).toEqual(answer(30));
    expect(type(minutes, '"a while" return').state.message).toContain('A number fits here, from 0 to 90');
  });

  test('Ctrl-N drops what was written only when it was told, Ctrl-P never does', () => {
    expect(type(text, '"tea" ^N')).toMatchObject({ event: null, state: { edit: { text: 'tea' } } });
    expect(type(text, '"tea" ^N ^N').event).toEqual({ type: 'unsure', private: false });
    expect(type(text, '"tea" ^P ^P return').event).toEqual(answer('tea'));
  });

  test.each([
    ['"tea"', 'count', '3 of 12 characters'],
    ['"thirteen letters"', 'too-much', '16 of 12 characters: 4 too many'],
  ])('%s: how long it is stands there while it is written', (words, kind, said) => {
    const { state } = type(text, words);
    expect(writeView(text, state, glyphsOf({ env: {} })).status).toEqual({ kind, text: said });
  });

  test('what stands is there to change; going back keeps only what is new', () => {
    const before = { ...text, previousAnswer: given({ value: 'tea', words: 'tea' }) };
    expect(type(before, 'return').event).toEqual(answer('tea'));
    expect(type(before, 'escape').event).toEqual({ type: 'back', draft: '' });
    expect(type(before, '"s" escape').event).toEqual({ type: 'back', draft: 'teas' });
    expect(type({ ...before, draft: 'teas' }, 'return').event).toEqual(answer('teas'));
    expect(type(before, '^U return').event).toEqual(skip);
    expect(type({ ...text, previousAnswer: given({ status: 'unsure' }) }, 'return').event).toEqual({
      type: 'unsure',
      private: false,
    });
  });

  test('controls and bidirectional characters never come in', () => {
    expect(type(text, '<\u001b[2Ja\u202eb\u0007> return').event).toEqual(answer('ab'));
    expect(type(text, '<\u001b]0;title> return').event).toEqual(skip);
  });
});
