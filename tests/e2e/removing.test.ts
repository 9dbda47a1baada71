import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { canBeNobody, canMount, fill, giveAway, smallDisk } from '../support/places.ts';
import { BIN } from '../support/program/process.ts';
import { answered, started } from './nobody.ts';

describe.runIf(canBeNobody())('removing works in a folder that cannot be', () => {
  it.each([
    ['listed: the home', 'home', 0o300],
    ['listed: the profiles', 'profiles', 0o300],
    ['changed: the home', 'home', 0o500],
    ['changed: the profiles', 'profiles', 0o500],
    ['used at all: the profiles', 'profiles', 0],
  ])('%s', async (_, which, mode) => {
    const { home, kept, profiles } = await answered();
    giveAway(home);
    chmodSync(which === 'home' ? kept : profiles, mode);
    const deleted = started(home, ['profile', 'delete', 'sam', '--yes']);
    if (mode !== 0) {
      expect(deleted.stderr).toContain('"sam" is deleted');
      expect(readdirSync(profiles)).toEqual(['default.bak', 'default.json']);
      chmodSync(which === 'home' ? kept : profiles, mode);
    }
    const forgotten = started(home, ['forget', '--yes']);
    expect(forgotten.stderr).toMatch(/Forgotten: \d files are removed/);
    expect(forgotten.status).toBe(0);
    expect(existsSync(kept)).toBe(false);
  });

  it('and what is said of a folder that cannot be listed is that it cannot be', async () => {
    const { home, profiles } = await answered();
    giveAway(home);
    chmodSync(profiles, 0o300);
    for (const words of [['where'], ['profile', 'list']]) {
      const { status, stdout, stderr } = started(home, words);
      expect({ status, stdout }).toEqual({ status: 4, stdout: '' });
      expect(stderr).toContain(`${profiles} were not opened: it may not be read`);
    }
  });
});

it.runIf(canMount)('removing works on a disk that is full', () => {
  const disk = smallDisk();
  const home = path.join(disk, 'home');
  const env = { PATH: process.env.PATH ?? '', AFTERCARE_HOME: home };
  const type = (...words: string[]) =>
    spawnSync(process.execPath, [BIN, ...words], { encoding: 'utf8', env });
  for (const name of ['sam', 'kim']) expect(type('profile', 'new', name).status).toBe(0);
  fill(disk);
  expect(type('profile', 'new', 'jo')).toMatchObject({ status: 1 });
  expect(type('profile', 'delete', 'sam', '--yes').stderr).toContain('"sam" is deleted');
  fill(disk);
  expect(type('forget', '--yes')).toMatchObject({ status: 0 });
  expect(existsSync(home)).toBe(false);
});
