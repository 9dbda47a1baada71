import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { layOver } from '../../src/build/single/overlay.ts';
import { checkPack } from '../../src/pack/check.ts';
import { soundPack, temporaryFolder } from '../support/folders.ts';

// Below a file, so that no folder of that name can ever be there.
const ROOT = path.join(import.meta.filename, 'content');
layOver(
  ROOT,
  new Map(
    Object.entries({ ...soundPack, 'a/b/deep.txt': 'deep' }).map(([name, text]) => [name, Buffer.from(text)]),
  ),
);
const at = (...names: string[]) => path.join(ROOT, ...names);

describe('files laid over a folder that is not there', () => {
  test('are read as a pack', () => {
    expect(checkPack(ROOT)).toMatchObject({ problems: [], files: ['pack.yaml', 'comfort.yaml'] });
  });

  test('are listed and told apart from folders', () => {
    expect(fs.readdirSync(ROOT)).toEqual(['a', 'comfort.yaml', 'pack.yaml']);
    expect(fs.readdirSync(at('a'))).toEqual(['b']);
    expect(fs.statSync(at('a/b')).isDirectory()).toBe(true);
    expect(fs.statSync(at('a/b/deep.txt'))).toMatchObject({ size: 4 });
    expect(fs.readFileSync(at('a/../pack.yaml'), 'utf8')).toBe(soundPack['pack.yaml']);
  });

  test('what is not among them is missing, as anywhere', () => {
    for (const read of [fs.readFileSync, fs.readdirSync, fs.statSync, fs.lstatSync, fs.realpathSync])
      expect(() => read(at('none'))).toThrow(expect.objectContaining({ code: 'ENOENT' }));
    expect(fs.lstatSync(at('none'), { throwIfNoEntry: false })).toBeUndefined();
    expect(fs.existsSync(at('none'))).toBe(false);
  });

  test('every other folder is the real one', () => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, 'real.txt'), 'real');
    expect(fs.readdirSync(folder)).toEqual(['real.txt']);
    expect(fs.readFileSync(path.join(folder, 'real.txt'), 'utf8')).toBe('real');
    expect(fs.statSync(folder).isDirectory()).toBe(true);
    expect(fs.existsSync(`${ROOT}-beside`)).toBe(false);
  });
});
