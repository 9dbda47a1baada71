import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Person } from '../support/program/person.ts';
import { environment } from '../support/program/process.ts';
import { KEY, type Screen } from '../support/program/screen.ts';

let person: Person;
beforeEach(async () => {
  person = new Person();
  await person.aftercare(
    ['answers', 'import', '-', '--yes'],
    'touch: hug\nhow-long: 4\noffer-care: ask-first\n',
  );
});
afterEach(() => person.leaves());

/** The program in a real terminal. */
const inTerminal = (columns: number, ...args: string[]): Screen =>
  person.with({ env: environment(person.folder), columns }).sits(args);
const listed = async () => (await person.aftercare(['answers'])).out;

describe('aftercare answers import, in a terminal', () => {
  test.each([
    ['Enter alone is no', KEY.enter, 0, 'Nothing was changed.', '4  [how-long]'],
    ['so is any other word', `of course${KEY.enter}`, 0, 'Nothing was changed.', '4  [how-long]'],
    ['yes takes it over', `yes${KEY.enter}`, 0, '1 answer taken over.', '3  [how-long]'],
    ['Ctrl-C stops, quietly', KEY.ctrl('c'), 130, '', '4  [how-long]'],
  ])('%s', async (_, keys, code, said, kept) => {
    const file = person.writes('new.yaml', 'how-long: 3\n');
    const screen = inTerminal(80, 'answers', 'import', file);
    await screen.see('- changed: how many minutes to stay: 4 -> 3');
    await screen.see('Take over 1 answer?');
    screen.type(keys);
    expect((await screen.ended).code).toBe(code);
    expect(screen.history()).toContain(said);
    expect(await listed()).toContain(kept);
  });
});

describe('aftercare answers edit, in a terminal', () => {
  test('one question with keys, and it is saved', async () => {
    const screen = inTerminal(80, 'answers', 'edit', 'how-long');
    await screen.see('About how many minutes should somebody stay with you?');
    screen.type(KEY.ctrl('u'), '2');
    await screen.see(/❯ 2/);
    screen.type(KEY.enter);
    expect((await screen.ended).code).toBe(0);
    expect(await listed()).toContain('2  [how-long]');
  });

  test('Esc leaves it as it was', async () => {
    const before = await listed();
    const screen = inTerminal(80, 'answers', 'edit', 'how-long');
    await screen.see('About how many minutes should somebody stay with you?');
    screen.type(KEY.escape);
    expect((await screen.ended).code).toBe(0);
    expect(screen.history()).toContain('Nothing was changed.');
    expect(await listed()).toBe(before);
  });

  test('Ctrl-C is 130, and changes nothing', async () => {
    const before = await listed();
    const screen = inTerminal(80, 'answers', 'edit', 'how-long');
    await screen.see('About how many minutes should somebody stay with you?');
    screen.type(KEY.ctrl('c'));
    expect((await screen.ended).code).toBe(130);
    expect(screen.history()).toContain('Nothing was changed.');
    expect(await listed()).toBe(before);
  });
});

describe('aftercare answers, in a terminal', () => {
  test('breaks its lines at words, to the width of the window', async () => {
    const screen = inTerminal(40, 'answers');
    expect((await screen.ended).code).toBe(0);
    const rows = screen.output.split('\r\n');
    expect(rows.filter((row) => row.length > 40)).toEqual([]);
    expect(screen.history().replace(/\s+/g, ' ')).toContain('- how many minutes to stay: 4 [how-long]');
  });
});

describe('aftercare content try, in a terminal', () => {
  test('walks with keys, shows the card, and keeps nothing', async () => {
    const before = await listed();
    await person.aftercare(['content', 'new', 'mine']);
    const screen = inTerminal(80, 'content', 'try', '--content', 'mine');
    await screen.see('What helps you feel at ease');
    screen.type(KEY.space, KEY.enter);
    await screen.see('What would you like to hear?');
    screen.type('You can rest.', KEY.enter);
    await screen.see('Show my card');
    screen.type(KEY.enter);
    expect((await screen.ended).code).toBe(0);
    expect(screen.history()).toContain('Tell me: You can rest.');
    expect(await listed()).toBe(before);
  });
});
