import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/storage/open-store.ts';
import { contextAt, said, tempFolder } from '../storage/support/people.ts';
import { ownerOf } from '../support/program/person.ts';
import { withPassphrase } from './support/locking.ts';

/** What editors leave, in the home folder and among the profiles. */
const COPIES = [
  'profiles/default.json~',
  'profiles/default.json.orig',
  'profiles/.default.json.swp',
  'profiles/#default.json#',
  'settings.json~',
  'default.json.save',
];

let home = '';
let copies: string[] = [];
beforeEach(async () => {
  home = path.join(tempFolder(), 'home');
  const store = await openStore(contextAt(home), undefined);
  for (const words of ['first', 'second']) await store.save({ answers: { 'p/touch': said(words) } });
  copies = COPIES.map((name) => path.join(home, name));
  for (const file of copies) writeFileSync(file, 'hold me');
  writeFileSync(path.join(home, 'notes.txt'), 'mine');
});

describe('copies that an editor made beside the answers', () => {
  it('are named by where', async () => {
    const { out } = await ownerOf(home).aftercare(['where']);
    for (const file of copies)
      expect(out).toContain(`${file}  (not made by aftercare; it may hold your answers)`);
  });

  it('are named by lock, which does not say that no open copy is left', async () => {
    const { code, err } = await withPassphrase(home, ['lock']);
    expect(code).toBe(0);
    expect(err).not.toContain('no open copy is left');
    expect(err).toContain('may hold an open copy');
    for (const file of copies) expect(err).toContain(`  ${file}\n`);
  });

  it('are named before forget asks, and a yes removes them too, but nothing else of the owner’s', async () => {
    const { code, err } = await ownerOf(home).talks(['forget'], [['Forget everything?', 'yes']]);
    expect(code).toBe(0);
    const question = err.slice(0, err.indexOf('Forget everything?'));
    for (const file of copies) expect(question).toContain(`  ${file}\n`);
    expect(readdirSync(home)).toEqual(['notes.txt']);
    expect(err.slice(question.length)).toContain(path.join(home, 'notes.txt'));
  });

  it('stay with `forget --yes`, which nobody read, and are named', async () => {
    const { code, err } = await ownerOf(home).aftercare(['forget', '--yes']);
    expect(code).toBe(0);
    for (const file of copies) {
      expect(err).toContain(`  ${file}\n`);
      expect(existsSync(file)).toBe(true);
    }
    expect(existsSync(path.join(home, 'profiles', 'default.json'))).toBe(false);
    expect((await ownerOf(home).aftercare(['forget', '--yes'])).err).toMatch(
      /There is nothing of aftercare’s[\s\S]*json~/,
    );
  });

  it('stay when a profile is deleted, and those with its name are named', async () => {
    await ownerOf(home).aftercare(['profile', 'new', 'sam']);
    await ownerOf(home).aftercare(['profile', 'use', 'sam']);
    const { err } = await ownerOf(home).aftercare(['profile', 'delete', 'default', '--yes']);
    expect(err).toContain('is deleted');
    for (const file of copies.slice(0, 4)) expect(err).toContain(`  ${file}`);
    expect(err).not.toContain('settings.json~');
  });
});
