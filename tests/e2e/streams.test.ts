import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { KEY } from '../support/program/screen.ts';
import { PICK_UP, place, profileIn } from './program.ts';

describe('the end of the input', () => {
  test('at once: stops, and says how to go on', async () => {
    expect(await place().starts(['guide', '--plain'])).toMatchObject({
      code: 130,
      signal: null,
      out: '',
    });
  });

  test('in the middle: every line is used, nothing is printed as if it were done', async () => {
    const setting = place();
    const result = await setting.starts(['guide', '--plain'], '1\n2\nI am here\n');
    expect(result).toMatchObject({ code: 130, out: '' });
    expect(result.err).toContain(PICK_UP);
    expect(Object.keys(profileIn(setting.folder)?.answers ?? {})).toHaveLength(3);
  });

  test('at the review: the card', async () => {
    const result = await place().starts(['guide', '--plain'], '1\n2\nhello\none\ntwo\n\ny\n3\n10\n2,1\n');
    expect(result.code).toBe(0);
    expect(result.out).toContain('Being held');
    expect(result.err).toContain('Being held');
  });

  test('a last line without its end counts', async () => {
    const setting = place();
    await setting.starts(['guide', '--plain'], '1\n2');
    expect(Object.keys(profileIn(setting.folder)?.answers ?? {})).toHaveLength(2);
  });

  test('without a terminal and without --plain nothing is guessed', async () => {
    const result = await place()
      .with({ env: { TERM: 'dumb' } })
      .starts(['guide'], '1\n');
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain('--plain');
    expect(result.err).toContain('answers import');
  });
});

describe('where the streams go', () => {
  test('the card goes to a file while the questions stay on the terminal', async () => {
    const setting = place();
    const screen = setting.sitsAtShell('aftercare guide > card.txt; echo "code $?"');
    await screen.see('What kind of touch');
    screen.type(KEY.space, KEY.enter);
    await screen.see('What would you like to drink?');
    screen.type(KEY.ctrl('R'));
    await screen.see('❯ Go on with the questions');
    screen.type(KEY.down, KEY.enter);
    await screen.see('code 0');
    const card = readFileSync(path.join(setting.folder, 'card.txt'), 'utf8');
    expect(card).toMatch(/^WHAT I NEED AFTERWARDS\n/);
    expect(card).toContain('Being held');
    // Its owner has seen it too.
    expect(screen.history()).toContain('WHAT I NEED AFTERWARDS');
  });

  test('keys need both stdin and stderr to be terminals', async () => {
    for (const redirected of ['2> messages', '< /dev/null']) {
      const setting = place();
      const screen = setting.sitsAtShell(`aftercare guide ${redirected}; echo "code $?"; cat messages`);
      await screen.see('code 2');
      await screen.ended;
      expect(screen.history()).toContain('--plain');
    }
  });

  test('a long walk leaves no listeners behind', async () => {
    const screen = place().sits(['guide']);
    for (let round = 0; round < 12; round += 1) {
      await screen.see('What kind of touch');
      screen.type(KEY.ctrl('N'));
      await screen.see('What would you like to drink?');
      screen.type(KEY.ctrl('B'));
    }
    await screen.see('What kind of touch');
    screen.type(KEY.ctrl('C'));
    await screen.ended;
    expect(screen.output).not.toContain('Warning');
  });

  test('Ctrl-C in lines stops too', async () => {
    const screen = place().sits(['guide', '--plain']);
    await screen.see('What kind of touch');
    screen.type('half a li', KEY.ctrl('C'));
    expect(await screen.ended).toEqual({ code: 130, signal: 0 });
    expect(screen.history()).toContain(PICK_UP);
  });
});
