import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Person } from '../support/program/person.ts';
import { KEY } from '../support/program/screen.ts';
import { place, profileIn } from './program.ts';

/** A place where something is answered already. */
async function answered(): Promise<Person> {
  const setting = place();
  await setting.aftercare(['guide', '--plain'], '1\n');
  expect(profileIn(setting.folder)).not.toBeNull();
  return setting;
}

describe('a question before a file is mended', () => {
  test.each([
    ['yes', true],
    ['', false],
  ])('"%s"', async (typed, mended) => {
    const setting = place();
    const file = path.join(setting.pack, 'pack.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('version: ', 'version:\u00a0'));
    const screen = setting.sits(['content', 'check', setting.pack, '--fix']);
    await screen.see('[no]');
    screen.type(typed, KEY.enter);
    expect((await screen.ended).code).toBe(mended ? 0 : 3);
    expect(readFileSync(file, 'utf8') === before).toBe(mended);
    expect(readdirSync(setting.pack).filter((name) => name.includes('.tmp'))).toEqual([]);
  });
});

describe('a question before something is taken away', () => {
  test.each([
    ['Enter', '', true],
    ['no', 'no', true],
    ['anything', 'ye', true],
    ['y', 'y', false],
    ['yes', ' YES ', false],
  ])('%s', async (_, typed, kept) => {
    const setting = await answered();
    const screen = setting.sits(['forget']);
    await screen.see('[no]');
    screen.type(typed, KEY.enter);
    expect((await screen.ended).code).toBe(0);
    expect(profileIn(setting.folder) !== null).toBe(kept);
  });

  test('what was typed or pasted ahead of it is dropped', async () => {
    const setting = await answered();
    const screen = setting.sits(['forget']);
    // Typed while the program starts: whole lines, and one that is not ended.
    screen.type('yes\ry\ryes\ry');
    await screen.see('[no]');
    screen.type(KEY.enter);
    expect((await screen.ended).code).toBe(0);
    expect(profileIn(setting.folder)).not.toBeNull();
  });

  test.each(['C', 'D'])('Ctrl-%s stops with 130, and nothing is taken', async (letter) => {
    const setting = await answered();
    const screen = setting.sits(['forget']);
    await screen.see('[no]');
    screen.type(KEY.ctrl(letter));
    expect((await screen.ended).code).toBe(130);
    expect(profileIn(setting.folder)).not.toBeNull();
    expect(screen.history()).not.toMatch(/^\s+at /m);
    // What the shell writes next does not stand behind the question.
    expect(screen.cursor().column).toBe(0);
  });

  test('without a terminal: --yes is needed', async () => {
    const setting = await answered();
    const result = await setting.aftercare(['forget'], 'yes\n');
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain('--yes');
    expect(profileIn(setting.folder)).not.toBeNull();
  });
});
