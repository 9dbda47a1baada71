import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { questionOf } from '../../src/guide/ask.ts';
import { begin } from '../../src/guide/begin.ts';
import type { WalkEvent } from '../../src/guide/walk.ts';
import { openKeys } from '../../src/terminal/keys/face.ts';
import { openLines } from '../../src/terminal/lines/face.ts';
import { packWith } from '../support/packs.ts';
import { en } from '../support/words.ts';
import { TestTerminal } from './streams.ts';

const labels = ['Hold me', 'One hand and no more', 'Near, no touch', 'Space'];
const pack = packWith({
  id: 'near',
  type: 'choose-one',
  options: labels.map((label, index) => ({ id: `o${index + 1}`, label, card: label })),
});
const walk = begin(
  pack,
  {},
  null,
  { sequences: null, quick: false, restart: false },
  '2026-01-01T00:00:00.000Z',
);
const { question } = questionOf(walk);
const chose = (id: string): WalkEvent => ({ type: 'answer', value: [id], other: null, private: false });
const skipped: WalkEvent = { type: 'skip', private: false };
const DOWN = '\u001b[B';
const UP = '\u001b[A';

describe('by keys', () => {
  test.each<[string, string[], WalkEvent]>([
    ['a digit takes an option at once', ['2'], chose('o2')],
    ['Enter skips', ['\r'], skipped],
    ['a digit without an option does nothing', ['9', '\r'], skipped],
    ['a letter does nothing', ['h', '\r'], skipped],
    ['the arrows lead to an option too', [DOWN, '\r'], chose('o1')],
    ['and from below', [UP, '\r'], chose('o4')],
    ['Backspace goes back', ['\u007f'], { type: 'back', draft: '' }],
    ['Ctrl-B goes back', ['\u0002'], { type: 'back', draft: '' }],
    ['Ctrl-D stops', ['\u0004'], { type: 'pause' }],
    ['Ctrl-C stops', ['\u0003'], { type: 'pause' }],
  ])('%s', async (_, keys, event) => {
    const terminal = new TestTerminal(true);
    const face = openKeys(terminal.context, {
      plain: false,
      noColor: true,
      stop: new AbortController().signal,
    });
    const asked = face.askByOneKey(question);
    while (!terminal.written.includes(en.keys.hints.skip)) await nextTurn();
    for (const key of keys) terminal.stdin.emit('data', key);
    expect(await asked).toEqual(event);
    face.close();
    expect(terminal.written).toContain('3  Near, no touch');
  });
});

describe('by lines', () => {
  test.each<[string, string, WalkEvent]>([
    ['a number', '4\n', chose('o4')],
    ['an empty line skips', '\n', skipped],
    ['a label, in any case', 'hold ME\n', chose('o1')],
    ['words that stand in one label only', 'hand\n', chose('o2')],
    ['words that stand in several say what fits, and ask on', 'no\n3\n', chose('o3')],
    ['a number that is none', '7\n1\n', chose('o1')],
    ['two numbers', '1,2\n1\n', chose('o1')],
    ['/back', '/back\n', { type: 'back', draft: '' }],
    ['/quit', '/quit\n', { type: 'pause' }],
    ['/why, which is not asked here', '/why\n2\n', chose('o2')],
    ['the end of the input', '', { type: 'pause' }],
  ])('%s', async (_, lines, event) => {
    const terminal = new TestTerminal(false);
    terminal.stdin.end(lines);
    const face = openLines(terminal.context, new AbortController().signal);
    expect(await face.askByOneKey(question)).toEqual(event);
    expect(terminal.written.split('\n').slice(0, 7)).toEqual([
      '',
      'near?',
      ...labels.map((label, index) => `${index + 1}. ${label}`),
      en.lines.shortHelp,
    ]);
  });
});
