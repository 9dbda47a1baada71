import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inTerminal, place, profileIn, type Setting, throughPipes } from './program.ts';
import { KEY } from './screen.ts';

/** A place where something is answered already. */
async function answered(): Promise<Setting> {
  const setting = place();
  await throughPipes(setting, '1\n', 'guide', '--plain');
  expect(profileIn(setting.home)).not.toBeNull();
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
    const screen = inTerminal(setting, 'content', 'check', setting.pack, '--fix');
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
    const screen = inTerminal(setting, 'forget');
    await screen.see('[no]');
    screen.type(typed, KEY.enter);
    expect((await screen.ended).code).toBe(0);
    expect(profileIn(setting.home) !== null).toBe(kept);
  });

  test('what was typed or pasted ahead of it is dropped', async () => {
    const setting = await answered();
    const screen = inTerminal(setting, 'forget');
    // Typed while the program starts: whole lines, and one that is not ended.
    screen.type('yes\ry\ryes\ry');
    await screen.see('[no]');
    screen.type(KEY.enter);
    expect((await screen.ended).code).toBe(0);
    expect(profileIn(setting.home)).not.toBeNull();
  });

  test.each(['C', 'D'])('Ctrl-%s stops with 130, and nothing is taken', async (letter) => {
    const setting = await answered();
    const screen = inTerminal(setting, 'forget');
    await screen.see('[no]');
    screen.type(KEY.ctrl(letter));
    expect((await screen.ended).code).toBe(130);
    expect(profileIn(setting.home)).not.toBeNull();
    expect(screen.history()).not.toMatch(/^\s+at /m);
  });

  test('without a terminal: --yes is needed', async () => {
    const setting = await answered();
    const result = await throughPipes(setting, 'yes\n', 'forget');
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('--yes');
    expect(profileIn(setting.home)).not.toBeNull();
  });
});
