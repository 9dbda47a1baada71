import { spawnSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { canBeNobody, giveAway } from '../support/places.ts';
import { BIN, environment } from '../support/program/process.ts';
import { answered, LINES, started } from './nobody.ts';
import { place } from './program.ts';

const module = (name: string) => `--import=${path.join(import.meta.dirname, '../support', name)}`;

describe.runIf(canBeNobody())('a user for whom modes count', () => {
  it.each(['777', '700', '277'])('keeps answers with umask %s, for themselves alone', async (umask) => {
    const { folder, pack } = place();
    for (const at of [folder, pack]) chmodSync(at, 0o755);
    giveAway(folder);
    const words = ['--content', pack, '--plain', 'guide'];
    for (const lines of [LINES, '\n']) {
      const env = { AFTERCARE_HOME: path.join(folder, 'a', 'b', 'kept') };
      const { status, stderr } = started(folder, words, { shell: `umask ${umask};`, input: lines, env });
      expect(stderr).not.toContain('could not be saved');
      expect(status).toBe(0);
    }
    const profiles = path.join(folder, 'a/b/kept/profiles');
    expect(statSync(profiles).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(profiles, 'default.json')).mode & 0o777).toBe(0o600);
  });

  it('is told of a file that others may read and that has another name elsewhere: neither is touched', async () => {
    const { home, pack, profiles } = await answered();
    const other = path.join(home, 'another name');
    linkSync(path.join(profiles, 'default.json'), other);
    chmodSync(other, 0o644);
    giveAway(home);
    const { status, stderr } = started(home, ['--content', pack, 'card']);
    expect(status).toBe(4);
    expect(stderr).toContain('another name elsewhere');
    expect(statSync(other).mode & 0o777).toBe(0o644);
    chmodSync(other, 0o600);
    expect(started(home, ['--content', pack, 'card']).status).toBe(0);
  });
});

describe('a file system without hard links', () => {
  const env = { NODE_OPTIONS: module('without-links.mjs') };

  // Root is refused no mode anywhere, and conf takes such a refusal for a failure there.
  it.runIf(canBeNobody()).each([
    ['that keeps modes', ''],
    ['that keeps no modes', '1'],
  ])('%s keeps answers, a last good copy, profiles, and a card in a file', (_, NO_MODES) => {
    const { folder, pack } = place();
    for (const at of [folder, pack]) chmodSync(at, 0o755);
    giveAway(folder);
    const type = (words: readonly string[], input = '') =>
      started(folder, ['--content', pack, ...words], { input, env: { ...env, NO_MODES } });
    const walk = type(['--plain', 'guide'], LINES);
    expect(walk.stderr).not.toContain('could not be saved');
    expect(walk.status).toBe(0);
    expect(type(['profile', 'new', 'sam']).status).toBe(0);
    const profiles = path.join(folder, 'aftercare/profiles');
    expect(readdirSync(profiles)).toEqual(['default.bak', 'default.json', 'sam.bak', 'sam.json']);
    expect(readdirSync(path.dirname(profiles))).toEqual(['profiles']);

    writeFileSync(path.join(profiles, 'default.json'), '');
    expect(type(['card']).stderr).toContain(`The last good copy is ${profiles}/default.bak`);
    writeFileSync(path.join(profiles, 'default.json'), readFileSync(path.join(profiles, 'default.bak')));

    const card = path.join(folder, 'card.txt');
    expect(type(['card', '--output', card]).status).toBe(0);
    const again = type(['card', '--output', card]);
    expect(again.stderr).toContain('already there');
    expect(again.status).toBe(1);
    expect(readFileSync(card, 'utf8')).toContain('hold me');
    expect(readdirSync(folder).sort()).toEqual(['aftercare', 'card.txt']);
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
  const full = (words: string, { folder, pack }: ReturnType<typeof place>) =>
    spawnSync('bash', ['-c', `"$0" "$1" --content "$2" ${words} > /dev/full`, process.execPath, BIN, pack], {
      encoding: 'utf8',
      env: environment(folder),
    });

  it('is nothing to a command that prints nothing, and a failure for one that does', () => {
    const setting = place();
    mkdirSync(path.join(setting.folder, 'aftercare'));
    expect(full('profile new sam', setting)).toMatchObject({ status: 0 });
    expect(full('profile use sam', setting)).toMatchObject({ status: 0 });
    for (const words of ['profile list', '--help', '--version', 'where'])
      expect({ words, status: full(words, setting).status }).toEqual({ words, status: 1 });
  });
});
