import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { begin } from '../../src/guide/begin.ts';
import type { Walk } from '../../src/guide/walk.ts';
import { converse } from '../../src/terminal/conversation.ts';
import { openKeys } from '../../src/terminal/keys/face.ts';
import { openLines } from '../../src/terminal/lines/face.ts';
import { back, play } from '../guide/walks.ts';
import { options, packWith } from '../support/packs.ts';
import { at } from '../support/random.ts';
import { en } from '../support/words.ts';
import { TestTerminal } from './streams.ts';

const pack = packWith(
  { id: 'touch', type: 'choose-one', options: options('held', 'quiet') },
  { id: 'drink', type: 'choose-one', options: options('water', 'tea') },
  { id: 'light', type: 'yes-no', card: 'Soft light.' },
);
const walk = begin(pack, {}, null, { sequences: null, quick: false, restart: true }, at(0));
const ctrl = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 64);
const now = (): Date => new Date(at(1));
const stop = (): AbortSignal => new AbortController().signal;

describe('a save that fails', () => {
  test('is said once, and the walk goes on; so is its success after that', async () => {
    const terminal = new TestTerminal(false);
    terminal.stdin.end('1\n2\ny\n\n');
    const fails = [true, true, false, false];
    const ending = await converse({
      words: en,
      face: openLines(terminal.context, stop()),
      walk,
      now,
      save: async () => {
        if (fails.shift()) throw new Failure('not-saved', { reason: 'ENOSPC' });
        return undefined;
      },
    });
    expect(ending.outcome).toBe('finished');
    expect(ending.unsaved).toBeNull();
    expect(terminal.written.split(en.asking.unsaved)).toHaveLength(2);
    expect(terminal.written.split(en.asking.savedAgain)).toHaveLength(2);
    expect(terminal.written.indexOf(en.asking.unsaved)).toBeLessThan(
      terminal.written.indexOf(en.asking.savedAgain),
    );
  });

  test('at the end is told to whoever began the walk', async () => {
    const terminal = new TestTerminal(false);
    terminal.stdin.end('1\n');
    const save = async (): Promise<undefined> => {
      throw new Failure('not-saved');
    };
    const ending = await converse({ words: en, face: openLines(terminal.context, stop()), walk, now, save });
    expect(ending.outcome).toBe('paused');
    expect(ending.unsaved?.code).toBe('not-saved');
  });

  test('another failure ends it', async () => {
    const terminal = new TestTerminal(false);
    terminal.stdin.end('1\n2\n');
    const save = async (): Promise<undefined> => {
      throw new Failure('answers-damaged', { path: 'p', backup: '' });
    };
    await expect(
      converse({ words: en, face: openLines(terminal.context, stop()), walk, now, save }),
    ).rejects.toThrow('answers-damaged');
  });
});

test('what a part gave is said once, at its end', async () => {
  const terminal = new TestTerminal(false);
  terminal.stdin.end('1\n2\ny\n\n');
  const save = async (): Promise<undefined> => undefined;
  await converse({ words: en, face: openLines(terminal.context, stop()), walk, now, save });
  expect(terminal.written.match(/3 answers, 3 lines on your card/g)).toHaveLength(1);
});

