import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { answering } from './support/answered.ts';

const somebody = answering();

describe('--output', () => {
  const long = 'x'.repeat(251);
  test.each([
    [`${long}.txt`, 0, 'Only you can read the file.'],
    [`${long}x.txt`, 1, 'that name is too long'],
    ['.', 1, 'it is a folder'],
    ['there', 1, 'it is a folder'],
    ['', 1, 'it is a folder'],
    ['no/card.txt', 1, 'there is no such folder'],
    ['file/card.txt', 1, 'a part of that path is a file'],
    ['round/card.txt', 1, 'its links lead round in a circle'],
    ['round', 1, 'it is not a plain file'],
    ['/dev/full', 1, 'it is not a plain file'],
    ['file', 1, 'To write over it, add --force.'],
  ])('%s: %i', async (output, code, says) => {
    for (const command of [['card'], ['answers', 'export']]) {
      const person = somebody();
      mkdirSync(path.join(person.folder, 'there'));
      symlinkSync('round', path.join(person.folder, 'round'));
      person.writes('file', 'mine');
      const run = await person.aftercare([...command, '--output', output]);
      expect({ command, ...run }).toEqual({ command, code, out: '', err: expect.stringContaining(says) });
      expect(run.err.includes('--force')).toBe(output === 'file');
    }
  });

  test('- is stdout, and makes no file', async () => {
    const person = somebody();
    expect(await person.aftercare(['card', '--output', '-'])).toEqual(await person.aftercare(['card']));
    expect((await person.aftercare(['answers', 'export', '--output', '-'])).out).toContain('"answers"');
  });
});

describe('in a folder that was removed meanwhile', () => {
  test.each([
    [['card'], 0, ''],
    [['--version'], 0, ''],
    [['card', '--output', 'card.txt'], 2, 'The folder you are in is gone'],
    [['content', 'check', 'here'], 2, 'The folder you are in is gone'],
    [['content', 'new', 'here'], 2, 'The folder you are in is gone'],
  ])('%j', async (args, code, says) => {
    const script = 'mkdir gone; cd gone; rmdir ../gone; aftercare "$@"';
    const { code: ended, err } = await somebody().startsScript(`set -- ${args.join(' ')}; ${script}`);
    expect([ended, err]).toEqual([code, says === '' ? '' : expect.stringContaining(says)]);
  });
});
