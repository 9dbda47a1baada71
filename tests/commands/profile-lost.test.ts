import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/storage/open-store.ts';
import { contextAt, said, tempFolder } from '../storage/support/people.ts';
import { ownerOf } from '../support/program/person.ts';

let home = '';
let profiles = '';

/** A profile whose file is lost, beside its last good copy. */
beforeEach(async () => {
  home = path.join(tempFolder(), 'it’s Robin’s', "Robin's home");
  profiles = path.join(home, 'profiles');
  await ownerOf(home).aftercare(['profile', 'new', 'sam']);
  const store = await openStore(contextAt(home), 'sam');
  for (const words of ['first', 'second']) await store.save({ answers: { 'p/touch': said(words) } });
  rmSync(path.join(profiles, 'sam.json'));
});

describe('a profile of which only the last good copy is left', () => {
  it.each([
    ['has no card', ['--profile', 'sam', 'card'], 4],
    ['is not written over by a new one', ['profile', 'new', 'sam'], 4],
    ['is not written over by another one’s new name', ['profile', 'rename', 'default', 'sam'], 4],
    ['is given no other name', ['profile', 'rename', 'sam', 'kim'], 4],
  ])('%s: its copy is named, and stays', async (_, words, code) => {
    const before = readdirSync(profiles);
    const copy = readFileSync(path.join(profiles, 'sam.bak'), 'utf8');
    const run = await ownerOf(home).aftercare(words);
    expect(run.err).toContain(`The last good copy is ${path.join(profiles, 'sam.bak')}`);
    expect(run.err).toContain('not there any more');
    expect(run).toMatchObject({ code, out: '' });
    expect(readdirSync(profiles)).toEqual(before);
    expect(readFileSync(path.join(profiles, 'sam.bak'), 'utf8')).toBe(copy);
  });

  it('is listed, can be deleted, and comes back by the command that is said, whatever its path holds', async () => {
    expect((await ownerOf(home).aftercare(['profile', 'list'])).out).toBe('default (in use)\nsam\n');
    const { err } = await ownerOf(home).aftercare(['--profile', 'sam', 'card']);
    const command = err.slice(err.indexOf('cp ')).trimEnd();
    execFileSync('bash', ['-c', command]);
    const store = await openStore(contextAt(home), 'sam');
    expect(store.load().answers).toEqual({ 'p/touch': said('first') });
    rmSync(path.join(profiles, 'sam.json'));
    expect((await ownerOf(home).aftercare(['profile', 'delete', 'sam', '--yes'])).code).toBe(0);
    expect(readdirSync(profiles)).toEqual([]);
  });
});

describe('the profile in use that is gone', () => {
  beforeEach(async () => {
    await ownerOf(home).aftercare(['profile', 'new', 'kim']);
    await ownerOf(home).aftercare(['profile', 'use', 'kim']);
    for (const name of ['kim.json', 'kim.bak', 'sam.bak']) rmSync(path.join(profiles, name));
  });

  it.each([
    ['card', ['card']],
    ['answers', ['answers']],
    ['answers export', ['answers', 'export']],
    ['guide, through a pipe', ['guide', '--plain']],
  ])('ends %s with 2, and the profiles are named', async (_, words) => {
    const run = await ownerOf(home).aftercare(words);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('"kim", is not there any more. There are: default.');
    expect(readdirSync(profiles)).toEqual([]);
  });

  it('ends the card with 2 on a terminal too', async () => {
    expect((await ownerOf(home).talks(['card'], [])).code).toBe(2);
  });

  it('gives way to "default" on a terminal, and that is said', async () => {
    const store = await openStore(contextAt(home), 'default');
    await store.save({ answers: { 'aftercare/card-name': said('Robin') } });
    const run = await ownerOf(home).talks(['answers'], []);
    expect(run.err).toContain('"kim", is not there any more. This is "default".');
    expect(run.out).toContain('Robin');
    expect(run.code).toBe(0);
  });
});

describe('a file that is too large to be anybody’s answers', () => {
  it.each(['sam.json', 'sam.bak'])('is refused by its size: %s', async (name) => {
    mkdirSync(profiles, { recursive: true });
    writeFileSync(path.join(profiles, 'sam.json'), '');
    writeFileSync(path.join(profiles, name), Buffer.alloc(17 * 1024 * 1024, ' '));
    const run = await ownerOf(home).aftercare(['--profile', 'sam', 'card']);
    expect(run.code).toBe(4);
    if (name === 'sam.json') expect(run.err).toContain('larger than 16 MiB');
    else expect(run.err).not.toContain('The last good copy');
  });

  it('is never written: the save says so, and what was kept before stays', async () => {
    renameSync(path.join(profiles, 'sam.bak'), path.join(profiles, 'sam.json'));
    const store = await openStore(contextAt(home), 'sam');
    await expect(
      store.save({ answers: { 'p/long': said('long'.repeat(5 * 1024 * 1024)) } }),
    ).rejects.toMatchObject({ details: { reason: 'too-large' } });
    expect((await openStore(contextAt(home), 'sam')).load().answers).toEqual({ 'p/touch': said('first') });
  });
});

it('an answer that could not be read again is not kept, and does not spoil what is', async () => {
  renameSync(path.join(profiles, 'sam.bak'), path.join(profiles, 'sam.json'));
  const store = await openStore(contextAt(home), 'sam');
  const at = new Date(Date.UTC(12000, 1)).toISOString();
  await expect(store.save({ answers: { 'p/touch': { ...said('late'), at } } })).rejects.toMatchObject({
    details: { reason: 'not-readable' },
  });
  expect((await openStore(contextAt(home), 'sam')).load().answers).toEqual({ 'p/touch': said('first') });
});

it('a profile that is under two names by now is not guessed at: a walk in it changes neither', async () => {
  const walk = await openStore(contextAt(home), 'default');
  await walk.save({ answers: { 'p/touch': said('held') } });
  expect((await ownerOf(home).aftercare(['profile', 'rename', 'default', 'jo'])).code).toBe(0);
  const [jo, copy] = ['jo.json', 'kim.json'].map((name) => path.join(profiles, name)) as [string, string];
  copyFileSync(jo, copy);
  const before = readFileSync(jo, 'utf8');
  await expect(walk.save({ answers: { 'p/touch': said('later') } })).rejects.toMatchObject({
    code: 'profile-gone',
  });
  expect([jo, copy].map((file) => readFileSync(file, 'utf8'))).toEqual([before, before]);
});
