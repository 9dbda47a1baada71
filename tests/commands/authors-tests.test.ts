import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Author } from './support/author.ts';

let author: Author;
beforeEach(async () => {
  author = new Author();
  await author.aftercare(['content', 'new', 'mine']);
});
afterEach(() => author.leaves());

const file = 'mine/tests/company.yaml';

describe('aftercare content test --accept', () => {
  test('takes what is printed now as what is expected, and keeps comments and layout', async () => {
    const before = author.reads(file).replace('asked:', '# who is asked\nasked:  # in this order');
    author.writes(file, before);
    author.changes('mine/first-steps.yaml', 'card: something to drink', 'card: a hot drink');
    author.changes(
      'mine/first-steps.yaml',
      '- id: at-ease',
      '- id: first\n    type: note\n    ask: Hello.\n  - id: at-ease',
    );
    const { code, out } = await author.aftercare(['content', 'test', 'mine', '--accept']);
    expect([code, out]).toEqual([0, 'tests/company.yaml: expects this from now on\n']);
    expect(author.reads(file)).toBe(before.replace('something to drink', 'a hot drink'));
    expect((await author.aftercare(['content', 'test', 'mine'])).out).toBe(
      'tests/company.yaml: as expected\n',
    );
  });

  test('what comes with the program is left as it is', async () => {
    const { code, out, err } = await author.aftercare(['content', 'test', '--accept']);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('aftercare content eject');
  });

  test('an answer that fits no question is not taken for an expectation', async () => {
    author.changes(file, 'good-words: You can rest now.', 'good-words:\n    - other: Take your time.');
    const before = author.reads(file);
    const { code, out } = await author.aftercare(['content', 'test', 'mine', '--accept']);
    expect(code).toBe(3);
    expect(out).toContain('good-words');
    expect(author.reads(file).split('card:')[0]).toBe(before.split('card:')[0]);
  });
});

describe('aftercare content try --save-test', () => {
  test('makes a test of a walk, own words too, which is as expected from then on', async () => {
    const said = await author.aftercare(
      ['--content', 'mine', 'content', 'try', '--plain', '--save-test', 'evening'],
      `1,5\nmy dog\n\n\n\n${'\n'.repeat(9)}`,
    );
    expect([said.code, said.err.includes('tests/evening.yaml')]).toEqual([0, true]);
    expect(author.reads('mine/tests/evening.yaml')).toMatch(
      /^answers:\n {2}at-ease:\n {4}- drink\n {4}- other: my dog\n[\s\S]*\nasked:\n[\s\S]*\ncard: \|\n/,
    );
    const { code, out } = await author.aftercare(['content', 'test', 'mine']);
    expect(code).toBe(0);
    expect(out).toContain('tests/evening.yaml: as expected');
  });

  test.each([
    ['company', 'tests/company.yaml is already there'],
    ['../company', 'cannot be the name of a test'],
  ])('%s is refused before the walk', async (name, why) => {
    const { code, err } = await author.aftercare([
      '--content',
      'mine',
      'content',
      'try',
      '--plain',
      '--save-test',
      name,
    ]);
    expect(code).toBe(2);
    expect(err).toContain(why);
  });

  test('the pack that comes with the program is left as it is', async () => {
    const { code, err } = await author.aftercare(['content', 'try', '--plain', '--save-test', 'evening']);
    expect(code).toBe(2);
    expect(err).toContain('aftercare content eject');
    expect(existsSync(author.home)).toBe(false);
  });
});
