import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lockAll } from '../../src/storage/locking.ts';
import { openStorage } from '../../src/storage/storage.ts';
import { filesKept } from '../storage/support/people.ts';
import { realContext } from '../support/context.ts';
import type { Person } from '../support/program/person.ts';
import { KEY, type Screen } from '../support/program/screen.ts';
import { place } from './program.ts';

const PASSPHRASE = 'green clouds dance softly';

/** Whether a question was asked so often by now. */
const asked = (question: string, times: number) => (screen: Screen) =>
  screen.history().split(question).length === times + 1;

const templates = mkdtempSync(path.join(os.tmpdir(), 'aftercare-locked-'));
afterAll(() => rmSync(templates, { recursive: true }));

/** Somebody who has answered, and locked it with a passphrase, whatever its length: once, and copied for each test. */
async function lockedWith(passphrase: string): Promise<Person> {
  const setting = place();
  const template = path.join(templates, passphrase);
  if (!existsSync(template)) {
    const first = place();
    await first.aftercare(['guide', '--plain'], '1\n');
    await lockAll(openStorage({ ...realContext(), env: first.env }), passphrase);
    cpSync(first.home, template, { recursive: true });
  }
  cpSync(template, setting.home, { recursive: true });
  return setting;
}

describe('a wrong passphrase', () => {
  test('may be tried three times', async () => {
    const screen = (await lockedWith(PASSPHRASE)).sits(['card']);
    await screen.see('Passphrase');
    screen.type('green clouds dance loudly', KEY.enter);
    await screen.see(/twice more[\s\S]*Passphrase/);
    screen.type('green clouds sleep', KEY.enter);
    await screen.see(/once more[\s\S]*Passphrase/);
    screen.type(PASSPHRASE, KEY.enter);
    expect(await screen.ended).toEqual({ code: 0, signal: 0 });
    expect(screen.history()).toContain('Being held');
    expect(screen.output).not.toMatch(/clouds/);
  });

  test('the third time is the last, and nothing that is typed on reaches the shell', async () => {
    const setting = await lockedWith(PASSPHRASE);
    const shell = setting.sitsAtShell('aftercare unlock; echo "ended $?"; read -r line; echo "read <$line>"');
    for (const time of [1, 2, 3]) {
      await shell.see(asked('Passphrase (it is not shown):', time));
      shell.type('secret guess', KEY.enter);
    }
    // At once, while the guess is tried.
    shell.type('secret again', KEY.enter, 'sec');
    await shell.see('ended 4');
    shell.type('seen', KEY.enter);
    await shell.see('read <seen>');
    expect(shell.output).not.toContain('sec');
  });
});

describe('a new passphrase', () => {
  test('is asked for in lines that are broken at words in a narrow window', async () => {
    const screen = place().with({ columns: 20 }).sits(['lock']);
    await screen.see(/^Choose a passphrase,\nfour words or more\n\(it is not shown\):$/m);
    screen.type(KEY.ctrl('C'));
    await screen.ended;
  });

  test('takes eight characters, as a person counts, and its strength is said in words', async () => {
    const screen = place().sits(['lock']);
    const lines = [
      ['seven77', 'too short'],
      // Seven signs, of many code points.
      ['\u{1f469}\u200d\u{1f469}\u200d\u{1f467}e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301', 'too short'],
      ['aaaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
      ['eight888', 'weak'],
      ['twelve signs 12', 'fair'],
      [PASSPHRASE, 'strong'],
    ] as const;
    let again = 0;
    for (const [index, [typed, said]] of lines.entries()) {
      await screen.see(asked('Choose a passphrase', index + 1));
      screen.type(typed, KEY.enter);
      await screen.see(said);
      if (said === 'too short') continue;
      again += 1;
      await screen.see(asked('The same once more:', again));
      screen.type(typed === PASSPHRASE ? typed : 'no', KEY.enter);
    }
    expect(await screen.ended).toEqual({ code: 0, signal: 0 });
    expect(screen.history()).toContain('Locked.');
  });

  test('from a descriptor: one that is too short changes nothing, and is not repeated', async () => {
    const result = await place().starts(['--passphrase-fd', '0', 'lock'], 'seven77\n');
    expect(result.code).toBe(2);
    expect(result.err).toContain('8 characters');
    expect(result.err).not.toContain('seven77');
  });

  test('a shorter one of before opens as ever', async () => {
    const setting = await lockedWith('abc');
    const { code, out } = await setting.starts(['--passphrase-fd', '0', 'card'], 'abc\n');
    expect(code).toBe(0);
    expect(out).toContain('Being held');
  });
});

// Typed with the line that it follows, it comes while the key is made, however fast that is.
test.each(['card', 'unlock', 'guide', 'lock'])('Ctrl-C while the key is made stops `%s`', async (words) => {
  const setting = words === 'lock' ? place() : await lockedWith(PASSPHRASE);
  const kept = () => (words === 'lock' ? [] : filesKept(`${setting.folder}/aftercare`));
  const before = kept();
  const shell = setting.sitsAtShell(
    `stty -a > before; aftercare ${words}; echo "ended $?"; stty -a > after; cmp before after && echo the same`,
  );
  await shell.see(words === 'lock' ? 'Choose a passphrase' : 'Passphrase');
  if (words === 'lock') {
    shell.type(PASSPHRASE, KEY.enter);
    await shell.see('once more');
  }
  shell.type(`${PASSPHRASE}\r${KEY.ctrl('c')}`);
  await shell.ended;
  expect(shell.history()).toContain('ended 130');
  expect(shell.history()).toContain('the same');
  expect(shell.history()).not.toMatch(/Being held|Locked|The lock is off|What kind/);
  expect(kept()).toEqual(before);
});
