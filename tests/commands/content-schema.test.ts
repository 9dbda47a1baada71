import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Person } from '../support/program/person.ts';

let author: Person;
beforeEach(() => {
  author = new Person();
});
afterEach(() => author.leaves());

const read = (name: string) => readFileSync(path.join(author.folder, name), 'utf8');

describe('what editors know of a pack', () => {
  test('every schema that its files name is there', async () => {
    await author.aftercare(['content', 'new', 'mine']);
    for (const name of ['pack.yaml', 'first-steps.yaml', 'tests/company.yaml']) {
      const [, schema] = /\$schema=(\S+)/.exec(read(`mine/${name}`)) ?? [];
      expect(existsSync(path.join(author.folder, 'mine', path.dirname(name), schema ?? ''))).toBe(true);
    }
  });

  test.each(['sequence', 'pack', 'test'])('prints the schema of %s files', async (kind) => {
    const { code, out } = await author.aftercare(['content', 'schema', kind]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ type: 'object' });
  });
});
