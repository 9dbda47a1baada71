import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/storage/open-store.ts';
import { contextAt, said, tempFolder } from '../storage/support/people.ts';
import { ownerOf } from '../support/program/person.ts';

let home = '';
beforeEach(() => {
  home = path.join(tempFolder(), 'home');
});

const list = async () => (await ownerOf(home).aftercare(['profile', 'list'])).out.trimEnd().split('\n');

async function answersOf(profile: string | undefined) {
  return Object.keys((await openStore(contextAt(home), profile)).load().answers);
}

async function keep(profile: string | undefined, key: string) {
  const store = await openStore(contextAt(home), profile);
  for (const words of ['first', 'second']) await store.save({ answers: { [key]: said(words) } });
}

describe('profiles', () => {
  it('begin with "default", and nothing is made by listing them', async () => {
    expect(await list()).toEqual(['default (in use)']);
    expect(existsSync(home)).toBe(false);
  });

  it('are made, used and kept apart', async () => {
    await keep(undefined, 'p/alone');
    expect((await ownerOf(home).aftercare(['profile', 'new', 'sam'])).code).toBe(0);
    expect(await list()).toEqual(['default (in use)', 'sam']);
    expect((await ownerOf(home).aftercare(['profile', 'use', 'sam'])).code).toBe(0);
    expect(await list()).toEqual(['default', 'sam (in use)']);
    await keep(undefined, 'p/together');
    expect(await answersOf('default')).toEqual(['p/alone']);
    expect(await answersOf('sam')).toEqual(['p/together']);
  });

  it('are renamed with everything in them, the one in use too', async () => {
    await ownerOf(home).aftercare(['profile', 'new', 'sam']);
    await ownerOf(home).aftercare(['profile', 'use', 'sam']);
    await keep(undefined, 'p/together');
    expect((await ownerOf(home).aftercare(['profile', 'rename', 'sam', 'sam-2'])).code).toBe(0);
    expect(await list()).toEqual(['default', 'sam-2 (in use)']);
    expect(await answersOf(undefined)).toEqual(['p/together']);
    expect(readdirSync(path.join(home, 'profiles'))).toEqual(['sam-2.bak', 'sam-2.json']);
  });

  it('are deleted with every copy of them, when --yes or yes says so', async () => {
    await keep(undefined, 'p/alone');
    await ownerOf(home).aftercare(['profile', 'new', 'sam']);
    await keep('sam', 'p/together');
    const refused = await ownerOf(home).aftercare(['profile', 'delete', 'sam']);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('--yes');
    const declined = await ownerOf(home).talks(['profile', 'delete', 'sam'], [['with all its answers', '']]);
    expect(declined.code).toBe(0);
    expect(declined.err).toContain('Nothing was changed.');
    expect(await answersOf('sam')).toEqual(['p/together']);
    expect(
      (await ownerOf(home).talks(['profile', 'delete', 'sam'], [['with all its answers', 'yes']])).code,
    ).toBe(0);
    expect(readdirSync(path.join(home, 'profiles'))).toEqual(['default.bak', 'default.json']);
    await ownerOf(home).aftercare(['profile', 'new', 'kim']);
    expect((await ownerOf(home).aftercare(['profile', 'delete', 'kim', '--yes'])).code).toBe(0);
    expect(await list()).toEqual(['default (in use)']);
  });
});

describe('a profile that', () => {
  beforeEach(async () => {
    await ownerOf(home).aftercare(['profile', 'new', 'sam']);
  });

  it.each([
    ['is there already cannot be made', ['profile', 'new', 'sam'], 'There is already a profile "sam"'],
    ['exists from the start cannot be made', ['profile', 'new', 'default'], 'already a profile "default"'],
    ['is there already is no new name', ['profile', 'rename', 'default', 'sam'], 'already a profile "sam"'],
    [
      'is in use cannot be deleted',
      ['profile', 'delete', 'default', '--yes'],
      '"default" is the profile in use',
    ],
    [
      'is not there cannot be used',
      ['profile', 'use', 'san'],
      'There is no profile "san". Did you mean "sam"?',
    ],
    ['is not there cannot be deleted', ['profile', 'delete', 'kim', '--yes'], 'There is no profile "kim"'],
    ['is not there cannot be renamed', ['profile', 'rename', 'kim', 'jo'], 'There is no profile "kim"'],
    ['is not there has no card', ['--profile', 'kim', 'card'], 'There is no profile "kim"'],
  ])('%s', async (_, words, message) => {
    const before = readdirSync(path.join(home, 'profiles'));
    const { code, err } = await ownerOf(home).aftercare(words);
    expect(err).toContain(message);
    expect(code).toBe(2);
    expect(readdirSync(path.join(home, 'profiles'))).toEqual(before);
  });
});

describe('a name that would leave the folder, or looks like another', () => {
  const names = [
    '../x',
    '..',
    '.',
    '',
    '/etc/passwd',
    'a/b',
    'a\\b',
    'nul\0l',
    'x'.repeat(300),
    'x'.repeat(65),
    's\u0430m',
    'ｓａｍ',
    'sam\u200b',
    'sam\u202e',
    'SAM',
    'sam.json',
    'default.next',
    '__proto__',
    '-rf',
    '\u001b[2J',
    'sam ',
    'zoë',
  ];
  it.each(names.map((name) => [JSON.stringify(name), name]))('%s is refused everywhere', async (_, name) => {
    const outside = tempFolder();
    home = path.join(outside, 'home');
    mkdirSync(path.join(home, 'profiles'), { recursive: true });
    writeFileSync(path.join(home, 'profiles', 'sam.json'), readFileSync('tests/storage/versions/1.json'));
    const commands = [
      ['profile', 'new', '--', name],
      ['profile', 'use', '--', name],
      ['profile', 'rename', '--', 'sam', name],
      ['profile', 'rename', '--', name, 'kim'],
      ['profile', 'delete', '--yes', '--', name],
      [`--profile=${name}`, 'card'],
    ];
    for (const words of commands) {
      const { code, out, err } = await ownerOf(home).aftercare(words);
      expect({ words, code, out }).toEqual({ words, code: 2, out: '' });
      expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]/);
    }
    expect(readdirSync(outside)).toEqual(['home']);
    expect(readdirSync(path.join(home, 'profiles'))).toEqual(['sam.json']);
  });
});
