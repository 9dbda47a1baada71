import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { packFolder } from '../support/folders.ts';
import { personForTest } from '../support/program/person.ts';
import { withPassphrase } from './support/locking.ts';

const pack = {
  'pack.yaml': `format: 1
id: small
title: Small
language: en-GB
version: 1
sequences:
  - one.yaml
sections:
  - id: body
    heading: Comfort
`,
  'one.yaml': `id: one
title: One
section: body
prompts:
  - id: close
    type: text
    ask: How close?
    topic: how close
    card: "Come: <close>"
  - id: water
    type: text
    ask: What is to drink?
    topic: what to drink
    card: "Bring: <water>"
`,
};

/** What files hold, in a folder and below it. */
const everythingIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file, 'latin1'))
    .join('\n');

/** Somebody who walked twice, and wanted to be closer, or less close, the second time. */
async function walkedTwice() {
  const person = personForTest();
  const content = packFolder(pack);
  const aftercare = (words: readonly string[], input = '') =>
    person.aftercare(['--content', content, ...words], input);
  const walk = (...lines: string[]) =>
    aftercare(['guide', '--restart', '--plain'], lines.map((line) => `${line}\n`).join(''));
  expect((await walk('in your arms', 'some tea')).code).toBe(0);
  expect(existsSync(path.join(person.home, 'history'))).toBe(false);
  expect((await walk('side by side', '')).code).toBe(0);
  return { person, content, aftercare, walk, folder: path.join(person.home, 'history') };
}

test('a changed answer stands in the history, and in JSON; what stayed as it was does not', async () => {
  const { aftercare } = await walkedTwice();
  const { code, out } = await aftercare(['history']);
  expect(code).toBe(0);
  expect(out).toMatch(/^What changed\n\d+ \w+ \d{4}: how close: in your arms -> side by side\n$/);
  const { profile, checkIns, changes } = JSON.parse((await aftercare(['history', '--json'])).out);
  expect([profile, checkIns, changes.length]).toEqual(['default', [], 1]);
  expect(changes[0]).toMatchObject({ key: 'small/close', before: { value: 'in your arms' } });
});

test('an answer that is made private is in no file any more but that of the answers', async () => {
  const { walk, folder, aftercare } = await walkedTwice();
  expect(everythingIn(folder)).toContain('in your arms');
  // It is marked, and the walk ends at once: the mark alone must do.
  await walk('/private');
  expect(everythingIn(folder)).not.toMatch(/in your arms|side by side/);
  await walk('/private', 'far away', '');
  expect(everythingIn(folder)).not.toMatch(/in your arms|side by side|far away/);
  expect((await aftercare(['history'])).out).toBe('');
});

test('what was private before is not recorded when it is shared', async () => {
  const person = personForTest();
  const content = packFolder(pack);
  const walk = (input: string) =>
    person.aftercare(['--content', content, 'guide', '--restart', '--plain'], input);
  await walk('/private\na secret\nsome tea\n');
  await walk('/private\nside by side\n\n');
  expect(existsSync(path.join(person.home, 'history'))).toBe(false);
});

test('it is named by where, goes with its profile, and goes by history forget or forget', async () => {
  const { aftercare, person, folder } = await walkedTwice();
  expect((await person.aftercare(['where'])).out).toMatch(
    /0600 .*history\/default\.json {2}\(the history of "default"\)/s,
  );
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect((await person.aftercare(['profile', 'rename', 'default', 'robin'])).code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['robin.bak', 'robin.json']);
  expect((await aftercare(['history'])).out).toContain('in your arms');
  expect((await aftercare(['history', 'forget'])).code).toBe(2);
  expect((await aftercare(['history', 'forget', '--yes'])).code).toBe(0);
  expect([readdirSync(folder), (await aftercare(['card'])).code]).toEqual([[], 0]);
});

test('where one file of it cannot be removed, the others go all the same, and it says which is still there', async () => {
  const { aftercare, folder } = await walkedTwice();
  const copy = path.join(folder, 'default.bak');
  rmSync(copy, { force: true });
  mkdirSync(copy);
  const { code, err } = await aftercare(['history', 'forget', '--yes']);
  expect([code, readdirSync(folder)]).toEqual([1, ['default.bak']]);
  expect(err).toContain(`${copy} is still there`);
  expect(err).toContain('1 file is gone.');
  rmdirSync(copy);
  expect((await aftercare(['history', 'forget', '--yes'])).code).toBe(0);
});

test('deleting a profile, and forgetting, take it along', async () => {
  const { person, folder } = await walkedTwice();
  await person.aftercare(['profile', 'new', 'robin']);
  await person.aftercare(['profile', 'use', 'robin']);
  expect((await person.aftercare(['profile', 'delete', 'default', '--yes'])).code).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
  expect((await person.aftercare(['forget', '--yes'])).code).toBe(0);
  expect(existsSync(person.home)).toBe(false);
});

test.each(['new robin', 'rename jo robin'])(
  'profile %s: nothing is left of the past of whoever had that name before',
  async (words) => {
    const { aftercare, person, folder } = await walkedTwice();
    expect((await person.aftercare(['profile', 'new', 'jo'])).code).toBe(0);
    expect((await person.aftercare(['profile', 'rename', 'default', 'robin'])).code).toBe(0);
    // The answers were taken away by hand, and the history forgotten there.
    for (const ending of ['json', 'bak']) rmSync(path.join(person.home, 'profiles', `robin.${ending}`));
    expect(everythingIn(folder)).toContain('in your arms');
    expect((await person.aftercare(['profile', ...words.split(' ')])).code).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
    expect((await aftercare(['--profile', 'robin', 'history'])).out).not.toContain('in your arms');
  },
);

test('a passphrase seals it, and no open copy is left; it opens again', async () => {
  const { person, content, folder } = await walkedTwice();
  expect((await withPassphrase(person.home, ['lock'])).code).toBe(0);
  expect(everythingIn(folder)).not.toContain('in your arms');
  const locked = await withPassphrase(person.home, ['--content', content, 'history']);
  expect([locked.code, locked.out]).toEqual([0, expect.stringContaining('in your arms')]);
  // A history in the open is not taken for one of ours then.
  const sealed = readFileSync(path.join(folder, 'default.json'), 'utf8');
  writeFileSync(path.join(folder, 'default.json'), '{"version":1,"checkIns":[],"changes":[]}');
  expect((await withPassphrase(person.home, ['--content', content, 'history'])).code).toBe(4);
  writeFileSync(path.join(folder, 'default.json'), sealed);
  expect((await withPassphrase(person.home, ['unlock'])).code).toBe(0);
  expect(everythingIn(folder)).toContain('in your arms');
});

test('a damaged history is told, left as it is, and keeps no answer from being saved', async () => {
  const { aftercare, walk, folder } = await walkedTwice();
  const file = path.join(folder, 'default.json');
  writeFileSync(file, 'no history');
  expect((await aftercare(['history'])).code).toBe(4);
  await walk('far away', '');
  expect((await aftercare(['card'])).out).toContain('Come: far away');
  expect(readFileSync(file, 'utf8')).toBe('no history');
  // But what cannot be taken out of it is not said to be private.
  expect((await walk('/private')).err).toContain('could not be saved');
});
