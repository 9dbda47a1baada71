import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { emptyProfile } from '../../src/model/answer.ts';
import { deriveKey, newKdfParameters, sealerOf } from '../../src/storage/encryption.ts';
import { openAll, sealAll } from '../../src/storage/locking.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { createProfile } from '../../src/storage/profile-changes.ts';
import { sealableFormat } from '../../src/storage/profile-format.ts';
import { isSealed } from '../../src/storage/sealed.ts';
import { lockState } from '../../src/storage/settings.ts';
import { openStorage } from '../../src/storage/storage.ts';
import { start, withDriver } from './support/child.ts';
import { contextAt, said, tempFolder } from './support/people.ts';

withDriver('locking.ts');

const KILLS = 30;
const NAMES = ['default', 'jo', 'kim', 'sam'];

it(`killed ${KILLS} times while locking and unlocking, every answer is there, sealed or open`, async () => {
  const home = path.join(tempFolder(), 'home');
  const context = contextAt(home);
  const storage = openStorage(context);
  for (const name of NAMES.slice(1)) await createProfile(storage, name);
  for (const name of NAMES) {
    const store = await openStore(context, name);
    for (const turn of [1, 2]) await store.save({ answers: { 'p/touch': said(`${name} said ${turn}`) } });
  }
  const key = await deriveKey('four words or more', newKdfParameters());
  /** How long locking takes here, from its first word to its last, in nanoseconds. */
  let span = 0n;
  for (const action of ['lock', 'unlock']) {
    const child = start(home, [action, key.parameters.salt, key.secret.toString('hex')]);
    await child.said(1);
    const began = process.hrtime.bigint();
    await child.ended;
    span = process.hrtime.bigint() - began;
  }
  const seen = new Set<string>();
  // On a busy machine more kills are needed until they came at different places.
  for (let kill = 0; kill < KILLS || (seen.size <= 2 && kill < 5 * KILLS); kill += 1) {
    // What was begun is sometimes ended, sometimes turned back.
    const action = ['lock', 'lock', 'unlock', 'lock', 'unlock', 'unlock'][kill % 6] ?? '';
    const child = start(home, [action, key.parameters.salt, key.secret.toString('hex')]);
    await child.said(1);
    const until = process.hrtime.bigint() + (span * BigInt(kill % 25)) / 24n;
    while (process.hrtime.bigint() < until) await new Promise(setImmediate);
    child.child.kill('SIGKILL');
    await child.ended;
    let sealed = 0;
    for (const name of NAMES) {
      const text = readFileSync(path.join(home, 'profiles', `${name}.json`), 'utf8');
      const { value } = sealableFormat(name, { sealer: sealerOf(key), takesOpen: () => true }).parse(text);
      expect(value).toEqual({ ...emptyProfile(), answers: { 'p/touch': said(`${name} said 2`) } });
      if (isSealed(text)) sealed += 1;
    }
    seen.add(`${lockState(openStorage(context).settings())}, ${sealed} sealed`);
  }
  expect(seen.size).toBeGreaterThan(2);

  await sealAll(openStorage(context), key, key);
  expect(lockState(openStorage(context).settings())).toBe('locked');
  for (const file of readdirSync(path.join(home, 'profiles'))) {
    expect(isSealed(readFileSync(path.join(home, 'profiles', file), 'utf8')), file).toBe(true);
  }
  expect(await openAll(openStorage(context), key)).toBe(NAMES.length);
  const { answers } = (await openStore(context, 'sam')).load();
  expect(answers).toEqual({ 'p/touch': said('sam said 2') });
}, 180_000);
