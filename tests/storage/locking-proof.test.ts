import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockAll, unlockAll } from '../../src/storage/locking.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { profileFormat } from '../../src/storage/profile-format.ts';
import { lockState } from '../../src/storage/settings.ts';
import { openStorage } from '../../src/storage/storage.ts';
import { ask, failureOf, LockedHome, PASSPHRASE } from './support/locked.ts';
import { said } from './support/people.ts';

const home = new LockedHome();
const settings = () => path.join(home.folder, 'settings.json');
const load = async () => (await openStore(home.context(), undefined, ask)).load();

/** Puts open answers in the place of the sealed ones, which somebody else wrote. */
function forge(): void {
  const answers = { 'p/touch': said('not mine') };
  writeFileSync(
    home.file('default.json'),
    profileFormat.serialize({
      ...profileFormat.parse('{"version":1,"walk":null,"answers":{}}').value,
      answers,
    }),
  );
}

/** Says by hand that locking is under way. */
function unsettle(): void {
  const { check: _, ...kept } = JSON.parse(readFileSync(settings(), 'utf8'));
  writeFileSync(settings(), JSON.stringify({ ...kept, locked: { ...kept.locked, settled: false } }));
}

/** Puts the settings back to how they were while locking was under way. */
const cutOff = () => copyFileSync(path.join(home.folder, 'settings.bak'), settings());

describe('an open file in a locked home is refused', () => {
  it.each([
    ['when the settings were changed by hand', unsettle],
    ['when the settings are those of the time of locking', cutOff],
  ])('%s: by reading, by lock and by unlock', async (_, change) => {
    forge();
    change();
    const before = home.everyFile();
    const actions = [
      load,
      () => lockAll(openStorage(home.context()), PASSPHRASE),
      () => unlockAll(openStorage(home.context()), ask),
    ];
    for (const action of actions)
      expect(await failureOf(action)).toMatchObject({
        code: 'answers-unsafe',
        details: { reason: 'not-sealed' },
      });
    expect(home.everyFile()).toEqual(before);
  });
});

it('the open file that locking began with is taken while it is under way, and locking comes to its end', async () => {
  const locked = home.folder;
  home.notLockedYet();
  const open = readFileSync(home.file('default.json'));
  expect(await lockAll(openStorage(home.context()), PASSPHRASE)).toBe(2);
  expect(home.folder).toBe(locked);
  writeFileSync(home.file('default.json'), open);
  cutOff();
  expect((await load()).answers).toEqual({ 'p/touch': said('hold me') });
  expect(await lockAll(openStorage(home.context()), PASSPHRASE)).toBe(2);
  expect(lockState(openStorage(home.context()).settings())).toBe('locked');
  expect(readFileSync(home.file('default.json'), 'utf8')).not.toContain('hold me');
});
