import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/context.ts';
import { typed } from '../../src/terminal/passphrase/unseen.ts';
import { newPassphrase } from '../../src/terminal/passphrase.ts';
import { passphraseWords } from '../../src/words/lock.ts';
import { TestTerminal } from './streams.ts';

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

describe('a new passphrase', () => {
  it('is not shown from the first question to the last, nor what is typed between them', async () => {
    const terminal = new TestTerminal(true);
    const modes: boolean[] = [];
    const stdin = Object.assign(terminal.stdin, {
      isRaw: false,
      setRawMode(mode: boolean) {
        stdin.isRaw = mode;
        modes.push(mode);
      },
    });
    const replies = ['one of two', 'the other', 'the same', 'the same'];
    terminal.onWrite = (text) => {
      if (text === passphraseWords.choose || text === passphraseWords.again)
        setImmediate(() => stdin.write(`${replies.shift()}\r`));
    };
    const context = {
      ...terminal.context,
      onSignal: () => () => undefined,
      onExit: () => undefined,
    } as Context;
    expect(await newPassphrase(context, undefined, async (passphrase) => passphrase)).toBe('the same');
    expect(modes.lastIndexOf(true)).toBeLessThan(modes.indexOf(false));
    expect(stdin.isRaw).toBe(false);
  });
});
