import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/storage/open-store.ts';
import { contextAt, said, tempFolder } from '../storage/support/people.ts';
import { ownerOf } from '../support/program/person.ts';

let home = '';
beforeEach(async () => {
  home = path.join(tempFolder(), 'home');
});

async function keep() {
  const store = await openStore(contextAt(home), undefined);
  for (const words of ['first', 'second']) await store.save({ answers: { 'p/touch': said(words) } });
  await ownerOf(home).aftercare(['profile', 'use', 'default']);
}

describe('where', () => {
  it('says where it would be, when nothing is kept yet', async () => {
    const { code, out, err } = await ownerOf(home).aftercare(['where']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`Nothing is kept yet. It would be in ${home}`);
  });

  it('names every file that is kept, with its size and mode', async () => {
    await keep();
    writeFileSync(path.join(home, 'profiles', 'default.next.json'), 'left');
    execFileSync('ln', ['-s', '/nowhere', path.join(home, 'aftercare.lock.tmp-1')]);
    mkdirSync(path.join(home, 'content'));
    writeFileSync(path.join(home, 'content', 'pack.yaml'), 'id: mine');
    const { out } = await ownerOf(home).aftercare(['where']);
    const files = execFileSync('find', [home, '-mindepth', '1'], { encoding: 'utf8' }).trim().split('\n');
    expect(files.length).toBeGreaterThan(6);
    for (const file of files) {
      const line = out.split('\n').find((text) => text.includes(`  ${file}  (`));
      if (file.endsWith('tmp-1')) continue;
      const { mode, size } = statSync(file);
      expect(line, file).toContain((mode & 0o777).toString(8).padStart(4, '0'));
      if (statSync(file).isFile()) expect(line).toContain(`${size} bytes`);
    }
    expect(out).toContain('the answers of "default" one save ago');
  });

  it('says what this cannot protect against, and quotes no answer', async () => {
    await keep();
    const { out } = await ownerOf(home).aftercare(['where']);
    for (const limit of [
      'these files exist',
      'makes you open them',
      'records your keys',
      'scrollback',
      'backups',
    ]) {
      expect(out).toContain(limit);
    }
    expect(out).not.toMatch(/first|second,/);
  });
});
