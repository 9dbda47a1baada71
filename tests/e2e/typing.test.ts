import { describe, expect, test } from 'vitest';
import type { Person } from '../support/program/person.ts';
import { KEY } from '../support/program/screen.ts';
import { skipTo } from './every-kind.ts';
import { place, profileIn } from './program.ts';

const answerTo = (setting: Person, id: string) => profileIn(setting.folder)?.answers[`every-kind/${id}`];

describe('a paste of several lines', () => {
  test.each([
    ['marked by the terminal', KEY.paste('We lay still.\n\nThen tea.\nYes\n')],
    ['not marked', 'We lay still.\r\rThen tea.\rYes'],
  ])('%s, is kept whole in a long text', async (_, paste) => {
    const setting = place();
    const screen = setting.sits(['guide']);
    await skipTo(screen, 'What helped');
    screen.type(paste);
    await screen.see('Then tea. Yes');
    screen.type(KEY.enter);
    await screen.see(
      (now) => now.text().includes('Is soft light good?') || now.text().includes('Enter go on'),
    );
    screen.type(KEY.enter);
    await screen.see(/Is soft light good\?|How firmly/);
    screen.type(KEY.ctrl('C'));
    await screen.ended;
    expect(answerTo(setting, 'story')?.value).toBe('We lay still.\n\nThen tea.\nYes');
  });

  test('in a text of one line becomes one line, and answers nothing after it', async () => {
    const setting = place();
    const screen = setting.sits(['guide']);
    await skipTo(screen, 'Which words');
    screen.type(KEY.ctrl('U'), KEY.paste('I am here\nyou did well\ny\n'));
    await screen.see('I am here you did well y');
    screen.type(KEY.enter);
    await screen.see('What helped you the last time?');
    screen.type(KEY.ctrl('C'));
    await screen.ended;
    expect(answerTo(setting, 'phrase')?.value).toBe('I am here you did well y');
    expect(answerTo(setting, 'story')).toBeUndefined();
  });

  test('over a list answers nothing', async () => {
    const setting = place();
    const screen = setting.sits(['guide']);
    await screen.see('What kind of touch');
    screen.type(KEY.paste(' \n \nq\n'), KEY.down);
    await screen.see(/❯ ○ A hand/);
    screen.type(KEY.ctrl('C'));
    await screen.ended;
    expect(profileIn(setting.folder)?.answers ?? {}).toEqual({});
  });
});

test('what is typed on after Enter does not answer the next prompt', async () => {
  const setting = place();
  const screen = setting.sits(['guide']);
  await screen.see('What kind of touch');
  screen.type(KEY.space, KEY.enter, KEY.down, KEY.enter, KEY.enter);
  await screen.see('What would you like to drink?');
  screen.type(KEY.down);
  await screen.see('❯ Tea');
  screen.type(KEY.ctrl('C'));
  await screen.ended;
  expect(Object.keys(profileIn(setting.folder)?.answers ?? {})).toEqual(['every-kind/touch']);
});

describe('a window that changes its size', () => {
  test('shrinks to 20 x 8 and back: words wrap, the active row is always seen', async () => {
    const screen = place().sits(['guide']);
    await screen.see('❯ ○ Being held');
    screen.resize(20, 8);
    await screen.see((now) => now.lines().some((line) => line === '❯ ○ Being held') && now.cursor().row < 8);
    for (const row of ['A hand on my', 'Quiet', 'Nothing at all', 'In my own']) {
      screen.type(KEY.down);
      await screen.see(new RegExp(`^❯ ○ ${row}$`, 'm'));
      expect(screen.lines()[screen.cursor().row]).toMatch(/^❯/);
    }
    screen.resize(80, 24);
    await screen.see((now) => now.text().includes('Space tick   Enter go on   ^C save and stop'));
    expect(screen.lines()[screen.cursor().row]).toBe('❯ ○ In my own words…');
    expect(screen.text().match(/What kind of touch/g)).toHaveLength(1);
  });

  test('a long text stays whole, the line with the cursor in view', async () => {
    const screen = place().sits(['guide']);
    await skipTo(screen, 'What helped');
    screen.type(KEY.paste(Array.from({ length: 12 }, (_, line) => `line ${line} of what helped`).join('\n')));
    await screen.see('line 11 of what helped');
    screen.resize(20, 8);
    await screen.see((now) => now.lines().some((line) => line.trim() === 'helped'));
    expect(screen.cursor().row).toBeLessThan(8);
    screen.resize(80, 24);
    await screen.see('line 0 of what helped');
    await screen.see('line 11 of what helped');
  });
});

test('wide and right-to-left text keeps its place, and the cursor its column', async () => {
  const setting = place().with({ columns: 40, rows: 12 });
  const screen = setting.sits(['guide']);
  await skipTo(screen, 'Which words');
  screen.type(KEY.ctrl('U'), '水👩‍👩‍👧e\u0301');
  await screen.see('水');
  await screen.see((now) => now.cursor().column === 2 + 2 + 2 + 1);
  screen.type(KEY.left, KEY.left);
  await screen.see((now) => now.cursor().column === 2 + 2);
  screen.type(KEY.enter);
  await screen.see('What helped');
  screen.type(KEY.ctrl('C'));
  await screen.ended;
  expect(answerTo(setting, 'phrase')?.value).toBe('水👩‍👩‍👧é');
});

test('escapes that are typed or pasted reach neither the terminal nor the answer', async () => {
  const setting = place();
  const screen = setting.sits(['guide']);
  await skipTo(screen, 'Which words');
  screen.type(KEY.ctrl('U'), KEY.paste('a\u001b]52;c;aGk=\u0007b\u001b[2Jc\u202ed\u0000e'));
  await screen.see('❯ abcde');
  screen.type(KEY.enter);
  await screen.see('What helped');
  screen.type(KEY.ctrl('C'));
  await screen.ended;
  expect(answerTo(setting, 'phrase')?.value).toBe('abcde');
  expect(screen.output).not.toContain('\u001b]52');
  expect(screen.output).not.toContain('\u202e');
});
