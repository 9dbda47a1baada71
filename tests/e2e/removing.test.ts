import { chmodSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { canBeNobody, canMount, fill, giveAway, smallDisk } from '../support/places.ts';
import { Person } from '../support/program/person.ts';
import { answered } from './nobody.ts';

describe.runIf(canBeNobody())('removing works in a folder that cannot be', () => {
  it.each([
    ['listed: the home', 'home', 0o300],
    ['listed: the profiles', 'profiles', 0o300],
    ['changed: the home', 'home', 0o500],
    ['changed: the profiles', 'profiles', 0o500],
    ['used at all: the profiles', 'profiles', 0],
  ])('%s', async (_, which, mode) => {
    const person = await answered();
    const profiles = path.join(person.home, 'profiles');
    giveAway(person.folder);
    chmodSync(which === 'home' ? person.home : profiles, mode);
    const deleted = await person.starts(['profile', 'delete', 'sam', '--yes']);
    if (mode !== 0) {
      expect(deleted.err).toContain('"sam" is deleted');
      expect(readdirSync(profiles)).toEqual(['default.bak', 'default.json']);
      chmodSync(which === 'home' ? person.home : profiles, mode);
    }
    const forgotten = await person.starts(['forget', '--yes']);
    expect(forgotten.err).toMatch(/Forgotten: \d files are removed/);
    expect(forgotten.code).toBe(0);
    expect(existsSync(person.home)).toBe(false);
  });

  it('and what is said of a folder that cannot be listed is that it cannot be', async () => {
    const person = await answered();
    const profiles = path.join(person.home, 'profiles');
    giveAway(person.folder);
    chmodSync(profiles, 0o300);
    for (const words of [['where'], ['profile', 'list']]) {
      const { code, out, err } = await person.starts(words);
      expect({ code, out }).toEqual({ code: 4, out: '' });
      expect(err).toContain(`${profiles} were not opened: it may not be read`);
    }
  });
});

it.runIf(canMount)('removing works on a disk that is full', async () => {
  const disk = smallDisk();
  const person = new Person({ folder: disk });
  for (const name of ['sam', 'kim']) expect((await person.starts(['profile', 'new', name])).code).toBe(0);
  fill(disk);
  expect(await person.starts(['profile', 'new', 'jo'])).toMatchObject({ code: 1 });
  expect((await person.starts(['profile', 'delete', 'sam', '--yes'])).err).toContain('"sam" is deleted');
  fill(disk);
  expect(await person.starts(['forget', '--yes'])).toMatchObject({ code: 0 });
  expect(existsSync(person.home)).toBe(false);
});
