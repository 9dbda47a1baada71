import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { deriveKey, newKdfParameters } from '../../src/storage/encryption.ts';
import { lockAll, sealAll, unlockAll } from '../../src/storage/locking.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { lockState } from '../../src/storage/settings.ts';
import { openStorage } from '../../src/storage/storage.ts';
import { ask, failureOf, LockedHome, PASSPHRASE, wrong } from './support/locked.ts';
import { said } from './support/people.ts';

const home = new LockedHome();

describe('a file that was exchanged', () => {
  it('for an open one is refused, by reading and by saving, and stays', async () => {
    const open = `${JSON.stringify({ version: 1, walk: null, answers: {} })}\n`;
    const store = await home.opened();
    store.load();
    writeFileSync(home.file('default.json'), open);
    const failure = await failureOf(async () => (await home.opened()).load());
    expect(failure).toMatchObject({ code: 'answers-unsafe', details: { reason: 'not-sealed' } });
    await expect(store.save({ answers: { 'p/new': said('new') } })).rejects.toThrow('not-saved');
    expect(readFileSync(home.file('default.json'), 'utf8')).toBe(open);
  });

  it('for another profile’s is refused', async () => {
    copyFileSync(home.file('sam.json'), home.file('default.json'));
    expect((await failureOf(async () => (await home.opened()).load())).code).toBe('answers-damaged');
  });

  it.each(['cut', 'flipped'])('or %s is refused, and the last good copy is named', async (how) => {
    const text = readFileSync(home.file('default.json'), 'utf8');
    const damaged =
      how === 'cut'
        ? text.slice(0, -30)
        : text.replace(/(?<="data":")./, (first) => (first === 'A' ? 'B' : 'A'));
    writeFileSync(home.file('default.json'), damaged);
    const failure = await failureOf(async () => (await home.opened()).load());
    expect(failure).toMatchObject({ code: 'answers-damaged', details: { backup: home.file('default.bak') } });
    expect(readFileSync(home.file('default.json'), 'utf8')).toBe(damaged);
  });

  it('stays sealed when the settings are made to say that it is open', async () => {
    const settings = JSON.parse(readFileSync(path.join(home.folder, 'settings.json'), 'utf8'));
    writeFileSync(
      path.join(home.folder, 'settings.json'),
      JSON.stringify({ ...settings, locked: null, check: undefined }),
    );
    expect((await failureOf(async () => (await home.opened()).load())).code).toBe('answers-locked');
  });
});

describe('when the settings are lost', () => {
  beforeEach(() => {
    for (const name of ['settings.json', 'settings.bak']) rmSync(path.join(home.folder, name));
  });

  it('sealed answers stay sealed, say so, and `unlock` opens them', async () => {
    const store = await home.opened();
    expect((await failureOf(async () => store.load())).code).toBe('answers-locked');
    await expect(store.save({ answers: { 'p/new': said('new') } })).rejects.toThrow('not-saved');
    expect((await failureOf(async () => unlockAll(openStorage(home.context()), wrong))).code).toBe(
      'wrong-passphrase',
    );
    expect(await unlockAll(openStorage(home.context()), ask)).toBe(2);
    expect((await openStore(home.context(), undefined)).load().answers).toEqual({
      'p/touch': said('hold me'),
    });
  });
});

describe('locking that cannot be proven', () => {
  it('with what the passphrase gives the second time stops, and what was kept stands open', async () => {
    home.notLockedYet();
    const before = readFileSync(home.file('default.json'), 'utf8');
    const [key, other] = await Promise.all([
      deriveKey('one', newKdfParameters()),
      deriveKey('other', newKdfParameters()),
    ]);
    const storage = openStorage(home.context());
    await expect(sealAll(storage, key, other)).rejects.toThrow('not-saved');
    expect(readFileSync(home.file('default.json'), 'utf8')).toBe(before);
    expect(lockState(storage.settings())).toBe('cut-off');
    expect(await sealAll(openStorage(home.context()), key, key)).toBe(2);
  });

  it('since a profile is damaged changes nothing', async () => {
    home.notLockedYet();
    writeFileSync(home.file('sam.json'), 'damaged');
    const before = home.everyFile();
    expect((await failureOf(async () => lockAll(openStorage(home.context()), PASSPHRASE))).code).toBe(
      'answers-damaged',
    );
    expect(home.everyFile()).toEqual(before);
  });

  it('since a file was lost, and only its last good copy is there, changes nothing', async () => {
    home.notLockedYet();
    rmSync(home.file('default.json'));
    const before = home.everyFile();
    expect((await failureOf(async () => (await openStore(home.context(), undefined)).load())).code).toBe(
      'answers-damaged',
    );
    expect((await failureOf(async () => lockAll(openStorage(home.context()), PASSPHRASE))).code).toBe(
      'answers-damaged',
    );
    expect(home.everyFile()).toEqual(before);
  });
});
