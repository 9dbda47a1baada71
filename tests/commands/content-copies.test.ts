import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Author } from './support/author.ts';

let author: Author;
beforeEach(() => {
  author = new Author();
});
afterEach(() => author.leaves());

describe('aftercare content new', () => {
  test('makes a pack that is right from the beginning, with its test and what editors need', async () => {
    const { code, out, err } = await author.aftercare(['content', 'new', 'after-dancing']);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain(
      'A new pack stands in after-dancing. Open first-steps.yaml in a text editor, then:\n',
    );
    expect(author.reads('after-dancing/pack.yaml')).toContain('id: after-dancing\ntitle: "After dancing"\n');
    expect(await author.aftercare(['content', 'check', 'after-dancing'])).toEqual({
      code: 0,
      out: 'No problems in after-dancing: 3 files, 3 questions.\n',
      err: '',
    });
    expect(await author.aftercare(['content', 'test', 'after-dancing'])).toEqual({
      code: 0,
      out: 'tests/company.yaml: as expected\n',
      err: '1 test, all as expected.\n',
    });
  });

  test.each([
    [
      'a folder with something in it',
      'full',
      'full is not empty, and was left as it is. Name a new folder.\n',
      2,
    ],
    [
      'a file',
      'full/a.txt',
      'Could not write full/a.txt: it is not a folder.\nYour answers are kept as they were. Choose another place.\n',
      1,
    ],
  ])('leaves %s as it is', async (_, folder, err, code) => {
    author.writes('full/a.txt', 'mine');
    expect(await author.aftercare(['content', 'new', folder])).toEqual({ code, out: '', err });
    expect(author.reads('full/a.txt')).toBe('mine');
  });
});

describe('aftercare content eject', () => {
  test('makes the owner’s own copy, which is in use from then on', async () => {
    const { code, out, err } = await author.aftercare(['content', 'eject']);
    const copy = path.join(author.home, 'content/needs');
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(/^\d+ files copied to /);
    expect(err).toContain('This copy is in use from now on. Your answers belong to it as before.\n');
    expect(statSync(author.home).mode & 0o777).toBe(0o700);
    expect((await author.aftercare(['content', 'list'])).out).toContain(
      'In use because it is your own copy.\n',
    );
    expect((await author.aftercare(['content', 'check'])).out).toMatch(/^No problems in /);
    expect((await author.aftercare(['content', 'test'])).code).toBe(0);
    expect(await author.aftercare(['content', 'eject'])).toEqual({
      code: 2,
      out: '',
      err: `${copy} is not empty, and was left as it is. Name a new folder.\n`,
    });
  });

  test('a changed word in the copy is asked in the guide', async () => {
    await author.aftercare(['content', 'eject']);
    const file = path.relative(author.folder, path.join(author.home, 'content/needs/physical-comfort.yaml'));
    author.changes(file, 'ask: How close do you like somebody to be?', 'ask: How near should I sit?');
    expect((await author.aftercare(['content', 'preview', 'physical-comfort'])).out).toContain(
      'How near should I sit?',
    );
  });

  test('says what stands before it', async () => {
    await author.aftercare(['content', 'new', 'mine']);
    const { err } = await author.with({ env: { AFTERCARE_CONTENT: 'mine' } }).aftercare(['content', 'eject']);
    expect(err).toContain('It is not in use yet: AFTERCARE_CONTENT stands before it.\n');
  });

  test('a copy elsewhere is used when it is named', async () => {
    const { err } = await author.aftercare(['content', 'eject', 'copy']);
    expect(err).toContain(
      'To try it: aftercare --content copy. To use it from now on: aftercare content use copy\n',
    );
    expect(existsSync(author.home)).toBe(false);
  });
});
