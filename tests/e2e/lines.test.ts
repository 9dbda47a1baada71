import { describe, expect, test } from 'vitest';
import { KEY } from '../support/program/screen.ts';
import { PICK_UP, place, profileIn } from './program.ts';

const answersIn = (home: string) => profileIn(home)?.answers ?? {};

describe('lines in a terminal', () => {
  test('only add to what stands: nothing is redrawn, every default and choice is spoken', async () => {
    const setting = place();
    const screen = setting.sits(['guide', '--plain']);
    await screen.see('Type their numbers, such as 1,3. An empty line skips this one.');
    screen.type('1,3\r');
    await screen.see('Chosen: Being held, Quiet.');
    screen.type('/back\r');
    await screen.see('Your answer so far: Being held, Quiet. An empty line keeps it.');
    screen.type('\r');
    await screen.see('Kept as it was.');
    screen.type('7\r');
    await screen.see('"7" is not one of the options.');
    screen.type('2\r');
    await screen.see('Perhaps: Well done');
    screen.type(KEY.ctrl('C'));
    expect((await screen.ended).code).toBe(130);
    expect(screen.history()).toContain(PICK_UP);
    expect(screen.output).not.toContain('\u001b');
    // The terminal itself may take back a character that was typed; the program never does.
    expect(screen.output.replaceAll('\r\n', '\n')).not.toMatch(/[\r\b]/);
  });

  test('a paste into a text is kept whole, and answers nothing after it', async () => {
    const setting = place();
    const screen = setting.sits(['guide', '--plain']);
    await screen.see('What kind of touch');
    screen.type('\r');
    await screen.see('What would you like to drink?');
    screen.type('3\r');
    await screen.see('in your own words');
    screen.type('cocoa\nwith milk\ny\n');
    await screen.see('Chosen: cocoa with milk y.');
    await screen.see('Which words');
    screen.type('I am here\n1\n');
    await screen.see('What helped you the last time?');
    screen.type('One.\n\nTwo.\n');
    screen.type('Three.\n\n');
    await screen.see('Is soft light good?');
    screen.type(KEY.ctrl('D'));
    expect((await screen.ended).code).toBe(130);
    const answers = answersIn(setting.folder);
    expect(answers['every-kind/phrase']?.value).toBe('I am here 1');
    expect(answers['every-kind/story']?.value).toBe('One.\n\nTwo.\nThree.');
    expect(answers['every-kind/light']).toBeUndefined();
  });

  test('words wrap at 20 columns', async () => {
    const screen = place().with({ columns: 20, rows: 8 }).sits(['guide']);
    await screen.see(/An empty\s+line\s+skips\s+this\s+one/);
    expect(screen.history()).toContain('We begin with the');
    screen.type(KEY.ctrl('C'));
    await screen.ended;
  });
});

describe('lines from a pipe', () => {
  test('each is used once, in its order, however fast they come', async () => {
    const setting = place();
    const changes = Array.from({ length: 90 }, (_, index) => `${(index % 3) + 1}\n/back\n`).join('');
    const result = await setting.aftercare(['guide', '--plain'], `${changes}4\n`);
    expect(result.code).toBe(130);
    expect(answersIn(setting.folder)['every-kind/touch']?.value).toEqual(['nothing']);
    expect(result.err.match(/Chosen: Quiet\./g)).toHaveLength(30);
  });

  test('CRLF, a byte that is no text and a very long line do no harm', async () => {
    const setting = place();
    const result = await setting.aftercare(
      ['guide', '--plain'],
      `1\r\n2\r\n${'x'.repeat(100_000)}\r\nhello\r\n`,
    );
    expect(result.err).toContain('That is 100000 characters, and 200 fit.');
    expect(answersIn(setting.folder)['every-kind/phrase']?.value).toBe('hello');
  });

  test('escapes in a line reach neither the terminal, nor the answers, nor the card', async () => {
    const setting = place();
    const hostile = '\u001b]0;title\u0007\u001b[2J\u009b31m\u202eabc\u2066\u0000';
    const lines = [
      hostile,
      `/${hostile}`,
      '5',
      hostile,
      `9${hostile}`,
      '3',
      hostile,
      hostile,
      hostile,
      `x${hostile}`,
      '',
    ];
    const result = await setting.aftercare(
      ['guide', '--plain'],
      `${lines.join('\n')}\n${hostile}\ny\n${hostile}\n3\n10\n1\n${hostile}\n\n`,
    );
    expect(result.code).toBe(0);
    expect(result.out).toContain('abc');
    for (const text of [result.out, result.err, JSON.stringify(profileIn(setting.folder))])
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u);
  });
});
