import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSealed } from '../../src/storage/sealed.ts';
import { contentOf, PASSPHRASE, withPassphrase } from '../commands/support/locking.ts';
import type { Person } from '../support/program/person.ts';
import { KEY, type Screen } from '../support/program/screen.ts';
import { place } from './program.ts';

const profilesOf = (setting: Person) => readdirSync(path.join(setting.home, 'profiles'));

/** Types a command in another window. */
async function elsewhere(setting: Person, ...words: string[]): Promise<void> {
  expect(await setting.aftercare(words)).toMatchObject({ code: 0 });
}

async function deleted(setting: Person): Promise<void> {
  await elsewhere(setting, 'profile', 'use', 'default');
  await elsewhere(setting, 'profile', 'delete', 'sam', '--yes');
}

/** What is kept of a profile: the ids of what was answered, "touch" and "drink". */
async function answersOf(setting: Person, profile: string, passphrase?: string): Promise<string[]> {
  const words = [...contentOf(setting), '--profile', profile, 'answers', '--json'];
  const out = passphrase
    ? (await withPassphrase(setting.home, words, `${passphrase}\n`)).out
    : (await setting.aftercare(words)).out;
  return JSON.parse(out).answers.map(({ prompt }: { prompt: string }) => prompt);
}

/** Both faces: how they are started, and what is typed in them. */
const FACES = {
  keys: {
    start: ['guide'],
    first: KEY.space + KEY.enter,
    second: KEY.enter,
    yes: `y${KEY.enter}`,
    no: KEY.enter,
  },
  lines: { start: ['--plain', 'guide'], first: '1\r', second: '1\r', yes: 'y\r', no: '\r' },
} as const;
const faces = Object.entries(FACES);

/** A walk in the profile "sam" whose first question is answered; the second stands on the screen. */
async function walkInSam(start: readonly string[], first: string) {
  const setting = place();
  await elsewhere(setting, 'profile', 'new', 'sam');
  await elsewhere(setting, 'profile', 'use', 'sam');
  const screen = setting.sits(start);
  await screen.see('What kind of touch');
  screen.type(first);
  await screen.see('What would you like to drink?');
  return { setting, screen };
}

async function stop(screen: Screen): Promise<number> {
  screen.type(KEY.ctrl('c'));
  return (await screen.ended).code;
}

