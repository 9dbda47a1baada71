import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/context.ts';
import { Failure } from '../../src/failure.ts';
import { strengthOf } from '../../src/terminal/passphrase/strength.ts';
import { afterKey } from '../../src/terminal/passphrase/unseen.ts';
import { newPassphrase, passphraseFrom } from '../../src/terminal/passphrase.ts';
import { realContext } from '../support/context.ts';
import { en } from '../support/words.ts';
import { TestTerminal } from './streams.ts';

/** What stands after these keys, and how the line ended. */
function after(keys: string): { text: string; state: string } {
  let typing: ReturnType<typeof afterKey> = { text: '', state: 'typing' };
  for (const key of keys) {
    if (typing.state !== 'typing') break;
    typing = afterKey(typing.text, key);
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

/** A terminal on which each reply is typed once a question stands there. */
function asked(replies: (string | Buffer)[]) {
  const terminal = new TestTerminal(true);
  const modes: boolean[] = [];
  const stdin = Object.assign(terminal.stdin, {
    isRaw: false,
    setRawMode(mode: boolean) {
      stdin.isRaw = mode;
      modes.push(mode);
    },
  });
  const questions: string[] = [en.passphrase.ask, en.passphrase.choose, en.passphrase.again];
  terminal.onWrite = (text) => {
    if (!questions.includes(text)) return;
    const reply = replies.shift();
    setImmediate(() => stdin.write(Buffer.concat([Buffer.from(reply ?? ''), Buffer.from('\r')])));
  };
  const { onSignal } = realContext();
  const context = { ...terminal.context, onSignal, onExit: () => undefined } as Context;
  return { context, terminal, stdin, modes };
}

describe('a new passphrase', () => {
  it('is not shown from the first question to the last, nor what is typed between them', async () => {
    const { context, stdin, modes } = asked(['one of two', 'the other', 'the same', 'the same']);
    expect(await newPassphrase(context, undefined, async (passphrase) => passphrase)).toBe('the same');
    expect(modes.lastIndexOf(true)).toBeLessThan(modes.indexOf(false));
    expect(stdin.isRaw).toBe(false);
  });
});

describe('a passphrase', () => {
  it('that the terminal does not send as UTF-8 is not taken for another', async () => {
    const { context, terminal } = asked([Buffer.from('gr\u00fcne Wolken', 'latin1'), 'green clouds']);
    expect(await passphraseFrom(context, undefined, async (passphrase) => passphrase)).toBe('green clouds');
    expect(terminal.written).toContain('UTF-8');
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'of which a key is made when %s comes: it is heeded as soon as that is done, whatever came of it',
    async (signal) => {
      for (const outcome of [undefined, new Failure('wrong-passphrase')]) {
        const { context, stdin } = asked(['green clouds']);
        const heard = once(process, signal);
        const using = passphraseFrom(context, undefined, async () => {
          process.kill(process.pid, signal);
          await heard;
          if (outcome) throw outcome;
        });
        await expect(using).rejects.toMatchObject({ code: 'interrupted', details: { signal } });
        expect(stdin.isRaw).toBe(false);
      }
    },
  );
});

describe('how strong a passphrase is', () => {
  it.each([
    ['', 'short'],
    ['1234567', 'short'],
    ['       1       ', 'short'],
    ['12345678', 'weak'],
    ['ababababababababababab', 'weak'],
    ['abcdefghijkl', 'fair'],
    ['abcdefg abcdefg abcdefg', 'strong'],
    // Eight as a person counts, each of several code points.
    ['\u{1f1e9}\u{1f1ea}'.repeat(8), 'weak'],
    ['e\u0301'.repeat(7), 'short'],
  ])('%j: %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength);
  });
});
