import { describe, expect, test } from 'vitest';
import { KEY, type Screen } from '../support/program/screen.ts';
import { skipTo } from './every-kind.ts';
import { PICK_UP, place, profileIn } from './program.ts';

const SHOW_CURSOR = '\u001b[?25h';
const HIDE_CURSOR = '\u001b[?25l';

/** Nothing was left behind: no stack, no hidden cursor, pastes no longer marked. */
function expectTidy(screen: Screen): void {
  expect(screen.history()).not.toMatch(/^\s+at .*:\d+/m);
  expect(screen.output.lastIndexOf(HIDE_CURSOR)).toBeLessThanOrEqual(screen.output.lastIndexOf(SHOW_CURSOR));
  expect(screen.output.lastIndexOf('\u001b[?2004l')).toBeGreaterThan(
    screen.output.lastIndexOf('\u001b[?2004h'),
  );
}

describe('Ctrl-C and Ctrl-D save and stop, at every prompt', () => {
  test.each(
    [
      'What kind',
      'What would',
      'Which words',
      'What helped',
      'Is soft',
      'How firmly',
      'For how',
      'Your answers',
    ].flatMap((asked) => [
      [asked, 'C'],
      [asked, 'D'],
    ]),
  )('%s: Ctrl-%s', async (asked, letter) => {
    const screen = place().sits(['guide']);
    await skipTo(screen, asked as string);
    screen.type(KEY.ctrl(letter as string));
    expect(await screen.ended).toEqual({ code: 130, signal: 0 });
    expect(screen.history()).toContain(PICK_UP);
    expectTidy(screen);
  });

  test('what was accepted is kept, what was only typed is not, and the walk goes on there', async () => {
    const setting = place();
    const first = setting.sits(['guide']);
    await first.see('What kind of touch');
    first.type(KEY.space, KEY.enter);
    await first.see('What would you like to drink?');
    first.type(KEY.down, KEY.enter);
    await first.see('Which words');
    first.type('only typed');
    await first.see('only typed');
    first.type(KEY.ctrl('C'));
    await first.ended;
    expect(Object.keys(profileIn(setting.folder)?.answers ?? {})).toEqual([
      'every-kind/touch',
      'every-kind/drink',
    ]);
    const second = setting.sits(['guide']);
    await second.see('Which words do you like to hear?');
    expect(second.text()).toContain('Welcome back');
    expect(second.text()).not.toContain('only typed');
    second.type(KEY.escape);
    await second.see('What would you like to drink?');
    expect(second.text()).toContain('❯ Tea');
  });
});

describe('signals from outside', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('%s: saved, the terminal given back, %i', async (signal, code) => {
    for (const plain of [[], ['--plain']]) {
      const setting = place();
      const screen = setting.sits(['guide', ...plain]);
      await screen.see('What kind of touch');
      screen.type(plain.length > 0 ? '1' : KEY.space, KEY.enter);
      await screen.see('What would you like to drink?');
      screen.kill(signal);
      expect(await screen.ended).toEqual({ code, signal: 0 });
      expect(screen.history()).toContain(PICK_UP);
      expect(Object.keys(profileIn(setting.folder)?.answers ?? {})).toEqual(['every-kind/touch']);
      if (plain.length === 0) expectTidy(screen);
    }
  });

  test('after a stop the shell finds its terminal as it was', async () => {
    const screen = place().sitsAtShell(
      'stty -a > before; aftercare guide; echo "code $?"; stty -a > after; cmp before after && echo the same',
    );
    await screen.see('What kind of touch');
    screen.type(KEY.ctrl('C'));
    await screen.ended;
    expect(screen.history()).toContain('code 130');
    expect(screen.history()).toContain('the same');
  });

  test('Ctrl-Z gives the terminal to the shell, and fg brings the prompt back', async () => {
    const screen = place().sitsAtShell(
      'set -m; aftercare guide; echo "stopped $?"; stty -a | grep -o " icanon"; read -r; fg; echo "code $?"',
    );
    await screen.see('What kind of touch');
    screen.type(KEY.ctrl('Z'));
    await screen.see('stopped 148');
    await screen.see('icanon');
    screen.type(KEY.enter);
    await screen.see((now) => !now.text().includes('icanon') && now.text().includes('What kind of touch'));
    screen.type(KEY.space, KEY.enter);
    await screen.see('What would you like to drink?');
    screen.type(KEY.ctrl('C'));
    await screen.see('code 130');
  });
});

describe('what is said on stopping is broken at words, and has lines to itself', () => {
  test.each([
    [80, 24, []],
    [60, 18, []],
    [40, 12, []],
    [20, 8, []],
    [80, 24, ['--plain']],
    [40, 12, ['--plain']],
  ])('%s × %s %s', async (columns, rows, plain) => {
    const screen = place()
      .with({ columns, rows })
      .sits(['guide', ...plain]);
    if (columns < 40 || plain.length > 0) await screen.see(/skips\s+this\s+one/);
    else await skipTo(screen, 'What kind');
    screen.type('half a');
    screen.type(KEY.ctrl('C'));
    expect((await screen.ended).code).toBe(130);
    expect(screen.history()).toMatch(/^Saved\.\s+Pick\s+up\s+with:\s+aftercare\s+--content\s/m);
  });
});

test('a window that is closed loses no answer', async () => {
  const setting = place();
  const screen = setting.sits(['guide']);
  await screen.see('What kind of touch');
  screen.type(KEY.space, KEY.enter);
  await screen.see('What would you like to drink?');
  screen.closeWindow();
  await screen.ended;
  expect(profileIn(setting.folder)?.answers['every-kind/touch']?.value).toEqual(['held']);
});
