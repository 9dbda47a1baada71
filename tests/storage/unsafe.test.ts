import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { drive, withDriver } from './support/child.ts';
import { contextAt, said, tempFolder } from './support/people.ts';

withDriver();

const mode = (file: string) => (lstatSync(file).mode & 0o777).toString(8);

/** A home in which one answer is kept, and the places in it. */
async function homeWithAnswer() {
  const home = path.join(tempFolder(), 'home');
  const store = await openStore(contextAt(home), undefined);
  await store.save({ answers: { 'p/touch': said('mine') } });
  await store.save({ answers: { 'p/words': said('mine too') } });
  return { home, profiles: path.join(home, 'profiles'), file: path.join(home, 'profiles', 'default.json') };
}

/** The failures of opening and loading, and of saving, as data. */
async function failuresAt(home: string, uid = process.getuid?.()) {
  const context = contextAt(home, { uid });
  const of = async (action: () => unknown) => {
    try {
      await action();
      return undefined;
    } catch (error) {
      if (error instanceof Failure) return { code: error.code, ...error.details };
      throw error;
    }
  };
  return {
    loading: await of(async () => (await openStore(context, undefined)).load()),
    saving: await of(async () =>
      (await openStore(context, undefined)).save({ answers: { 'p/new': said('new') } }),
    ),
  };
}

describe('a link', () => {
  it('instead of the answers is refused, and its target is not touched', async () => {
    const { home, file } = await homeWithAnswer();
    const target = path.join(tempFolder(), 'target.json');
    renameSync(file, target);
    chmodSync(target, 0o644);
    const before = readFileSync(target, 'utf8');
    symlinkSync(target, file);
    const { loading, saving } = await failuresAt(home);
    expect(loading).toMatchObject({ code: 'answers-unsafe', reason: 'symlink', path: file });
    expect(saving).toMatchObject({ code: 'not-saved', reason: 'answers-unsafe' });
    expect(readFileSync(target, 'utf8')).toBe(before);
    expect(mode(target)).toBe('644');
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
  });

  it.each(['', 'profiles', 'settings.json'])('instead of the home’s "%s" is refused', async (name) => {
    const { home } = await homeWithAnswer();
    const place = path.join(home, name);
    const target = path.join(tempFolder(), 'elsewhere');
    if (name === 'settings.json') writeFileSync(target, '{}');
    else renameSync(place, target);
    const before = mode(target);
    symlinkSync(target, place);
    const { loading } = await failuresAt(home);
    expect(loading).toMatchObject({ code: 'answers-unsafe', reason: 'symlink', path: path.normalize(place) });
    expect(mode(target)).toBe(before);
  });

  it.each(['default.next.json', 'default.bak', 'default.bak.tmp'])('at %s is not followed', async (name) => {
    const { home, profiles } = await homeWithAnswer();
    const target = path.join(tempFolder(), 'target');
    writeFileSync(target, 'somebody else’s');
    execFileSync('ln', ['-sfn', target, path.join(profiles, name)]);
    const { saving } = await failuresAt(home);
    expect(saving).toBeUndefined();
    expect(readFileSync(target, 'utf8')).toBe('somebody else’s');
  });
});

describe('something that is no file', () => {
  it.each(['profiles/default.json', 'settings.json'])(
    'a FIFO at %s is refused, and nobody waits for it',
    async (name) => {
      const { home } = await homeWithAnswer();
      const place = path.join(home, name);
      execFileSync('rm', ['-f', place]);
      execFileSync('mkfifo', [place]);
      const { loading } = await failuresAt(home);
      expect(loading).toMatchObject({ code: 'answers-unsafe', reason: 'not-a-file', path: place });
      expect(lstatSync(place).isFIFO()).toBe(true);
    },
  );

  it('a FIFO as the lock is refused as well', async () => {
    const { home } = await homeWithAnswer();
    execFileSync('mkfifo', [path.join(home, 'aftercare.lock')]);
    expect((await failuresAt(home)).loading).toMatchObject({ code: 'answers-unsafe', reason: 'not-a-file' });
  });

  it('a folder in the place of the file, a file in the place of the folder', async () => {
    const one = await homeWithAnswer();
    execFileSync('rm', [one.file]);
    mkdirSync(one.file);
    expect((await failuresAt(one.home)).loading).toMatchObject({ reason: 'not-a-file' });
    const two = await homeWithAnswer();
    execFileSync('rm', ['-r', two.profiles]);
    writeFileSync(two.profiles, '');
    expect((await failuresAt(two.home)).loading).toMatchObject({ reason: 'not-a-folder' });
  });
});

describe('what belongs to somebody else', () => {
  it('is refused', async () => {
    const { home } = await homeWithAnswer();
    const { loading, saving } = await failuresAt(home, (process.getuid?.() ?? 0) + 1);
    expect(loading).toMatchObject({ code: 'answers-unsafe', reason: 'foreign-owner', path: home });
    expect(saving).toMatchObject({ code: 'answers-unsafe' });
  });

  it.runIf(process.getuid?.() === 0)(
    'is refused when it is the file alone (given away by root)',
    async () => {
      const { home, file } = await homeWithAnswer();
      chownSync(file, 65534, 65534);
      const before = readFileSync(file, 'utf8');
      const { loading, saving } = await failuresAt(home);
      expect(loading).toMatchObject({ code: 'answers-unsafe', reason: 'foreign-owner', path: file });
      expect(saving).toMatchObject({ code: 'not-saved', reason: 'answers-unsafe' });
      expect(readFileSync(file, 'utf8')).toBe(before);
      expect(lstatSync(file).uid).toBe(65534);
    },
  );

  it('a folder that everybody shares is nobody’s home, and keeps its mode', async () => {
    const shared = path.join(tempFolder(), 'tmp');
    mkdirSync(shared);
    chmodSync(shared, 0o1777);
    expect((await failuresAt(shared)).saving).toMatchObject({
      code: 'answers-unsafe',
      reason: 'shared-folder',
    });
    expect(lstatSync(shared).mode & 0o7777).toBe(0o1777);
  });
});

describe('modes', () => {
  it.each(['000', '022', '077'])(
    'are 0700 and 0600 with umask %s, also where something stood before',
    (umask) => {
      const home = path.join(tempFolder(), 'config', 'aftercare');
      const shell = `umask ${umask};`;
      // A second run writes over what the first one made.
      for (const run of ['one', 'two']) {
        expect(drive(home, ['save', '0', '2', run], { shell }).lines.at(-1)?.[0]).toBe('saved');
      }
      const profiles = path.join(home, 'profiles');
      expect([path.dirname(home), home, profiles].map(mode)).toEqual(['700', '700', '700']);
      const files = readdirSync(profiles).map((name) => [name, mode(path.join(profiles, name))]);
      expect(files).toEqual([
        ['default.bak', '600'],
        ['default.json', '600'],
      ]);
    },
  );

  it('that are wider are narrowed by reading alone', async () => {
    const { home, profiles, file } = await homeWithAnswer();
    chmodSync(home, 0o755);
    chmodSync(profiles, 0o777);
    chmodSync(file, 0o644);
    expect((await failuresAt(home)).loading).toBeUndefined();
    expect([home, profiles, file].map(mode)).toEqual(['700', '700', '600']);
  });
});
