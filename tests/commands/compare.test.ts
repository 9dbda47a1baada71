import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownerOf } from '../support/program/person.ts';
import { en } from '../support/words.ts';
import { Comparing } from './support/comparing.ts';

const two = new Comparing();

describe('what cannot be compared', () => {
  const reason = (of: string) => en.failures['not-comparable']({ path: 'FILE', reason: of, limit: 5000 });
  const files: readonly (readonly [string, string, () => string])[] = [
    ['a file that is not there', 'missing', () => two.at('nothing.json')],
    ['a folder', 'not-a-file', () => two.folder],
    ['a device that never ends', 'not-a-file', () => '/dev/zero'],
    ['a link to one', 'not-a-file', () => two.link('zero', '/dev/zero')],
    ['a link to nowhere', 'missing', () => two.link('nowhere', two.at('gone'))],
    [
      'a file of 16 MiB',
      'too-large',
      () => two.file('huge.json', `{"profile":null,"answers":["${'x'.repeat(16 << 20)}"]}`),
    ],
    ['an empty file', 'empty', () => two.file('empty.json', ' \n')],
    ['bytes that are no text', 'not-text', () => two.file('bytes.json', Uint8Array.of(0x7b, 0xff, 0xfe))],
    [
      'half a file',
      'damaged',
      () => two.file('half.json', readFileSync(two.at('kim.json'), 'utf8').slice(0, 300)),
    ],
    [
      'what is nested for ever',
      'not-an-export',
      () => two.file('deep.json', `${'['.repeat(60_000)}${']'.repeat(60_000)}`),
    ],
    ['lines that were typed', 'no-json', () => two.at('kim.yaml')],
    [
      'the file of somebody’s answers',
      'not-an-export',
      () => path.join(two.home('kim'), 'profiles/default.json'),
    ],
    [
      'a link to it',
      'not-an-export',
      () => two.link('theirs', path.join(two.home('kim'), 'profiles/default.json')),
    ],
    [
      'a list without a place',
      'not-an-export',
      () => two.madeFrom('unplaced.json', (rows) => rows.map(({ place: _, ...row }) => row)),
    ],
    [
      'an answer that is there twice',
      'not-an-export',
      () => two.madeFrom('twice.json', (rows) => [...rows, ...rows]),
    ],
    [
      'an answer of another shape',
      'not-an-export',
      () => two.madeFrom('shape.json', (rows) => [{ ...rows[0], value: { a: 1 } }]),
    ],
    [
      'more answers than anybody has',
      'too-many',
      () => two.madeFrom('many.json', () => Array.from({ length: 5001 }, () => 1)),
    ],
    [
      'answers to another pack',
      'nothing-shared',
      () => two.madeFrom('other.json', (rows) => rows.map((row) => ({ ...row, pack: 'another' }))),
    ],
    [
      'only private ones',
      'nothing-shared',
      () => two.madeFrom('private.json', (rows) => rows.map((row) => ({ ...row, private: true }))),
    ],
    ['one’s own file', 'same', () => two.at('robin.json')],
  ];

  test.each(files)('%s', async (_, why, make) => {
    const made = make();
    const before = two.everything();
    const { code, out, err } = await two.compare('robin', made);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(`${reason(why).replaceAll('FILE', made)}\n`);
    expect(two.everything()).toEqual(before);
  });

  test('a card', async () => {
    await ownerOf(two.home('kim')).aftercare(['card', '--output', two.at('card.html')]);
    const { code, err } = await two.compare('robin', two.at('card.html'));
    expect(code).toBe(1);
    expect(err).toContain('it holds no answers; of a card nothing can be compared');
  });

  test('anything, for somebody who has not answered yet', async () => {
    expect(await ownerOf(two.at('new')).aftercare(['compare', two.at('kim.json')])).toMatchObject({
      code: 1,
      out: '',
      err: 'There is nothing to show yet. Begin with: aftercare guide\n',
    });
    expect(readdirSync(two.folder)).not.toContain('new');
  });
});
