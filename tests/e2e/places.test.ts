import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { canBeNobody, giveAway } from '../support/places.ts';
import type { Person } from '../support/program/person.ts';
import { answered, LINES, nobody } from './nobody.ts';
import { place } from './program.ts';

const module = (name: string) => `--import=${path.join(import.meta.dirname, '../support', name)}`;

describe.runIf(canBeNobody())('a user for whom modes count', () => {
  it.each(['777', '700', '277'])('keeps answers with umask %s, for themselves alone', async (umask) => {
    const person = nobody();
    giveAway(person.folder);
    const env = { AFTERCARE_HOME: path.join(person.folder, 'a', 'b', 'kept') };
    for (const lines of [LINES, '\n']) {
      const keeping = person.with({ before: `umask ${umask};`, env });
      const { code, err } = await keeping.starts(['--plain', 'guide'], lines);
      expect(err).not.toContain('could not be saved');
      expect(code).toBe(0);
    }
    const profiles = path.join(person.folder, 'a/b/kept/profiles');
    expect(statSync(profiles).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(profiles, 'default.json')).mode & 0o777).toBe(0o600);
  });

  it('is told of a file that others may read and that has another name elsewhere: neither is touched', async () => {
    const person = await answered();
    const other = path.join(person.folder, 'another name');
    linkSync(path.join(person.home, 'profiles/default.json'), other);
    chmodSync(other, 0o644);
    giveAway(person.folder);
    const { code, err } = await person.starts(['card']);
    expect(code).toBe(4);
    expect(err).toContain('another name elsewhere');
    expect(statSync(other).mode & 0o777).toBe(0o644);
    chmodSync(other, 0o600);
    expect((await person.starts(['card'])).code).toBe(0);
  });
});

describe('a file system without hard links', () => {
  const env = { NODE_OPTIONS: module('without-links.mjs') };

  // Root is refused no mode anywhere, and conf takes such a refusal for a failure there.
  it.runIf(canBeNobody()).each([
    ['that keeps modes', ''],
    ['that keeps no modes', '1'],
  ])('%s keeps answers, a last good copy, profiles, and a card in a file', async (_, NO_MODES) => {
    const person = nobody().with({ env: { ...env, NO_MODES } });
    giveAway(person.folder);
    const walk = await person.starts(['--plain', 'guide'], LINES);
    expect(walk.err).not.toContain('could not be saved');
    expect(walk.code).toBe(0);
    expect((await person.starts(['profile', 'new', 'sam'])).code).toBe(0);
    const profiles = path.join(person.home, 'profiles');
    expect(readdirSync(profiles)).toEqual(['default.bak', 'default.json', 'sam.bak', 'sam.json']);
    expect(readdirSync(path.dirname(profiles))).toEqual(['profiles']);

    writeFileSync(path.join(profiles, 'default.json'), '');
    expect((await person.starts(['card'])).err).toContain(`The last good copy is ${profiles}/default.bak`);
    writeFileSync(path.join(profiles, 'default.json'), readFileSync(path.join(profiles, 'default.bak')));

    const card = path.join(person.folder, 'card.txt');
    expect((await person.starts(['card', '--output', card])).code).toBe(0);
    const again = await person.starts(['card', '--output', card]);
    expect(again.err).toContain('already there');
    expect(again.code).toBe(1);
    expect(readFileSync(card, 'utf8')).toContain('hold me');
    expect(readdirSync(person.folder).sort()).toEqual(['aftercare', 'card.txt']);
  });

  it('keeps what two processes save at once', async () => {
    const setting = place().with({ env });
    const names = Array.from({ length: 8 }, (_, index) => `p-${index}`);
    const runs = await Promise.all(names.map((name) => setting.starts(['profile', 'new', name])));
    expect(runs.map(({ code }) => code)).toEqual(names.map(() => 0));
    expect((await setting.starts(['profile', 'new', 'p-0'])).code).toBe(2);
    expect(readdirSync(path.join(setting.folder, 'aftercare/profiles'))).toHaveLength(16);
    expect(readdirSync(path.join(setting.folder, 'aftercare'))).toEqual(['profiles']);
  });
});

describe('a clock that is set wrong', () => {
  it.each([
    ['beyond the year 9999', Date.UTC(12000, 1)],
    ['before 1970', Date.UTC(1950, 1)],
    ['before our era', Date.UTC(-200, 1)],
  ])('%s: what is kept can be read again', async (_, moment) => {
    const setting = place();
    const env = { NODE_OPTIONS: module('clock.mjs'), CLOCK: String(moment) };
    const walk = await setting.with({ env }).starts(['--plain', 'guide'], LINES);
    expect(walk.code).toBe(0);
    const { out, code } = await setting.starts(['card']);
    expect(out).toContain('hold me');
    expect(code).toBe(0);
  });
});

describe('stdout to a full device', () => {
  const full = (words: string, person: Person) => person.startsScript(`aftercare ${words} > /dev/full`);

  it('is nothing to a command that prints nothing, and a failure for one that does', async () => {
    const setting = place();
    mkdirSync(path.join(setting.folder, 'aftercare'));
    expect(await full('profile new sam', setting)).toMatchObject({ code: 0 });
    expect(await full('profile use sam', setting)).toMatchObject({ code: 0 });
    for (const words of ['profile list', '--help', '--version', 'where'])
      expect({ words, code: (await full(words, setting)).code }).toEqual({ words, code: 1 });
  });
});
