import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { ownerOf } from '../support/program/person.ts';

const COLUMNS = 40;

/** What a terminal can break at no word: a path stays in one piece, so that it can be copied. */
const hasPath = (row: string) => /\S{30}/.test(row);

test.each<[string[], [string, string][]]>([
  [['where'], []],
  [['content', 'list'], []],
  [['profile', 'use', 'somebody-that-never-was'], []],
  [['profile', 'new', 'Sam'], []],
  [['profile', 'delete', 'kim'], [['[no]', 'no']]],
  [['forget'], [['[no]', 'no']]],
  [['unlock'], []],
  [['card', '--format', 'text', '--qr', '--output', 'x'], []],
  [['answers', 'edit', 'no-such-prompt'], []],
  [['guide', 'no-such-part'], []],
  [['no-such-command'], []],
])('%j is broken at words in a narrow window', async (words, replies) => {
  const home = path.join(temporaryFolder(), 'home');
  await ownerOf(home).aftercare(['profile', 'new', 'kim']);
  mkdirSync(path.join(home, 'content'), { recursive: true });
  writeFileSync(path.join(home, 'content', 'mine.txt'), 'mine');
  const wide = await ownerOf(home).talks(words, replies, { columns: 1000 });
  const narrow = await ownerOf(home).talks(words, replies, { columns: COLUMNS });
  for (const said of [narrow.out, narrow.err]) {
    const rows = said.split(/\n|(?<=\[no\]: )/).filter((row) => !hasPath(row));
    expect(rows.filter((row) => row.length > COLUMNS)).toEqual([]);
  }
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
  if (words[1] !== 'new') expect(flat(narrow.out)).toBe(flat(wide.out));
  if (words[1] !== 'new') expect(flat(narrow.err)).toBe(flat(wide.err));
});
