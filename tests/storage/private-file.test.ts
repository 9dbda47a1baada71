import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { writePrivately } from '../../src/storage/private-file.ts';
import { realContext } from '../support/context.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aftercare-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const write = (file: string, overwrite = false) => {
  const context = { ...realContext(), cwd: folder };
  try {
    writePrivately(context, file, 'the card\n', { overwrite });
    return 'written';
  } catch (error) {
    return error instanceof Failure ? [error.code, error.details.reason] : error;
  }
};
const modeOf = (file: string) => fs.statSync(path.join(folder, file)).mode & 0o777;

describe('a card or export in a file', () => {
  test('is for its owner only, whatever the umask', () => {
    const before = process.umask(0);
    expect(write('card.txt')).toBe('written');
    process.umask(before);
    expect([modeOf('card.txt'), fs.readFileSync(path.join(folder, 'card.txt'), 'utf8')]).toEqual([
      0o600,
      'the card\n',
    ]);
  });

  test('never takes the place of another file unasked', () => {
    fs.writeFileSync(path.join(folder, 'card.txt'), 'mine');
    expect(write('card.txt')).toEqual(['file-exists', undefined]);
    expect(fs.readFileSync(path.join(folder, 'card.txt'), 'utf8')).toBe('mine');
  });

  test.each([true, false])('nor of one that came while it was written: with hard links %s', (hasLinks) => {
    const target = path.join(folder, 'card.txt');
    const { fsyncSync, linkSync } = fs;
    /** The last that happens before the file is put in its place. */
    fs.fsyncSync = (handle) => {
      fsyncSync(handle);
      fs.writeFileSync(target, 'mine');
    };
    if (!hasLinks)
      fs.linkSync = () => {
        throw Object.assign(new Error('no links here'), { code: 'EPERM', syscall: 'link' });
      };
    syncBuiltinESMExports();
    const outcome = write('card.txt');
    Object.assign(fs, { fsyncSync, linkSync });
    syncBuiltinESMExports();
    expect(outcome).toEqual(['file-exists', undefined]);
    expect(fs.readFileSync(target, 'utf8')).toBe('mine');
    expect(fs.readdirSync(folder)).toEqual(['card.txt']);
  });

  test('with force it does, and narrows who can read it', () => {
    fs.writeFileSync(path.join(folder, 'card.txt'), 'old', { mode: 0o644 });
    expect(write('card.txt', true)).toBe('written');
    expect(modeOf('card.txt')).toBe(0o600);
  });

  test.each([
    ['a link', (file: string) => fs.symlinkSync('elsewhere', file), 'not-a-file'],
    ['a folder', (file: string) => fs.mkdirSync(file), 'EISDIR'],
  ])('is never written over %s', (_, make, reason) => {
    make(path.join(folder, 'card.txt'));
    for (const force of [true, false]) expect(write('card.txt', force)).toEqual(['cannot-write', reason]);
  });

  test.each([
    ['no/such/card.txt', 'ENOENT'],
    ['card.txt/x', 'ENOTDIR'],
  ])('says why when it cannot be written: %s', (file, reason) => {
    fs.writeFileSync(path.join(folder, 'card.txt'), 'mine');
    expect(write(file)).toEqual(['cannot-write', reason]);
  });

  test('leaves nothing beside it', () => {
    write('card.txt');
    write('card.txt');
    expect(fs.readdirSync(folder)).toEqual(['card.txt']);
  });
});
