import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDesk } from '../../src/answers/desk.ts';
import { lockAll, sealAll, unlockAll } from '../../src/answers/locking.ts';
import { createProfile, renameProfile } from '../../src/answers/profile-changes.ts';
import { isSealed } from '../../src/answers/sealed.ts';
import { lockState } from '../../src/answers/settings.ts';
import { openStore } from '../../src/answers/store.ts';
import { keyOf, newStretch } from '../../src/answers/vault.ts';
import { Failure } from '../../src/failure.ts';
import { start, withDriver } from './support/child.ts';
import { contextAt, said, tempFolder } from './support/people.ts';

withDriver();

const PASSPHRASE = 'zoe\u0308 holds four words';
const ask = async () => PASSPHRASE;
const wrong = async () => 'something else';

let home = '';
let profiles = '';
const context = () => contextAt(home);
const file = (name: string) => path.join(profiles, name);
/** One run of the program, in which the passphrase was typed once. */
let run = contextAt('');
const opened = () => openStore(run, undefined, ask);

/** A locked home is made once, and copied for each test. */
const template = mkdtempSync(path.join(os.tmpdir(), 'aftercare-locked-'));
afterAll(() => rmSync(template, { recursive: true }));

beforeEach(() => {
  home = path.join(tempFolder(), 'home');
  profiles = path.join(home, 'profiles');
  cpSync(path.join(template, 'home'), home, { recursive: true });
  run = context();
});

/** Begins a test with answers that are not locked yet. */
function notLockedYet(): void {
  rmSync(home, { recursive: true });
  cpSync(path.join(template, 'open'), home, { recursive: true });
}

beforeAll(async () => {
  home = path.join(template, 'home');
  profiles = path.join(home, 'profiles');
  const store = await openStore(context(), undefined);
  for (const words of ['before', 'hold me']) await store.save({ answers: { 'p/touch': said(words) } });
  writeFileSync(file('default.v0.bak'), '{"answers":"hold me"}');
  writeFileSync(file('default.next.json'), 'hold me');
  await createProfile(openDesk(context()), 'sam');
  cpSync(home, path.join(template, 'open'), { recursive: true });
  expect(await lockAll(openDesk(context()), PASSPHRASE)).toBe(2);
});

/** What opening and loading failed with. */
async function failureOf(action: () => Promise<unknown>): Promise<Failure> {
  try {
    await action();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing failed');
}

const everyFile = () =>
  [home, profiles].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(path.join(folder, name), 'utf8')] as const),
  );

