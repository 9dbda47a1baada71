import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Conf from 'conf';
import { describe, expect, it } from 'vitest';
import { FILE_VERSION } from '../../src/model/answer.ts';
import { exactly, isNumber, isText, listOf, objectOf } from '../../src/model/shape.ts';
import { jsonFormat } from '../../src/storage/file-format.ts';
import { KeptFile } from '../../src/storage/kept-file.ts';
import { type MigrationStep, migrate, STEPS } from '../../src/storage/migration.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { contextAt, said, tempFolder } from './support/people.ts';

const versions = path.join(import.meta.dirname, 'versions');

/** A home whose default profile has this text. */
function homeWith(text: string) {
  const home = path.join(tempFolder(), 'home');
  mkdirSync(path.join(home, 'profiles'), { recursive: true });
  const file = path.join(home, 'profiles', 'default.json');
  writeFileSync(file, text);
  return { home, file };
}

describe('a file of every version there was', () => {
  const numbers = Array.from({ length: FILE_VERSION }, (_, index) => index + 1);

  it.each(numbers)('has a fixture, a way to today, and loads: %i', async (version) => {
    const text = readFileSync(path.join(versions, `${version}.json`), 'utf8');
    expect(JSON.parse(text).version).toBe(version);
    const { home } = homeWith(text);
    const profile = (await openStore(contextAt(home), undefined)).load();
    expect(profile.version).toBe(FILE_VERSION);
    expect(Object.keys(profile.answers)).toEqual(Object.keys(JSON.parse(text).answers));
    expect(profile.answers['aftercare/touch']?.words).toBe('being held, a massage, my grey blanket');
    if (version < FILE_VERSION) expect(STEPS[version]).toBeDefined();
  });
});

describe('a newer file', () => {
  it('is refused, untouched, by loading and by saving', async () => {
    const text = `{ "version": ${FILE_VERSION + 1}, "answers": "in a shape we do not know" }`;
    const { home, file } = homeWith(text);
    const store = await openStore(contextAt(home), undefined);
    expect(() => store.load()).toThrow('answers-newer');
    await expect(store.save({ answers: { 'p/touch': said('new') } })).rejects.toThrow('not-saved');
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(readdirSync(path.dirname(file))).toEqual(['default.json']);
  });
});

describe('an older file', () => {
  const steps: Record<number, MigrationStep> = {
    1: ({ name, ...rest }) => ({ ...rest, names: [name] }),
    2: ({ names, ...rest }) => ({ ...rest, names, count: Array.isArray(names) ? names.length : 0 }),
  };
  const shape = objectOf({ version: exactly(3), names: listOf(isText), count: isNumber });
  const format = jsonFormat({ shape, version: 3, steps });
  const old = '{"version":1,"name":"Robin"}';

  it('takes every step once, in order', () => {
    expect(migrate({ version: 1, name: 'Robin' }, steps, 3)).toEqual({
      version: 3,
      names: ['Robin'],
      count: 1,
    });
    expect(migrate({ version: 2, names: [] }, steps, 3)).toEqual({ version: 3, names: [], count: 0 });
  });

  it('stops where no step leads on', () => {
    expect(migrate({ version: 0 }, steps, 3)).toEqual({ version: 0 });
    expect(() => format.parse('{"version":0}')).toThrow('');
  });

  it('is read without being changed, and kept for good beside the first save', () => {
    const { home, file } = homeWith(old);
    const folder = path.dirname(file);
    const kept = new KeptFile(contextAt(home), folder, 'default', format);
    expect(kept.read()).toEqual({ version: 3, names: ['Robin'], count: 1 });
    expect(readFileSync(file, 'utf8')).toBe(old);
    for (const names of [['Robin', 'Kim'], ['Robin', 'Kim', 'Jo'], []]) {
      kept.write(Conf, { version: 3, names, count: names.length });
      kept.read();
    }
    expect(readFileSync(path.join(folder, 'default.v1.bak'), 'utf8')).toBe(old);
    expect(existsSync(path.join(folder, 'default.bak'))).toBe(true);
    expect(new KeptFile(contextAt(home), folder, 'default', format).read()).toEqual({
      version: 3,
      names: [],
      count: 0,
    });
  });

  it('that a step makes no sense of is damaged', () => {
    const { home, file } = homeWith('{"version":1,"name":7}');
    const kept = new KeptFile(contextAt(home), path.dirname(file), 'default', format);
    expect(() => kept.read()).toThrow('answers-damaged');
  });
});
