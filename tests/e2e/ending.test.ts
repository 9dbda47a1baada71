import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../support/program/person.ts';
import { KEY, type Screen } from '../support/program/screen.ts';
import { en } from '../support/words.ts';
import { place, profileIn } from './program.ts';

const { choices, what } = en.ending;
let setting: Person;

beforeEach(async () => {
  setting = place();
  const file = path.join(setting.folder, 'mine.yaml');
  writeFileSync(file, 'touch: held\nphrase: I am here\nstory: {value: It was cold., private: yes}\n');
  await setting.aftercare(['answers', 'import', file, '--yes']);
});

/** Presses the keys that choose a row of the menu by its first letters, and Enter. */
async function choose(screen: Screen, label: string): Promise<void> {
  await screen.see(what);
  // The highlighted row is the last one; the first is right behind it.
  screen.type(...Array(Object.values(choices).indexOf(label) + 1).fill(KEY.down), KEY.enter);
}

const shared = (format = 'text') => setting.aftercare(['card', '--format', format]);
const clipped = (output: string): string[] =>
  [...output.matchAll(/\]52;c;([\w+/=]+)\u0007/g)].map(([, text = '']) =>
    Buffer.from(text, 'base64').toString(),
  );

describe('the end of a walk by keys', () => {
  test('shows the card, and does with it what is chosen, each saying where it went', async () => {
    const screen = setting.sits(['guide']);
    await screen.see('What would you like to drink?');
    screen.type(KEY.ctrl('R'));
    await screen.see('❯ Go on with the questions');
    screen.type(KEY.down, KEY.enter);
    await screen.see(what);
    await screen.see(en.ending.advice);
    expect(screen.output).toContain('\u001b[1mWHAT I NEED AFTERWARDS\u001b[22m');
    await choose(screen, choices.copy);
    await screen.see('sent to the terminal, which may or may not take it');
    await choose(screen, choices.message);
    await screen.see(en.ending.pasteIt);
    const text = (await shared()).out;
    expect(clipped(screen.output)).toEqual([text, (await shared('message')).out]);
    await choose(screen, choices.save);
    await screen.see(/card\.txt\. Only you can\s+read/);
    await choose(screen, choices.save);
    await screen.see(/card-2\.txt/);
    await choose(screen, choices.page);
    await screen.see(en.ending.printIt);
    const inHome = (name: string) => path.join(setting.folder, name);
    expect(readFileSync(inHome('card.txt'), 'utf8')).toBe(text);
    expect(readFileSync(inHome('card-2.txt'), 'utf8')).toBe(text);
    expect(readFileSync(inHome('card.html'), 'utf8')).toBe((await shared('html')).out);
    expect(statSync(inHome('card.txt')).mode & 0o777).toBe(0o600);
    await choose(screen, choices.change);
    await screen.see(en.review.title);
    screen.type(KEY.down, KEY.down, KEY.enter);
    await screen.see('What kind of touch');
    screen.type(KEY.down, KEY.space, KEY.enter);
    await screen.see(en.review.title);
    screen.type(KEY.down, KEY.enter);
    await screen.see(what);
    screen.type(KEY.enter);
    expect((await screen.ended).code).toBe(0);
    expect(profileIn(setting.folder)?.answers['every-kind/touch']?.value).toEqual(['held', 'hand']);
    expect(screen.history()).not.toContain('It was cold.');
  });

  test('a card that is longer than the window is shown a page at a time, from its top', async () => {
    const screen = setting.with({ rows: 12 }).sits(['guide']);
    await screen.see('What would you like to drink?');
    screen.type(KEY.ctrl('R'));
    await screen.see('❯ Go on with the questions');
    screen.type(KEY.down, KEY.enter);
    await screen.see('Shown so far');
    expect(screen.text()).toContain('WHAT I NEED AFTERWARDS');
    // One more page for each Enter; at the end it would be taken by the last row, which leaves.
    while (screen.text().includes('Shown so far')) {
      const shown = screen.text();
      screen.type(KEY.enter);
      await screen.see((seen) => seen.text() !== shown && /Shown so far|end of your card/.test(seen.text()));
    }
    // What the menu pushes out of view is read before.
    expect(screen.text()).toContain('These are preferences, not consent.');
    screen.type(KEY.enter);
    await screen.see(what);
    screen.type(KEY.escape);
    expect((await screen.ended).code).toBe(0);
    const once = (await shared()).out
      .trimEnd()
      .split('\n')
      .filter((row) => row !== '');
    const rows = screen.history().split('\n');
    for (const row of once) expect(rows.filter((each) => each === row)).toHaveLength(1);
  });

  test('a card that fits into the window alone is seen whole, from its top, before what follows it', async () => {
    const screen = setting.with({ rows: 18 }).sits(['guide']);
    await screen.see('What would you like to drink?');
    screen.type(KEY.ctrl('R'));
    await screen.see('❯ Go on with the questions');
    screen.type(KEY.down, KEY.enter);
    await screen.see(en.ending.whole);
    const whole = (await shared()).out.trimEnd().split('\n');
    expect(screen.text()).toContain(whole.at(0));
    expect(screen.text()).toContain(whole.at(-1));
    screen.type(KEY.enter);
    await screen.see(what);
    screen.type(KEY.escape);
    expect((await screen.ended).code).toBe(0);
  });

  test('Ctrl-C there stops quietly; everything is kept', async () => {
    const screen = setting.sits(['guide', 'comfort']);
    await screen.see('What would you like to drink?');
    screen.type(KEY.ctrl('R'));
    await screen.see('❯ Go on with the questions');
    screen.type(KEY.down, KEY.enter);
    await screen.see(what);
    screen.type(KEY.ctrl('C'));
    expect((await screen.ended).code).toBe(130);
    expect(profileIn(setting.folder)?.answers['every-kind/touch']?.value).toEqual(['held']);
  });
});

describe('the end of a walk by lines', () => {
  test('offers the same by numbers; what cannot be copied is said, and a file is another way', async () => {
    const screen = setting.with({ env: { TERM: 'dumb' } }).sits(['guide']);
    await screen.see('What would you like to drink?');
    screen.type('/review\r');
    await screen.see('/card shows your card so far');
    screen.type('/card\r');
    await screen.see(what);
    await screen.see('7. Done'.replace('7', String(Object.keys(choices).length)));
    screen.type('1\r');
    await screen.see('It could not be copied here.');
    screen.type('3\r');
    await screen.see(/card\.txt\. Only/);
    screen.type('\r');
    expect((await screen.ended).code).toBe(0);
    expect(existsSync(path.join(setting.folder, 'card.txt'))).toBe(true);
    expect(screen.output).not.toContain('\u001b');
  });

  test('from a pipe nothing is offered: the card is what comes', async () => {
    const { out, err, code } = await setting.aftercare(['guide', '--plain'], '/review\n/card\n');
    expect(code).toBe(0);
    expect(out).toBe((await shared()).out);
    expect(err).not.toContain(what);
  });
});