describe('locked answers', () => {
  it('leave nothing open in the folder: no backup, no older version, no left-over', () => {
    expect(
      everyFile()
        .map(([name]) => name)
        .sort(),
    ).toEqual(['settings.bak', 'settings.json', 'default.bak', 'default.json', 'sam.bak', 'sam.json'].sort());
    for (const [name, text] of everyFile()) {
      expect(text, name).not.toMatch(/hold me|before|touch/);
      if (!name.startsWith('settings')) expect(isSealed(text), name).toBe(true);
    }
  });

  it('are kept, merged and backed up as before, and never open', async () => {
    const [one, two] = [await opened(), await opened()];
    expect(one.load().answers).toEqual({ 'p/touch': said('hold me') });
    two.load();
    await one.save({ answers: { 'p/one': said('by the first') } });
    expect(await two.save({ answers: { 'p/two': said('by the second'), 'p/one': said('by both') } })).toEqual(
      {
        overtaken: ['p/one'],
      },
    );
    const { answers } = (await opened()).load();
    expect(Object.keys(answers).sort()).toEqual(['p/one', 'p/touch', 'p/two']);
    for (const [name, text] of everyFile()) expect(text, name).not.toMatch(/hold me|by the|by both/);
    copyFileSync(file('default.bak'), file('default.json'));
    expect(Object.keys((await opened()).load().answers).sort()).toEqual(['p/one', 'p/touch']);
  });

  it('open with the passphrase however it is composed, and derive it once', async () => {
    let asked = 0;
    const store = await openStore(run, undefined, async () => {
      asked += 1;
      return 'zo\u00eb holds four words';
    });
    await opened();
    for (let turn = 0; turn < 20; turn += 1)
      await store.save({ answers: { 'p/touch': said(`turn ${turn}`) } });
    expect(asked).toBe(1);
  });

  it.each([
    ['a wrong passphrase', wrong, 'wrong-passphrase'],
    ['an empty passphrase', async () => '', 'wrong-passphrase'],
    ['nobody to ask', undefined, 'answers-locked'],
  ])('are refused with %s, and nothing is changed', async (_, asking, code) => {
    const before = everyFile();
    expect((await failureOf(() => openStore(context(), undefined, asking))).code).toBe(code);
    expect(everyFile()).toEqual(before);
  });

  it('are refused to `unlock` and `lock` with a wrong passphrase', async () => {
    const before = everyFile();
    expect((await failureOf(async () => unlockAll(openDesk(context()), wrong))).code).toBe(
      'wrong-passphrase',
    );
    expect((await failureOf(async () => lockAll(openDesk(context()), 'other'))).code).toBe(
      'wrong-passphrase',
    );
    expect(everyFile()).toEqual(before);
  });

  it('are a profile like any other: made, renamed, deleted', async () => {
    const desk = openDesk(run);
    await desk.open(ask);
    await createProfile(desk, 'kim');
    await renameProfile(desk, 'default', 'jo');
    expect((await openStore(run, 'jo', ask)).load().answers).toEqual({ 'p/touch': said('hold me') });
    for (const [name, text] of everyFile()) {
      if (!name.startsWith('settings')) expect(isSealed(text), name).toBe(true);
    }
  });

  it('can be opened again, all of them', async () => {
    expect(await unlockAll(openDesk(context()), ask)).toBe(2);
    expect(lockState(openDesk(context()).settings())).toBe('open');
    expect((await openStore(context(), undefined)).load().answers).toEqual({ 'p/touch': said('hold me') });
    expect(await unlockAll(openDesk(context()), ask)).toBeUndefined();
  });
});

