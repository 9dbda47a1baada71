import { describe, expect, test } from 'vitest';
import { take, talkOf } from '../../../src/terminal/lines/talk.ts';
import { given, question } from '../questions.ts';
import { answer, type } from './talking.ts';

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

  test('what was made private is marked at once, and going back says nothing of it', () => {
    const asked = question({ type: 'text' });
    expect(take(asked, talkOf(asked), '/private')).toMatchObject({ mark: true, event: null });
    expect(take(asked, { ...talkOf(asked), private: true }, '/private')).toMatchObject({ mark: false });
    expect(type(asked, '/private', '/back').event).toEqual({ type: 'back', draft: '' });
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
    expect(type({ ...asked, previousAnswer: given({ value: 'before' }) }, '').event).toEqual(
      answer('before'),
    );
    expect(type({ ...asked, draft: 'begun' }, '').event).toEqual(answer('begun'));
    expect(type({ ...asked, draft: 'begun' }, 'anew', '').event).toEqual(answer('anew'));
  });
});
