import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/storage/open-store.ts';
import { contextAt, said, tempFolder } from '../storage/support/people.ts';
import { ownerOf } from '../support/program/person.ts';

let home = '';
beforeEach(async () => {
  home = path.join(tempFolder(), 'home');
  await ownerOf(home).aftercare(['profile', 'new', 'sam']);
  await ownerOf(home).aftercare(['profile', 'use', 'sam']);
  for (const profile of ['default', 'sam']) {
    const store = await openStore(contextAt(home), profile === 'default' ? 'default' : undefined);
    for (const words of ['first', 'second']) await store.save({ answers: { 'p/touch': said(words) } });
  }
});

const everything = () => execFileSync('find', [home], { encoding: 'utf8' }).trim().split('\n').sort();

describe('forget', () => {
  it('needs --yes where nobody can be asked, and then removes nothing', async () => {
    const before = everything();
    const { code, err } = await ownerOf(home).aftercare(['forget']);
    expect(code).toBe(2);
    expect(err).toContain('--yes');
    expect(everything()).toEqual(before);
  });

  it('removes nothing when it is declined: nothing typed is a no', async () => {
    const before = everything();
    const { code, err } = await ownerOf(home).talks(['forget'], [['Forget everything?', '']]);
    expect(code).toBe(0);
    expect(err).toContain('Nothing was changed.');
    expect(everything()).toEqual(before);
  });

  it('removes answers, copies, left-over files, settings and locks, and the folder', async () => {
    for (const name of ['default.next.json', 'sam.json.tmp-1234567890abcdef', 'sam.bak.tmp', 'sam.v1.bak']) {
      writeFileSync(path.join(home, 'profiles', name), 'private');
    }
    writeFileSync(path.join(home, 'aftercare.lock.tmp-77'), '');
    const { code, err } = await ownerOf(home).talks(['forget'], [['Forget everything?', 'yes']]);
    expect(code).toBe(0);
    expect(existsSync(home)).toBe(false);
    expect(err).toContain('A disk can hold traces');
    expect((await ownerOf(home).aftercare(['profile', 'list'])).out).toBe('default (in use)\n');
  });

  it('removes what is damaged, and a link but not its target', async () => {
    const target = path.join(tempFolder(), 'target');
    writeFileSync(target, 'somebody’s');
    writeFileSync(path.join(home, 'profiles', 'default.json'), 'damaged');
    symlinkSync(target, path.join(home, 'profiles', 'kim.json'));
    expect((await ownerOf(home).aftercare(['forget', '--yes'])).code).toBe(0);
    expect(existsSync(home)).toBe(false);
    expect(existsSync(target)).toBe(true);
  });

  it('leaves the owner’s prompts and files, and says where', async () => {
    mkdirSync(path.join(home, 'content'));
    writeFileSync(path.join(home, 'content', 'pack.yaml'), 'id: mine');
    const { err } = await ownerOf(home).aftercare(['forget', '--yes']);
    expect(err).toContain(path.join(home, 'content'));
    expect(readdirSync(home)).toEqual(['content']);
    expect((await ownerOf(home).aftercare(['forget', '--yes'])).err).toContain(
      'There is nothing of aftercare’s',
    );
  });

  it('is not for one profile', async () => {
    const before = everything();
    const { code, err } = await ownerOf(home).aftercare(['forget', '--yes', '--profile', 'sam']);
    expect(code).toBe(2);
    expect(err).toContain('aftercare profile delete sam');
    expect(everything()).toEqual(before);
  });
});
