import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownerOf } from '../support/program/person.ts';
import { couples, people } from './couples/people.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'aftercare-couples-'));
const homeOf = (name: string) => path.join(folder, name);
const fileOf = (name: string) => path.join(folder, `${name}.json`);

/** The page that one of two has made of the other's file, as this test expects it. */
const expected = (reader: string, other: string) =>
  readFileSync(
    path.join(import.meta.dirname, 'couples', `${reader}-reads-${other}.txt`.toLowerCase()),
    'utf8',
  );

beforeAll(async () => {
  for (const [name, said] of Object.entries(people)) {
    const file = path.join(folder, `${name}.yaml`);
    writeFileSync(file, `card-name: ${name}\n${said}`);
    const imported = await ownerOf(homeOf(name)).aftercare(['answers', 'import', file, '--yes']);
    expect(imported).toMatchObject({ code: 0 });
    const exported = await ownerOf(homeOf(name)).aftercare(['answers', 'export', '--output', fileOf(name)]);
    expect(exported).toMatchObject({ code: 0 });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(couples)('%s and %s', (one, other) => {
  test.each([
    [one, other],
    [other, one],
  ])('what %s sees, with the file of %s', async (reader, writer) => {
    const { code, out } = await ownerOf(homeOf(reader)).aftercare(['compare', fileOf(writer)]);
    expect(code).toBe(0);
    expect(out).toBe(expected(reader, writer));
  });

  test('two files say the same as one and the own answers', async () => {
    const { out } = await ownerOf(path.join(folder, 'nobody')).aftercare([
      'compare',
      fileOf(one),
      fileOf(other),
    ]);
    expect(out).toBe(expected(one, other));
  });
});
