import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { FILE_VERSION } from '../../src/model/answer.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { contextAt, said, tempFolder } from '../storage/support/people.ts';
import { ownerOf } from '../support/program/person.ts';

let home = '';
let file = '';
beforeEach(async () => {
  home = path.join(tempFolder(), 'home');
  file = path.join(home, 'profiles', 'default.json');
  const store = await openStore(contextAt(home), undefined);
  await store.save({ answers: { 'aftercare/touch': said('hold me, and say nothing') } });
});

/** What stands at the file, but for when it was last read. */
function standing() {
  const { ino, mode, size, mtimeNs, uid } = lstatSync(file, { bigint: true });
  return { ino, mode, size, mtimeNs, uid };
}

describe('answers that cannot be read', () => {
  const states: { is: string; make: () => void; says: string[] }[] = [
    {
      is: 'damaged',
      make: () => writeFileSync(file, readFileSync(file, 'utf8').slice(0, 100)),
      says: ['the file is damaged. It was left as it is.', 'The last good copy is', "default.bak' '"],
    },
    {
      is: 'of a newer version',
      make: () => writeFileSync(file, JSON.stringify({ version: FILE_VERSION + 1, needs: 'hold me' })),
      says: ['were written by a newer aftercare', 'Update aftercare to read them.'],
    },
    {
      is: 'a link',
      make: () => {
        renameSync(file, path.join(home, 'elsewhere'));
        symlinkSync(path.join(home, 'elsewhere'), file);
      },
      says: ['were not opened: it is a link to somewhere else. Nothing was changed.'],
    },
    {
      is: 'a folder',
      make: () => {
        renameSync(file, path.join(home, 'elsewhere'));
        mkdirSync(file);
      },
      says: ['it is not a plain file'],
    },
  ];

  it.each(states)(
    '$is: every command that needs them says so, ends with 4, changes nothing',
    async ({ make, says }) => {
      make();
      const before = standing();
      const commands = [
        ['card'],
        ['answers'],
        ['answers', '--json'],
        ['answers', 'export'],
        ['--plain', 'guide'],
      ];
      for (const words of commands) {
        const { code, out, err } = await ownerOf(home).aftercare(words);
        expect({ words, code, out }).toEqual({ words, code: 4, out: '' });
        for (const sentence of says) expect(err).toContain(sentence);
        expect(err).not.toMatch(/hold me|say nothing| at .*\(/);
        expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
      }
      expect(standing()).toEqual(before);
    },
  );

  it('in a folder that everybody shares are refused, and the folder keeps its mode', async () => {
    const shared = path.join(tempFolder(), 'shared');
    mkdirSync(shared);
    chmodSync(shared, 0o1777);
    const { code, err } = await ownerOf(shared).aftercare(['card']);
    expect(code).toBe(4);
    expect(err).toContain('it is a folder that everybody shares');
    expect(lstatSync(shared).mode & 0o7777).toBe(0o1777);
  });
});

it('a home that cannot be one is a mistake of use: exit 2, and what to type', async () => {
  const { code, err } = await ownerOf('relative/home').aftercare(['card']);
  expect(code).toBe(2);
  expect(err).toContain('AFTERCARE_HOME is not the whole path of a folder');
});
