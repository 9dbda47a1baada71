import { copyFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keysToLock, lockAll, sealAll, unlockAll } from '../../src/storage/locking.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { createProfile, renameProfile } from '../../src/storage/profile-changes.ts';
import { isSealed } from '../../src/storage/sealed.ts';
import { lockState } from '../../src/storage/settings.ts';
import { type AskPassphrase, openStorage } from '../../src/storage/storage.ts';
import { ask, failureOf, LockedHome, PASSPHRASE, wrong } from './support/locked.ts';
import { said } from './support/people.ts';

const empty: AskPassphrase = (use) => use('');

const home = new LockedHome();

describe('locked answers', () => {
  it('leave nothing open in the folder: no backup, no older version, no left-over', () => {
    expect(
      home
        .everyFile()
        .map(([name]) => name)
        .sort(),
    ).toEqual(['settings.bak', 'settings.json', 'default.bak', 'default.json', 'sam.bak', 'sam.json'].sort());
    for (const [name, text] of home.everyFile()) {
      expect(text, name).not.toMatch(/hold me|before|touch/);
      if (!name.startsWith('settings')) expect(isSealed(text), name).toBe(true);
    }
  });

  it('are kept, merged and backed up as before, and never open', async () => {
    const [one, two] = [await home.opened(), await home.opened()];
    expect(one.load().answers).toEqual({ 'p/touch': said('hold me') });
    two.load();
    await one.save({ answers: { 'p/one': said('by the first') } });
    expect(await two.save({ answers: { 'p/two': said('by the second'), 'p/one': said('by both') } })).toEqual(
      {
        overtaken: ['p/one'],
        stayPrivate: [],
      },
    );
    const { answers } = (await home.opened()).load();
    expect(Object.keys(answers).sort()).toEqual(['p/one', 'p/touch', 'p/two']);
    for (const [name, text] of home.everyFile()) expect(text, name).not.toMatch(/hold me|by the|by both/);
    copyFileSync(home.file('default.bak'), home.file('default.json'));
    expect(Object.keys((await home.opened()).load().answers).sort()).toEqual(['p/one', 'p/touch']);
  });

  it('open with the passphrase however it is composed, and derive it once', async () => {
    let asked = 0;
    const store = await openStore(home.run, undefined, (use) => {
      asked += 1;
      return use('zo\u00eb holds four words');
    });
    await home.opened();
    for (let turn = 0; turn < 20; turn += 1)
      await store.save({ answers: { 'p/touch': said(`turn ${turn}`) } });
    expect(asked).toBe(1);
  });

  it.each([
    ['a wrong passphrase', wrong, 'wrong-passphrase'],
    ['an empty passphrase', empty, 'wrong-passphrase'],
    ['nobody to ask', undefined, 'answers-locked'],
  ])('are refused with %s, and nothing is changed', async (_, asking, code) => {
    const before = home.everyFile();
    expect((await failureOf(() => openStore(home.context(), undefined, asking))).code).toBe(code);
    expect(home.everyFile()).toEqual(before);
  });

  it('are refused to `unlock` and `lock` with a wrong passphrase', async () => {
    const before = home.everyFile();
    expect((await failureOf(async () => unlockAll(openStorage(home.context()), wrong))).code).toBe(
      'wrong-passphrase',
    );
    expect((await failureOf(async () => lockAll(openStorage(home.context()), 'other'))).code).toBe(
      'wrong-passphrase',
    );
    expect(home.everyFile()).toEqual(before);
  });

  it('are a profile like any other: made, renamed, deleted', async () => {
    const storage = openStorage(home.run);
    await storage.open(ask);
    await createProfile(storage, 'kim');
    await renameProfile(storage, 'default', 'jo');
    expect((await openStore(home.run, 'jo', ask)).load().answers).toEqual({ 'p/touch': said('hold me') });
    for (const [name, text] of home.everyFile()) {
      if (!name.startsWith('settings')) expect(isSealed(text), name).toBe(true);
    }
  });

  it('can be opened again, all of them', async () => {
    expect(await unlockAll(openStorage(home.context()), ask)).toBe(2);
    expect(lockState(openStorage(home.context()).settings())).toBe('open');
    expect((await openStore(home.context(), undefined)).load().answers).toEqual({
      'p/touch': said('hold me'),
    });
    expect(await unlockAll(openStorage(home.context()), ask)).toBeUndefined();
  });
});

describe('a walk that runs while another process', () => {
  it('locks, writes nothing open: it says that it is not saved', async () => {
    home.notLockedYet();
    const walk = await openStore(home.context(), undefined);
    walk.load();
    await lockAll(openStorage(home.context()), PASSPHRASE);
    const before = home.everyFile();
    await expect(walk.save({ answers: { 'p/new': said('not to be open') } })).rejects.toThrow('not-saved');
    expect(home.everyFile()).toEqual(before);
  });

  it('unlocks, says so as well', async () => {
    const walk = await home.opened();
    walk.load();
    await unlockAll(openStorage(home.context()), ask);
    await expect(walk.save({ answers: { 'p/new': said('new') } })).rejects.toThrow('not-saved');
  });
});

describe('of two windows', () => {
  const another = 'another four words';
  const changed = { code: 'not-saved', details: { reason: 'lock-changed' } };

  it('that lock with two passphrases, the first one locks; the second changes nothing and is told', async () => {
    home.notLockedYet();
    const second = openStorage(home.context());
    const { key, again } = await keysToLock(second, another);
    await lockAll(openStorage(home.context()), PASSPHRASE);
    const before = home.everyFile();
    expect(await failureOf(() => sealAll(second, key, again))).toMatchObject(changed);
    expect(home.everyFile()).toEqual(before);
  });

  it('one unlocks with a passphrase that the other changes meanwhile: nothing is opened, and it is told', async () => {
    let before = home.everyFile();
    const unlocking = () =>
      unlockAll(openStorage(home.context()), async (use) => {
        const key = await use(PASSPHRASE);
        await unlockAll(openStorage(home.context()), ask);
        await lockAll(openStorage(home.context()), another);
        before = home.everyFile();
        return key;
      });
    expect(await failureOf(unlocking)).toMatchObject(changed);
    expect(home.everyFile()).toEqual(before);
  });
});
