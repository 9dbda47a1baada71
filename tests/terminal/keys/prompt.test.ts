import { render } from '@inquirer/testing';
import { describe, expect, test } from 'vitest';
import type { Asked } from '../../../src/terminal/asked.ts';
import { chooseByKey, choosingOf } from '../../../src/terminal/keys/choose.ts';
import { chooseView } from '../../../src/terminal/keys/choose-view.ts';
import { layOut } from '../../../src/terminal/keys/layout.ts';
import { machinePrompt } from '../../../src/terminal/keys/prompt.ts';
import { glyphsOf, type Style } from '../../../src/terminal/style.ts';
import { choices, question } from '../questions.ts';

const style: Style = {
  strong: (text) => text,
  quiet: (text) => text,
  active: (text) => text,
  caution: (text) => text,
  good: (text) => text,
  faint: (text) => text,
  own: (text) => text,
};
const glyphs = glyphsOf({ env: {} });
const touch = question({
  type: 'choose-many',
  choices: choices('Being held', 'Quiet', 'Nothing'),
  other: true,
});

/** Shows a list prompt on a virtual screen. */
const show = (asked: Asked) =>
  render(machinePrompt<ReturnType<typeof choosingOf>, unknown>(), {
    machine: {
      start: choosingOf(asked),
      stopped: { type: 'pause' },
      onKey: (state, key) => chooseByKey(asked, state, key),
      view: (state) => chooseView(asked, state, glyphs),
    },
    draw: (view) => layOut(view, { columns: 80, rows: 24 }, style, glyphs),
    onEnd: () => undefined,
    onMark: async (state, isPrivate) => ({ ...state, private: isPrivate }),
    onRenew: () => () => undefined,
    onSuspend: () => undefined,
  });

describe('a prompt in inquirer', () => {
  test('shows where one is, the question, its rows and the keys', async () => {
    const { getScreen } = await show(touch);
    expect(getScreen()).toBe(
      [
        'Physical comfort',
        '',
        'What kind of touch feels good afterwards?',
        '',
        '> [ ] Being held',
        '  [ ] Quiet',
        '  [ ] Nothing',
        '  [ ] In my own words...',
        '',
        'nothing chosen yet',
        'Space tick   Enter go on   Esc back   ^C save and stop   ^P private   ? more',
      ].join('\n'),
    );
  });

  test('answers to keys, and ends with what was said', async () => {
    const { answer, events, getScreen } = await show(touch);
    events.keypress('space');
    events.keypress('down');
    events.keypress('space');
    expect(getScreen()).toContain('> [x] Quiet');
    events.keypress('enter');
    await expect(answer).resolves.toEqual({
      type: 'answer',
      private: false,
      value: ['being-held', 'quiet'],
      other: null,
    });
  });

  test('takes a paste as text, in a row that takes text', async () => {
    const { answer, input, events, getScreen } = await show(touch);
    events.keypress('up');
    input.emit('paste', 'a bath\nand tea');
    expect(getScreen()).toContain('> [ ] In my own words: a bath and tea');
    events.keypress('enter');
    events.keypress('enter');
    await expect(answer).resolves.toMatchObject({ value: [], other: 'a bath and tea' });
  });

  test('stops when its input closes', async () => {
    const { answer, input } = await show(touch);
    input.emit('end');
    await expect(answer).resolves.toEqual({ type: 'pause' });
  });

  test('old lines never come back: Ctrl-P is privacy, not history', async () => {
    const { events, getScreen } = await show(touch);
    events.keypress({ name: 'p', ctrl: true });
    await expect.poll(getScreen).toContain('# stays with you - nothing chosen yet');
    events.keypress({ name: 'p', ctrl: true });
    await expect.poll(getScreen).not.toContain('stays with you');
  });
});
