import { describe, expect, test } from 'vitest';
import type { Person } from '../support/program/person.ts';
import { KEY, type Screen } from '../support/program/screen.ts';
import { place, profileIn } from './program.ts';

const ANSWERS = 'touch: held\ndrink: tea\n';

/** Somebody who shares that they like being held, and is asked for it again. */
async function somebody(answers = ANSWERS): Promise<Person> {
  const setting = place();
  const { code } = await setting.aftercare(['answers', 'import', '-', '--yes'], answers);
  expect(code).toBe(0);
  return setting;
}

const touchOf = ({ folder }: Person) => profileIn(folder)?.answers['every-kind/touch'];

async function expectKeptPrivate(setting: Person): Promise<void> {
  expect(touchOf(setting)).toMatchObject({ private: true, value: ['held'] });
  const card = await setting.aftercare(['card']);
  expect(card.out).toContain('Tea');
  expect(card.out).not.toContain('Being held');
}

describe('an answer made private while it is asked for again is private, whatever ends the prompt', () => {
  test.each([
    ['/review, then the card', '/review\n/card\n', 0],
    ['/back', '/back\n', 130],
    ['/quit', '/quit\n', 130],
    ['the end of the input', '', 130],
    ['a change of mind, twice', '/private\n/private\n', 130],
  ])('lines: %s', async (_, rest, code) => {
    const setting = await somebody();
    const walk = await setting.aftercare(['guide', '--plain', '--restart'], `/private\n${rest}`);
    expect(walk.code).toBe(code);
    expect(walk.err.match(/What kind of touch/g)).toHaveLength(rest === '/back\n' ? 2 : 1);
    expect(walk.out).not.toContain('Being held');
    await expectKeptPrivate(setting);
  });

  test.each<[string, (screen: Screen) => unknown]>([
    ['Esc', (screen) => screen.type(KEY.escape)],
    [
      'Ctrl-R',
      (screen) => {
        screen.type(KEY.ctrl('R'));
        return screen.see('Your answers so far');
      },
    ],
    ['Ctrl-C', (screen) => screen.type(KEY.ctrl('C'))],
    ['Ctrl-D', (screen) => screen.type(KEY.ctrl('D'))],
    ['SIGTERM', (screen) => screen.kill('SIGTERM')],
    ['kill -9', (screen) => screen.kill('SIGKILL')],
    ['the window closed', (screen) => screen.closeWindow()],
  ])('keys: %s', async (by, leave) => {
    const setting = await somebody();
    const screen = setting.sits(['guide', '--restart']);
    await screen.see('What kind of touch');
    screen.type(KEY.ctrl('P'));
    await screen.see('◆ stays with you');
    // It is said: from here on it is so.
    await expectKeptPrivate(setting);
    await leave(screen);
    if (by === 'Esc' || by === 'Ctrl-R') screen.kill('SIGTERM');
    await screen.ended;
    await expectKeptPrivate(setting);
  });

  test('sharing it again is kept when it is said, too', async () => {
    const setting = await somebody();
    const shared = await setting.aftercare(['guide', '--plain', '--restart'], '/private\n/private\n');
    expect(shared.err).toContain('This answer may be shared');
    expect(touchOf(setting)?.private).toBe(false);
  });

  test('in answers edit', async () => {
    const setting = await somebody();
    const lines = await setting.aftercare(['answers', 'edit', 'touch', '--plain'], '/private\n/back\n');
    expect(lines.err).toContain('Saved.');
    await expectKeptPrivate(setting);
    const keys = setting.sits(['answers', 'edit', 'touch']);
    await keys.see('◆ stays with you');
    keys.type(KEY.ctrl('P'));
    await keys.see((screen) => !screen.text().includes('◆'));
    expect(touchOf(setting)?.private).toBe(false);
    keys.type(KEY.ctrl('C'));
    await keys.ended;
    expect(keys.history()).toContain('Whether it is private is saved; nothing else was changed.');
  });
});

describe('the prompt is asked on', () => {
  test('with what was ticked and typed, also what is typed at once', async () => {
    const setting = await somebody();
    const screen = setting.sits(['guide', '--restart']);
    await screen.see('What kind of touch');
    screen.type(KEY.down, KEY.space, KEY.up, KEY.up, 'a long sto', KEY.ctrl('P'), 'ry');
    await screen.see((now) => /a long story/.test(now.text()) && now.text().includes('^P share'));
    screen.type(KEY.ctrl('P'), ' of it');
    await screen.see((now) => /a long story of it/.test(now.text()) && now.text().includes('^P private'));
    expect(screen.text()).toContain('● A hand on my back');
    expect(touchOf(setting)).toMatchObject({ value: ['held'], other: null, private: false });
  });

  test('a mark on what has no answer yet goes with the answer', async () => {
    const setting = place();
    const walk = await setting.aftercare(['guide', '--plain'], '/private\n/review\n/back\n1\n');
    expect(walk.err).toContain('Chosen: Being held. Private.');
    expect(touchOf(setting)?.private).toBe(true);
  });
});
