import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesKept, tempFolder } from '../storage/support/people.ts';
import { en } from '../support/words.ts';
import { type } from './support/person.ts';

const folder = tempFolder();
const at = (name: string) => path.join(folder, name);
const home = (name: string) => at(`home-of-${name}`);

/** Somebody who has said this; their answers stand in a file of their name. */
async function says(name: string, said: string): Promise<void> {
  writeFileSync(at(`${name}.yaml`), said);
  expect((await type(home(name), ['answers', 'import', at(`${name}.yaml`), '--yes'])).code).toBe(0);
  const exported = await type(home(name), ['answers', 'export', '--output', at(`${name}.json`)]);
  expect(exported.code).toBe(0);
}

beforeAll(async () => {
  await says('robin', 'within-reach: [water]\nhear: [thanks]\nstop-sign: tap\ngive-not: [touch]\n');
  await says('kim', 'closeness: arms\nwithin-reach: [snack]\ngive-things: [water]\n');
});

const rowsOf = (name: string): Record<string, unknown>[] =>
  JSON.parse(readFileSync(at(`${name}.json`), 'utf8')).answers;

/** A file like the one of Kim, but for this. */
function madeFrom(name: string, change: (rows: Record<string, unknown>[]) => unknown): string {
  writeFileSync(at(name), JSON.stringify({ profile: null, answers: change(rowsOf('kim')) }));
  return at(name);
}