describe.each(faces)('at a terminal, by %s: another window', (_, { start, first, second, yes, no }) => {
  it('renames the profile, and the walk goes on under its new name', async () => {
    const { setting, screen } = await walkInSam(start, first);
    await elsewhere(setting, 'profile', 'rename', 'sam', 'jo');
    screen.type(second);
    await screen.see('Which words do you like to hear?');
    expect(screen.text()).toContain('"jo"');
    expect(await stop(screen)).toBe(130);
    expect(profilesOf(setting)).toEqual(['jo.bak', 'jo.json']);
    expect(await answersOf(setting, 'jo')).toEqual(['touch', 'drink']);
  });

  it('deletes it: nothing is made again when the owner says no, and that is said', async () => {
    const { setting, screen } = await walkInSam(start, first);
    await deleted(setting);
    screen.type(second);
    await screen.see('as a new profile?');
    screen.type(no);
    await screen.see('Which words do you like to hear?');
    expect(screen.history()).toContain('is not saved');
    expect(await stop(screen)).toBe(1);
    expect(screen.history()).toContain('What you said here since then is not saved');
    expect(profilesOf(setting)).toEqual([]);
  });

  it('deletes it: everything is kept under a name of its own when the owner says so', async () => {
    const { setting, screen } = await walkInSam(start, first);
    await deleted(setting);
    screen.type(second);
    await screen.see('as a new profile?');
    screen.type(yes);
    await screen.see('Which words do you like to hear?');
    expect(await stop(screen)).toBe(130);
    expect(profilesOf(setting)).toEqual(['sam-2.bak', 'sam-2.json']);
    expect(await answersOf(setting, 'sam-2')).toEqual(['touch', 'drink']);
  });

  it('forgets everything, and not even the folder is made again', async () => {
    const { setting, screen } = await walkInSam(start, first);
    await elsewhere(setting, 'forget', '--yes');
    screen.type(second);
    await screen.see('as a new profile?');
    screen.type(no);
    await screen.see('Which words do you like to hear?');
    expect(await stop(screen)).toBe(1);
    expect(existsSync(setting.home)).toBe(false);
  });

  it('locks the answers: the passphrase is asked for, unseen, and the walk goes on', async () => {
    const { setting, screen } = await walkInSam(start, first);
    expect((await withPassphrase(setting.home, ['lock'])).code).toBe(0);
    screen.type(second);
    await screen.see('Passphrase (it is not shown)');
    screen.type('something else', KEY.enter);
    await screen.see(/does not open[\s\S]*Passphrase/);
    screen.type(PASSPHRASE, KEY.enter);
    await screen.see('Which words do you like to hear?');
    expect(screen.history()).not.toContain('not saved');
    expect(await stop(screen)).toBe(130);
    expect(screen.output).not.toMatch(/Wolken|something else/);
    expect(isSealed(readFileSync(path.join(setting.home, 'profiles', 'sam.json'), 'utf8'))).toBe(true);
    expect(await answersOf(setting, 'sam', PASSPHRASE)).toEqual(['touch', 'drink']);

    const resumed = setting.sits(start);
    await resumed.see('Passphrase');
    resumed.type(PASSPHRASE, KEY.enter);
    await resumed.see('Which words do you like to hear?');
    expect((await withPassphrase(setting.home, ['unlock'])).code).toBe(0);
    resumed.type('/skip', KEY.enter);
    await resumed.see('What helped you the last time?');
    expect(await stop(resumed)).toBe(130);
    expect(resumed.history()).not.toContain('not saved');
    expect(await answersOf(setting, 'sam')).toEqual(['touch', 'drink', 'phrase']);
  });

  it('locks the answers, and who does not give the passphrase is told that nothing more is saved', async () => {
    const { setting, screen } = await walkInSam(start, first);
    expect((await withPassphrase(setting.home, ['lock'])).code).toBe(0);
    screen.type(second);
    await screen.see('Passphrase (it is not shown)');
    screen.type(KEY.ctrl('c'));
    await screen.see('Which words do you like to hear?');
    expect(screen.history().replace(/\s+/g, ' ')).toContain('were locked in another window, so what you say');
    screen.kill('SIGTERM');
    expect((await screen.ended).code).toBe(1);
    expect(await answersOf(setting, 'sam', PASSPHRASE)).toEqual(['touch']);
  });
});

describe('where nobody can be asked', () => {
  it.each([
    ['deletes the profile', deleted, 'was not made again'],
    [
      'locks the answers',
      async (setting: Person) => void (await withPassphrase(setting.home, ['lock'])),
      'another aftercare locked or opened the answers',
    ],
  ])('another window %s: the walk says so, ends with 1, and makes nothing', async (_, happens, words) => {
    const setting = place();
    await elsewhere(setting, 'profile', 'new', 'sam');
    await elsewhere(setting, 'profile', 'use', 'sam');
    const running = setting.begins(['--plain', 'guide']);
    running.type('1\n');
    await running.hears('What would you like to drink?');
    await happens(setting);
    const before = profilesOf(setting).map((name) =>
      readFileSync(path.join(setting.home, 'profiles', name), 'utf8'),
    );
    running.type('1\n/quit\n');
    const { code, err: told } = await running.ended;
    expect(code).toBe(1);
    expect(told).toContain('is not saved');
    expect(told).not.toContain('saving is tried again');
    expect(told).toContain(words);
    const after = profilesOf(setting).map((name) =>
      readFileSync(path.join(setting.home, 'profiles', name), 'utf8'),
    );
    expect(after).toEqual(before);
  });
});
