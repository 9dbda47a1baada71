import { describe, expect, test } from 'vitest';
import { KEY, type Screen } from '../support/program/screen.ts';
import { leaveCard, readOn, skipTo } from './every-kind.ts';
import { place, profileIn } from './program.ts';

const ENTER = '\u001b[?1049h';
const LEAVE = '\u001b[?1049l';

/** The screen of the walk was left, what was asked and answered is not in the scrollback, and the cursor is seen. */
function expectClean(screen: Screen): void {
  expect(screen.output.lastIndexOf(LEAVE)).toBeGreaterThan(screen.output.lastIndexOf(ENTER));
  expect(screen.isAside()).toBe(false);
  expect(screen.history()).not.toMatch(/What kind of touch|What would you like|Being held/);
  expect(screen.output.lastIndexOf('\u001b[?25l')).toBeLessThanOrEqual(
    screen.output.lastIndexOf('\u001b[?25h'),
  );
}

/** Answers the first question; the second stands on the screen. */
async function answerOne(screen: Screen): Promise<void> {
  await screen.see('What kind of touch');
  screen.type(KEY.space, KEY.enter);
  await screen.see('What would you like to drink?');
  expect(screen.isAside()).toBe(true);
}

describe('the screen of a walk is left clean', () => {
  test.each([
    ['Ctrl-C', (screen: Screen) => screen.type(KEY.ctrl('C')), 130],
    ['Ctrl-D', (screen: Screen) => screen.type(KEY.ctrl('D')), 130],
    ['SIGINT', (screen: Screen) => screen.kill('SIGINT'), 130],
    ['SIGTERM', (screen: Screen) => screen.kill('SIGTERM'), 143],
    ['SIGHUP', (screen: Screen) => screen.kill('SIGHUP'), 129],
  ])('by %s', async (_, stop, code) => {
    const screen = place().sits(['guide']);
    await answerOne(screen);
    stop(screen);
    expect((await screen.ended).code).toBe(code);
    expectClean(screen);
    expect(screen.history()).toContain('Saved. Pick up with');
  });

  test('at the end, before the card: what is private is nowhere', async () => {
    const screen = place().sits(['guide']);
    await readOn(screen);
    screen.type(KEY.ctrl('P'));
    await screen.see('◆ stays with you');
    screen.type(KEY.down, KEY.space, KEY.enter);
    await screen.see('◆ private');
    screen.type(KEY.enter);
    await screen.see('Which words');
    screen.type(KEY.ctrl('R'));
    await screen.see('❯ Go on with the questions');
    screen.type(KEY.down, KEY.enter);
    await leaveCard(screen);
    expect((await screen.ended).code).toBe(0);
    expectClean(screen);
    expect(screen.history()).toContain('WHAT I NEED AFTERWARDS');
    expect(screen.history()).not.toContain('A hand on my back');
  });

  test('by Ctrl-Z, and it is there again after fg', async () => {
    const screen = place().sitsAtShell(
      'set -m; echo before; aftercare guide; echo "stopped $?"; read -r; fg; echo "code $?"',
    );
    await answerOne(screen);
    screen.type(KEY.ctrl('Z'));
    await screen.see('stopped 148');
    expectClean(screen);
    expect(screen.lines()[0]).toBe('before');
    screen.type(KEY.enter);
    await screen.see('What would you like to drink?');
    expect(screen.isAside()).toBe(true);
    screen.type(KEY.down);
    await screen.see('❯ Tea');
    screen.type(KEY.ctrl('C'));
    await screen.see('code 130');
    expectClean(screen);
  });
});

describe('a terminal with one screen', () => {
  test.each(['vt100', 'linux'])(
    '%s: what was drawn is cleared, and nothing is asked of it that it has not',
    async (TERM) => {
      const screen = place().with({ env: { TERM } }).sits(['guide']);
      await screen.see('What kind of touch');
      screen.type(KEY.space, KEY.enter);
      await screen.see('What would you like to drink?');
      screen.type(KEY.ctrl('C'));
      expect((await screen.ended).code).toBe(130);
      expect(screen.output).not.toContain(ENTER);
      expect(screen.history()).not.toMatch(/What kind of touch|What would you like|Being held/);
    },
  );

  test('Ctrl-Z leaves the cursor under what is asked', async () => {
    const setting = place().with({ env: { TERM: 'vt100' } });
    const screen = setting.sitsAtShell('set -m; aftercare guide; echo "stopped $?"; read -r; fg');
    await screen.see('What kind of touch');
    screen.type(KEY.ctrl('Z'));
    await screen.see('stopped 148');
    const rows = screen.lines();
    expect(rows.findIndex((row) => row.startsWith('stopped'))).toBeGreaterThan(
      rows.findIndex((row) => row.includes('save and stop')),
    );
    screen.type(KEY.enter);
    await screen.see((now) => !now.text().includes('stopped') && now.text().includes('What kind of touch'));
    screen.type(KEY.ctrl('C'));
    await screen.ended;
  });
});

describe('at every size', () => {
  test.each([
    [80, 24],
    [60, 18],
    [40, 12],
    [24, 9],
    [20, 8],
  ])(
    '%i x %i: the question, the row and how to stop are seen, and nothing of an old size',
    async (columns, rows) => {
      const screen = place().sits(['guide']);
      await answerOne(screen);
      screen.resize(columns, rows);
      await screen.see(
        (now) =>
          now.cursor().row < rows &&
          now.lines().every((line) => line.length < columns) &&
          now.text().includes('^C save and stop'),
      );
      await screen.see('What would you like to drink?');
      expect(screen.lines()[screen.cursor().row]).toBe('❯ Water');
      expect(screen.text().match(/Water/g)).toHaveLength(1);
      screen.type(KEY.ctrl('C'));
      await screen.ended;
    },
  );

  test('a terminal that knows no size, or says a huge one, is drawn as a usual one', async () => {
    const screen = place().sitsAtShell('stty cols 30000 rows 30000; aftercare guide');
    await answerOne(screen);
    expect(screen.lines().some((line) => line.length > 80)).toBe(false);
    screen.type(KEY.ctrl('C'));
    await screen.ended;
  });
});

test('100 KB that are pasted are kept, and how much is too much is told', async () => {
  const setting = place();
  const screen = setting.sits(['guide']);
  await skipTo(screen, 'What helped');
  screen.type(KEY.paste('tea and a walk '.repeat(7000)));
  await screen.see(/\d+ of \d+ characters: \d+ too many/, 60_000);
  screen.type(KEY.ctrl('C'));
  expect((await screen.ended).code).toBe(130);
  expect(profileIn(setting.folder)?.answers['every-kind/story']).toBeUndefined();
});

test('without UTF-8 every state has a sign of ASCII', async () => {
  const screen = place()
    .with({ env: { LANG: 'C' } })
    .sits(['guide']);
  await screen.see('> [ ] Being held');
  screen.type(KEY.ctrl('P'), KEY.space);
  await screen.see('# stays with you - 1 chosen');
  screen.type(KEY.enter);
  await screen.see('# private');
  expect(screen.text()).toMatch(/^==*--*$/m);
  screen.type(KEY.up, KEY.enter);
  await screen.see('- Something to drink   skipped');
  expect(screen.text()).toMatch(/^[\n -~]*$/);
  screen.type(KEY.ctrl('C'));
  await screen.ended;
});
