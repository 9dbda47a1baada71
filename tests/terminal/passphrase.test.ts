import { describe, expect, it } from 'vitest';
import { typed } from '../../src/terminal/passphrase.ts';

/** What stands after these keys, and how the line ended. */
function after(keys: string): { text: string; state: string } {
  let typing: ReturnType<typeof typed> = { text: '', state: 'typing' };
  for (const key of keys) {
    if (typing.state !== 'typing') break;
    typing = typed(typing.text, key);
  }
  return typing;
}

describe('keys at a passphrase', () => {
  it.each([
    ['abc\r', { text: 'abc', state: 'done' }],
    ['abc\nde', { text: 'abc', state: 'done' }],
    ['abx\u007fc\r', { text: 'abc', state: 'done' }],
    ['\u{1f30d}\u{1f30d}\b\r', { text: '\u{1f30d}', state: 'done' }],
    ['\u007f\u007fa\r', { text: 'a', state: 'done' }],
    ['wrong\u0015right\r', { text: 'right', state: 'done' }],
    ['a\u0001\u0007\tb\r', { text: 'ab', state: 'done' }],
    [' a b \r', { text: ' a b ', state: 'done' }],
    ['ab\u0003', { text: 'ab', state: 'stopped' }],
    ['ab\u0004', { text: 'ab', state: 'stopped' }],
    ['ab', { text: 'ab', state: 'typing' }],
  ])('%j', (keys, line) => {
    expect(after(keys)).toEqual(line);
  });
});