describe('a file that was exchanged', () => {
  it('for an open one is refused, by reading and by saving, and stays', async () => {
    const open = `${JSON.stringify({ version: 1, walk: null, answers: {} })}\n`;
    const store = await opened();
    store.load();
    writeFileSync(file('default.json'), open);
    const failure = await failureOf(async () => (await opened()).load());
    expect(failure).toMatchObject({ code: 'answers-unsafe', details: { reason: 'not-sealed' } });
    await expect(store.save({ answers: { 'p/new': said('new') } })).rejects.toThrow('not-saved');
    expect(readFileSync(file('default.json'), 'utf8')).toBe(open);
  });

  it('for another profile’s is refused', async () => {
    copyFileSync(file('sam.json'), file('default.json'));
    expect((await failureOf(async () => (await opened()).load())).code).toBe('answers-damaged');
  });

  it.each(['cut', 'flipped'])('or %s is refused, and the last good copy is named', async (how) => {
    const text = readFileSync(file('default.json'), 'utf8');
    const damaged =
      how === 'cut'
        ? text.slice(0, -30)
        : text.replace(/(?<="data":")./, (first) => (first === 'A' ? 'B' : 'A'));
    writeFileSync(file('default.json'), damaged);
    const failure = await failureOf(async () => (await opened()).load());
    expect(failure).toMatchObject({ code: 'answers-damaged', details: { backup: file('default.bak') } });
    expect(readFileSync(file('default.json'), 'utf8')).toBe(damaged);
  });

  it('stays sealed when the settings are made to say that it is open', async () => {
    const settings = JSON.parse(readFileSync(path.join(home, 'settings.json'), 'utf8'));
    writeFileSync(
      path.join(home, 'settings.json'),
      JSON.stringify({ ...settings, locked: null, check: undefined }),
    );
    expect((await failureOf(async () => (await opened()).load())).code).toBe('answers-locked');
  });
});

describe('when the settings are lost', () => {
  beforeEach(() => {
    for (const name of ['settings.json', 'settings.bak']) rmSync(path.join(home, name));
  });

  it('sealed answers stay sealed, say so, and `unlock` opens them', async () => {
    const store = await opened();
    expect((await failureOf(async () => store.load())).code).toBe('answers-locked');
    await expect(store.save({ answers: { 'p/new': said('new') } })).rejects.toThrow('not-saved');
    expect((await failureOf(async () => unlockAll(openDesk(context()), wrong))).code).toBe(
      'wrong-passphrase',
    );
    expect(await unlockAll(openDesk(context()), ask)).toBe(2);
    expect((await openStore(context(), undefined)).load().answers).toEqual({ 'p/touch': said('hold me') });
  });
});

describe('locking that cannot be proven', () => {
  it('with what the passphrase gives the second time stops, and what was kept stands open', async () => {
    notLockedYet();
    const before = readFileSync(file('default.json'), 'utf8');
    const [key, other] = await Promise.all([keyOf('one', newStretch()), keyOf('other', newStretch())]);
    const desk = openDesk(context());
    await expect(sealAll(desk, key, other)).rejects.toThrow('not-saved');
    expect(readFileSync(file('default.json'), 'utf8')).toBe(before);
    expect(lockState(desk.settings())).toBe('cut-off');
    expect(await sealAll(openDesk(context()), key, key)).toBe(2);
  });

  it('since a profile is damaged changes nothing', async () => {
    notLockedYet();
    writeFileSync(file('sam.json'), 'damaged');
    const before = everyFile();
    expect((await failureOf(async () => lockAll(openDesk(context()), PASSPHRASE))).code).toBe(
      'answers-damaged',
    );
    expect(everyFile()).toEqual(before);
  });

  it('since a file was lost, and only its last good copy is there, changes nothing', async () => {
    notLockedYet();
    rmSync(file('default.json'));
    const before = everyFile();
    expect((await failureOf(async () => (await openStore(context(), undefined)).load())).code).toBe(
      'answers-damaged',
    );
    expect((await failureOf(async () => lockAll(openDesk(context()), PASSPHRASE))).code).toBe(
      'answers-damaged',
    );
    expect(everyFile()).toEqual(before);
  });
});

describe('a walk that runs while another process', () => {
  it('locks, writes nothing open: it says that it is not saved', async () => {
    notLockedYet();
    const walk = await openStore(context(), undefined);
    walk.load();
    await lockAll(openDesk(context()), PASSPHRASE);
    const before = everyFile();
    await expect(walk.save({ answers: { 'p/new': said('not to be open') } })).rejects.toThrow('not-saved');
    expect(everyFile()).toEqual(before);
  });

  it('unlocks, says so as well', async () => {
    const walk = await opened();
    walk.load();
    await unlockAll(openDesk(context()), ask);
    await expect(walk.save({ answers: { 'p/new': said('new') } })).rejects.toThrow('not-saved');
  });
});

describe('in processes of their own', () => {
  const passphraseFile = () => {
    const place = path.join(tempFolder(), 'passphrase');
    writeFileSync(place, PASSPHRASE);
    return place;
  };

  it('two writers keep all of their 2 × 100 locked answers', async () => {
    const place = passphraseFile();
    const writers = ['one', 'two'].map((words) => start(home, ['save', '0', '100', words], place));
    await Promise.all(writers.map(({ ended }) => ended));
    const { answers } = (await opened()).load();
    for (const [, key = '', words] of writers.flatMap(({ lines }) =>
      lines().filter(([what]) => what === 'saved'),
    )) {
      expect(answers[key]?.words).toBe(words);
    }
    expect(Object.keys(answers)).toHaveLength(1 + 200);
  });

  it('every answer acknowledged before a kill -9 is there, 10 times', async () => {
    const place = passphraseFile();
    const acknowledged = new Map<string, string>();
    for (let kill = 0; kill < 10; kill += 1) {
      const walk = start(home, ['save', '0', '1000', `kill-${kill}`], place);
      await walk.said(3 + (kill % 5));
      walk.child.kill('SIGKILL');
      await walk.ended;
      for (const [what, key = '', words = ''] of walk.lines())
        if (what === 'saved') acknowledged.set(key, words);
    }
    const { answers } = (await opened()).load();
    for (const [key, words] of acknowledged) expect(answers[key]?.words).toBe(words);
    expect(acknowledged.size).toBeGreaterThan(20);
    expect(everyFile().filter(([name]) => !name.endsWith('.json') && !name.endsWith('.bak'))).toEqual([]);
  });
});
