import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { packFolder, soundPack, temporaryFolder } from '../support/folders.ts';
import { ownerOf } from '../support/program/person.ts';
import { may, piped } from './support/day.ts';

const kept = (home: string) => JSON.parse(readFileSync(path.join(home, 'settings.json'), 'utf8'));

test('all settings are listed, each can be printed alone, and looking makes nothing', async () => {
  const home = path.join(temporaryFolder(), 'home');
  const { code, out } = await ownerOf(home).aftercare(['settings']);
  expect([code, out]).toEqual([
    0,
    'language: en\ncheck-in: on\ncontent.needs: built-in\ncontent.giving: built-in\ncontent.now: built-in\ncontent.check-in: built-in\ncontent.together: built-in\n',
  ]);
  expect((await ownerOf(home).aftercare(['settings', 'check-in'])).out).toBe('on\n');
  expect(existsSync(home)).toBe(false);
});

test('a setting is set, printed, and unset, and the others stay', async () => {
  const home = temporaryFolder();
  const pack = path.join(home, 'mine');
  mkdirSync(pack);
  expect((await ownerOf(home).aftercare(['settings', 'check-in', 'off'])).err).toBe('check-in is now off.\n');
  expect((await ownerOf(home).aftercare(['settings', 'content.now', pack])).err).toBe(
    `content.now is now ${pack}.\n`,
  );
  expect((await ownerOf(home).aftercare(['settings', 'content.needs', pack])).code).toBe(0);
  expect(kept(home)).toMatchObject({
    checkIn: 'off',
    content: { now: pack, needs: pack },
    profile: 'default',
  });
  expect((await ownerOf(home).aftercare(['settings', 'content.now'])).out).toBe(`${pack}\n`);
  expect((await ownerOf(home).aftercare(['settings', 'content.now', '--unset'])).err).toContain('built-in');
  expect((await ownerOf(home).aftercare(['settings', 'content.needs', 'built-in'])).code).toBe(0);
  expect((await ownerOf(home).aftercare(['settings', 'check-in', 'off'])).err).toBe(
    'check-in was off already.\n',
  );
  expect(kept(home)).toMatchObject({ content: { needs: 'built-in' } });
  expect(kept(home)).not.toHaveProperty('content.now');
  expect((await ownerOf(home).aftercare(['settings', 'content.needs', '--unset'])).code).toBe(0);
  expect(kept(home)).not.toHaveProperty('content');
  expect((await ownerOf(home).aftercare(['settings', 'check-in', '--unset'])).err).toBe(
    'check-in is now on.\n',
  );
  expect(kept(home)).not.toHaveProperty('checkIn');
});

test('the pack of a folder that was set is the one in use', async () => {
  const home = temporaryFolder();
  const own = packFolder({ ...soundPack, 'pack.yaml': `${soundPack['pack.yaml']}use: now\n` });
  await ownerOf(home).aftercare(['settings', 'content.now', own]);
  const { err } = await piped(home, may(1), 'now --plain', '/quit\n');
  expect(err).toContain('What kind of touch is good?');
});

test.each([
  ['content/now', 'content.now'],
  ['content', 'content.needs'],
])("a copy of one's own in %s is the one in use, unless another is set", async (folder, key) => {
  const home = temporaryFolder();
  const own = path.join(home, folder);
  mkdirSync(own, { recursive: true });
  for (const [name, text] of Object.entries(soundPack)) writeFileSync(path.join(own, name), text);
  expect((await ownerOf(home).aftercare(['settings', key])).out).toBe(`${own}\n`);
  expect((await ownerOf(home).aftercare(['settings'])).out).toContain(`${key}: ${own}\ncontent.`);
  expect((await ownerOf(home).aftercare(['settings', key, 'built-in'])).err).toBe(
    `${key} is now built-in.\n`,
  );
  expect((await ownerOf(home).aftercare(['settings', key])).out).toBe('built-in\n');
  expect((await ownerOf(home).aftercare(['settings', key, '--unset'])).err).toBe(`${key} is now ${own}.\n`);
});

describe('what does not fit is said, and changes nothing', () => {
  test.each([
    [['chek-in'], 2, 'Did you mean "check-in"?'],
    [['nonsense', 'on'], 2, 'There are: language, check-in, content.needs'],
    [['check-in', 'yes'], 2, 'What fits: on, off.'],
    [['language', 'de'], 2, 'What fits: en.'],
    [['content.now', '/nowhere/at/all'], 2, 'There is no folder /nowhere/at/all'],
    [['check-in', 'off', '--unset'], 2, 'not both'],
    [['--unset'], 2, 'Name the setting'],
    [['check-in', '--profile', 'sam'], 2, 'about all profiles'],
  ])('%j', async (words, code, says) => {
    const home = path.join(temporaryFolder(), 'home');
    const outcome = await ownerOf(home).aftercare(['settings', ...words]);
    expect([outcome.code, outcome.err]).toEqual([code, expect.stringContaining(says)]);
    expect(existsSync(home)).toBe(false);
  });
});