describe('a mark that cannot be saved', () => {
  const held = play(walk, { type: 'answer', value: ['held'], other: null, private: false }, back);
  /** Saves nothing, as on a full disk, as many times as it is message. */
  const failing = (times: number) => async (): Promise<undefined> => {
    times -= 1;
    if (times >= 0) throw new Failure('not-saved', { reason: 'full' });
    return undefined;
  };

  test('by lines is not said to be kept; once it is, that is said', async () => {
    const terminal = new TestTerminal(false);
    terminal.stdin.end('/private\n2\n');
    const face = openLines(terminal.context, stop());
    const ending = await converse({ words: en, face, walk: held, now, save: failing(1) });
    expect(terminal.written).toContain(en.asking.unsavedMark(true));
    expect(terminal.written).not.toContain(en.asking.staysPrivate);
    expect(terminal.written).not.toContain(en.asking.unsaved);
    expect(terminal.written.indexOf(en.asking.savedAgain)).toBeGreaterThan(
      terminal.written.indexOf('Chosen'),
    );
    expect(ending.walk.answers.touch).toMatchObject({ value: ['quiet'], private: true });
  });

  test('by keys is not said to be kept, and whoever began the walk learns of it', async () => {
    const terminal = new TestTerminal(true);
    const face = openKeys(terminal.context, { plain: false, noColor: true, stop: stop() });
    const typed = [ctrl('P'), ctrl('C')];
    terminal.onWrite = (text) => {
      if (text.includes(en.keys.hints.stop))
        setImmediate(() => terminal.stdin.emit('data', typed.shift() ?? ''));
    };
    const ending = await converse({ words: en, face, walk: held, now, save: failing(2) });
    face.close();
    expect(terminal.written.replace(/\s+/g, ' ')).toContain(en.asking.unsavedMark(true));
    expect(ending.unsaved?.code).toBe('not-saved');
  });
});

describe('keys that are typed while a save runs', () => {
  /** Answers the first prompt, types while that is saved, and stops at the next prompt. */
  async function typeWhileSaving(typed: string, enter = '\r'): Promise<{ walk: Walk; prompts: number }> {
    const terminal = new TestTerminal(true);
    const controller = new AbortController();
    const face = openKeys(terminal.context, { plain: false, noColor: true, stop: controller.signal });
    let prompts = 0;
    terminal.onWrite = (text) => {
      if (!text.includes(en.keys.hints.stop)) return;
      prompts += 1;
      if (prompts === 1) setImmediate(() => terminal.stdin.emit('data', enter));
      // Whatever could still come in has time to do so before the walk is stopped.
      else setTimeout(() => controller.abort(), 50);
    };
    let saves = 0;
    const save = async (): Promise<undefined> => {
      saves += 1;
      if (saves === 1) terminal.stdin.emit('data', typed);
    };
    const ending = await converse({ words: en, face, walk, now, save });
    face.close();
    return { walk: ending.walk, prompts };
  }

  test('are dropped', async () => {
    const { walk: after, prompts } = await typeWhileSaving('\r\r');
    expect(Object.keys(after.answers)).toEqual(['touch']);
    expect(after.at).toBe('drink');
    expect(prompts).toBeGreaterThan(1);
  });

  test('so are those that come with the key before the save, a half sequence too', async () => {
    for (const ahead of ['\r', '\u001b', '\u001b[B\r', '\u0002']) {
      const { walk: after } = await typeWhileSaving('', `\r${ahead}`);
      expect(after.at).toBe('drink');
      expect(Object.keys(after.answers)).toEqual(['touch']);
    }
  });

  test('but Ctrl-C stops', async () => {
    const { walk: after, prompts } = await typeWhileSaving('x\u0003');
    expect(after.state).toBe('paused');
    expect(Object.keys(after.answers)).toEqual(['touch']);
    expect(prompts).toBe(1);
  });
});

test('one key is one drawing: nothing flickers', async () => {
  const terminal = new TestTerminal(true);
  const face = openKeys(terminal.context, { plain: false, noColor: true, stop: stop() });
  const drawings: string[] = [];
  let typed = 0;
  const keys = ['\u001b[B', '\u001b[B', 'x', '?', '\u0010', '\u0003'];
  terminal.onWrite = (text) => {
    if (!text.includes(en.keys.hints.stop)) return;
    drawings.push(text);
    setImmediate(() => terminal.stdin.emit('data', keys[typed++]));
  };
  await converse({ words: en, face, walk, now, save: async () => undefined });
  face.close();
  // The first one, and one for each key but the last, which stops.
  expect(drawings).toHaveLength(keys.length);
});