describe('what cannot be compared', () => {
  const reason = (of: string) => en.failures['not-comparable']({ path: 'FILE', reason: of, limit: 5000 });
  const files: readonly (readonly [string, string, () => string])[] = [
    ['a file that is not there', 'missing', () => at('nothing.json')],
    ['a folder', 'not-a-file', () => folder],
    ['a device that never ends', 'not-a-file', () => '/dev/zero'],
    ['a link to one', 'not-a-file', () => link('zero', '/dev/zero')],
    ['a link to nowhere', 'missing', () => link('nowhere', at('gone'))],
    [
      'a file of 16 MiB',
      'too-large',
      () => file('huge.json', `{"profile":null,"answers":["${'x'.repeat(16 << 20)}"]}`),
    ],
    ['an empty file', 'empty', () => file('empty.json', ' \n')],
    ['bytes that are no text', 'not-text', () => file('bytes.json', Uint8Array.of(0x7b, 0xff, 0xfe))],
    ['half a file', 'damaged', () => file('half.json', readFileSync(at('kim.json'), 'utf8').slice(0, 300))],
    [
      'what is nested for ever',
      'not-an-export',
      () => file('deep.json', `${'['.repeat(60_000)}${']'.repeat(60_000)}`),
    ],
    ['lines that were typed', 'no-json', () => at('kim.yaml')],
    [
      'the file of somebody’s answers',
      'not-an-export',
      () => path.join(home('kim'), 'profiles/default.json'),
    ],
    ['a link to it', 'not-an-export', () => link('theirs', path.join(home('kim'), 'profiles/default.json'))],
    [
      'a list without a place',
      'not-an-export',
      () => madeFrom('unplaced.json', (rows) => rows.map(({ place: _, ...row }) => row)),
    ],
    [
      'an answer that is there twice',
      'not-an-export',
      () => madeFrom('twice.json', (rows) => [...rows, ...rows]),
    ],
    [
      'an answer of another shape',
      'not-an-export',
      () => madeFrom('shape.json', (rows) => [{ ...rows[0], value: { a: 1 } }]),
    ],
    [
      'more answers than anybody has',
      'too-many',
      () => madeFrom('many.json', () => Array.from({ length: 5001 }, () => 1)),
    ],
    [
      'answers to another pack',
      'nothing-shared',
      () => madeFrom('other.json', (rows) => rows.map((row) => ({ ...row, pack: 'another' }))),
    ],
    [
      'only private ones',
      'nothing-shared',
      () => madeFrom('private.json', (rows) => rows.map((row) => ({ ...row, private: true }))),
    ],
    ['one’s own file', 'same', () => at('robin.json')],
  ];

  test.each(files)('%s', async (_, why, make) => {
    const made = make();
    const before = filesKept(folder);
    const { code, out, err } = await type(home('robin'), ['compare', made]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(`${reason(why).replaceAll('FILE', made)}\n`);
    expect(filesKept(folder)).toEqual(before);
  });

  test('a card', async () => {
    await type(home('kim'), ['card', '--output', at('card.html')]);
    const { code, err } = await type(home('robin'), ['compare', at('card.html')]);
    expect(code).toBe(1);
    expect(err).toContain('it holds no answers; of a card nothing can be compared');
  });

  test('anything, for somebody who has not answered yet', async () => {
    expect(await type(at('new'), ['compare', at('kim.json')])).toMatchObject({
      code: 1,
      out: '',
      err: 'There is nothing to show yet. Begin with: aftercare guide\n',
    });
    expect(readdirSync(folder)).not.toContain('new');
  });
});

describe('what can', () => {
  test.each([
    ['text', 'LIMITS OF A, AND THEY STAND\n  “Stop”, “no” or tapping'],
    ['message', '*Limits of A, and they stand*\n•'],
    ['markdown', '## Limits of A, and they stand\n\n-'],
    ['html', '<section class="stop">\n<h2>Limits of A, and they stand</h2>'],
  ])('as %s, with nothing kept', async (format, says) => {
    const before = filesKept(folder);
    const { code, out } = await type(home('robin'), ['compare', at('kim.json'), '--format', format]);
    expect(code).toBe(0);
    expect(out).toContain(says);
    expect(out).toContain('This is a limit. What else would help?');
    expect(filesKept(folder)).toEqual(before);
  });

  test('into a file, for its owner alone', async () => {
    const { code, out, err } = await type(home('robin'), [
      'compare',
      at('kim.json'),
      '--output',
      at('us.md'),
    ]);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('The comparison is written to ');
    expect(statSync(at('us.md')).mode & 0o777).toBe(0o600);
    expect(readFileSync(at('us.md'), 'utf8')).toMatch(/^# What we need/);
  });

  test('answers under former ids, and of an older edition; the rest is counted', async () => {
    const old = madeFrom('old.json', (rows) => [
      { ...rows.find(({ prompt }) => prompt === 'within-reach'), value: ['water', 'tissues'] },
      { ...rows[0], prompt: 'gone-by-now' },
      { ...rows[0], pack: 'another' },
    ]);
    const { code, out, err } = await type(home('robin'), ['compare', old]);
    expect(code).toBe(0);
    expect(out).toContain('BOTH LIKE THIS\n  Nearby: water\n');
    expect(err).toContain('2 answers in ');
  });

  test('whatever a file brings: nothing moves the cursor, and no answer is longer than it may be', async () => {
    const hostile = madeFrom('hostile.json', (rows) => [
      {
        ...rows.find(({ prompt }) => prompt === 'within-reach'),
        other: 'tea\u001b]52;c;eA==\u0007\u202e\u0000',
      },
      { ...rows[0], prompt: 'hear', value: [], other: 'x'.repeat(9000) },
      { ...rows[0], prompt: 'how-long', value: 1e300 },
      { ...rows[0], prompt: 'card-name', value: '\u001b[2JRobin\nKim' },
      { ...rows[0], pack: 'aftercare-giving', prompt: 'give-things', value: ['water'] },
    ]);
    const { code, out, err } = await type(home('robin'), ['compare', hostile]);
    expect(code).toBe(0);
    expect(`${out}${err}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|xxxx|e\+300/);
    expect(out).toContain('Nearby: water\n');
  });

  test('the own answers only as an export has them', async () => {
    const file = at('secret.yaml');
    writeFileSync(file, 'hear:\n  value: [loved]\n  private: yes\nwithin-reach: [water]\n');
    await type(home('secret'), ['answers', 'import', file, '--yes']);
    const { out } = await type(home('secret'), ['compare', at('kim.json')]);
    writeFileSync(file, 'within-reach: [water]\n');
    await type(home('open'), ['answers', 'import', file, '--yes']);
    expect(out).toBe((await type(home('open'), ['compare', at('kim.json')])).out);
  });
});

function file(name: string, text: string | Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(at(name), text);
  return at(name);
}

function link(name: string, to: string): string {
  symlinkSync(to, at(name));
  return at(name);
}
