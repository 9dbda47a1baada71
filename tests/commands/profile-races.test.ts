import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createProfile, switchProfile } from '../../src/storage/profile-changes.ts';
import { profileNames } from '../../src/storage/profiles.ts';
import { openStorage } from '../../src/storage/storage.ts';
import { contextAt, tempFolder } from '../storage/support/people.ts';
import { ownerOf } from '../support/program/person.ts';

const ROUNDS = 12;

describe(`two changes of profiles at once, ${ROUNDS} times`, () => {
  let template = '';
  beforeEach(async () => {
    template = tempFolder();
    const storage = openStorage(contextAt(template));
    for (const name of ['sam', 'kim']) await createProfile(storage, name);
    await switchProfile(storage, 'kim');
  });

  it.each([
    [
      ['use', 'sam'],
      ['delete', 'sam', '--yes'],
    ],
    [
      ['use', 'sam'],
      ['rename', 'sam', 'jo'],
    ],
    [
      ['rename', 'sam', 'jo'],
      ['delete', 'sam', '--yes'],
    ],
    [
      ['delete', 'sam', '--yes'],
      ['rename', 'sam', 'jo'],
    ],
  ])(
    '%j and %j: the profile in use is there, and nothing is made of one that was deleted',
    async (one, two) => {
      const home = path.join(tempFolder(), 'home');
      for (let round = 0; round < ROUNDS; round += 1) {
        cpSync(template, home, { recursive: true });
        const codes = await Promise.all(
          [one, two].map(async (words) => (await ownerOf(home).starts(['profile', ...words])).code),
        );
        const storage = openStorage(contextAt(home));
        const names = profileNames(storage.home);
        expect(names, `exit codes ${codes}`).toContain(storage.settings().profile);
        // Whatever comes second finds what the first left: a renamed or deleted profile is not there any more.
        const taken = [one, two].filter(([verb], index) => verb !== 'use' && codes[index] === 0);
        expect(taken.length, `exit codes ${codes}, profiles ${names}`).toBeLessThan(2);
        rmSync(home, { recursive: true });
      }
    },
  );
});
