import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { profileFormat } from '../../src/storage/profile-format.ts';
import { failureWords } from '../../src/words/failure-words.ts';
import { typed } from '../../src/words/typed.ts';
import { en } from '../support/words.ts';
import { contextAt, said, tempFolder } from './support/people.ts';

const SECRET = 'hold me and say my name';

async function homeWithAnswers() {
  const home = path.join(tempFolder(), 'home');
  const store = await openStore(contextAt(home), undefined);
  await store.save({ answers: { 'p/touch': said('firmly') } });
  await store.save({ answers: { 'p/words': said(SECRET) } });
  const file = path.join(home, 'profiles', 'default.json');
  return { home, file, backup: path.join(home, 'profiles', 'default.bak'), good: readFileSync(file) };
}

async function loading(home: string): Promise<Failure | 'loaded'> {
  try {
    (await openStore(contextAt(home), undefined)).load();
    return 'loaded';
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

describe('a damaged file', () => {
  const secretOf = (text: string) => `{"version":1,"walk":null,"answers":{"p/a":${text}}}`;
  const answer = (more: object) => secretOf(JSON.stringify({ ...said(SECRET), ...more }));
  const damages: [string, (good: Buffer) => Buffer | string][] = [
    ['cut in half', (good) => good.subarray(0, good.length / 2)],
    ['cut by one byte', (good) => good.subarray(0, good.length - 2)],
    ['empty', () => ''],
    ['only NULs', (good) => Buffer.alloc(good.length)],
    ['ending in NULs', (good) => Buffer.concat([good.subarray(0, good.length - 40), Buffer.alloc(40)])],
    ['with a byte order mark', (good) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), good])],
    ['UTF-16', (good) => Buffer.from(good.toString(), 'utf16le')],
    ['not UTF-8', (good) => Buffer.from(good.toString().replace('firmly', 'firml\xff'), 'latin1')],
    ['[1]', () => '[1]'],
    ['"text"', () => `"${SECRET}"`],
    ['null', () => 'null'],
    ['{}', () => '{}'],
    ['a version that is a word', () => secretOf('{}').replace('1', `"${SECRET}"`)],
    ['answers that are a list', () => '{"version":1,"walk":null,"answers":[]}'],
    ['an answer of the wrong shape', () => secretOf(`"${SECRET}"`)],
    ['an answer with an unknown state', () => answer({ status: SECRET })],
    ['an answer with something more', () => answer({ more: SECRET })],
    [
      'a key that is none',
      () =>
        '{"version":1,"walk":null,"answers":{"touch":null}}'.replace(
          'null}',
          `${JSON.stringify(said(SECRET))}}`,
        ),
    ],
    [
      '__proto__ as a key',
      () => `{"version":1,"walk":null,"answers":{"__proto__":${JSON.stringify(said(SECRET))}}}`,
    ],
    ['__proto__ at the top', () => `{"version":1,"walk":null,"answers":{},"__proto__":{"polluted":true}}`],
    ['a word changed by hand', (good) => good.toString().replace('firmly', 'softly')],
    ['nested too deep', () => `{"version":1,"walk":${'['.repeat(100_000)}`],
    [
      'nested too deep, and whole',
      () => `{"check":"","version":1,"walk":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    ],
  ];

  it.each(damages)(
    '%s: is refused, kept as it is, the last good copy offered, nothing quoted',
    async (_, damage) => {
      const { home, file, backup, good } = await homeWithAnswers();
      const damaged = Buffer.from(damage(good));
      writeFileSync(file, damaged);
      const names = readdirSync(path.dirname(file));
      const failure = await loading(home);
      expect(failure).toMatchObject({ code: 'answers-damaged', details: { path: file, backup } });
      if (failure === 'loaded') return;
      const words = failureWords(en, failure, typed);
      expect(words).toContain(backup);
      for (const text of [
        words,
        failure.message,
        failure.stack,
        JSON.stringify(failure.details),
        String(failure.cause),
      ]) {
        expect(text).not.toMatch(/hold me|say my name|firml/);
      }
      expect(readFileSync(file).equals(damaged)).toBe(true);
      expect(readdirSync(path.dirname(file))).toEqual(names);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );

  it('is not written over by a walk that loaded before it was damaged', async () => {
    const { home, file } = await homeWithAnswers();
    const store = await openStore(contextAt(home), undefined);
    store.load();
    writeFileSync(file, 'damaged meanwhile');
    await expect(store.save({ answers: { 'p/new': said('new') } })).rejects.toThrow('not-saved');
    expect(readFileSync(file, 'utf8')).toBe('damaged meanwhile');
  });

  it('comes back by putting the last good copy in its place, as the words say', async () => {
    const { home, file, backup } = await homeWithAnswers();
    writeFileSync(file, '');
    writeFileSync(file, readFileSync(backup));
    const store = await openStore(contextAt(home), undefined);
    expect(store.load().answers).toEqual({ 'p/touch': said('firmly') });
  });

  it('has a good copy from the first answer on', async () => {
    const home = path.join(tempFolder(), 'home');
    const store = await openStore(contextAt(home), undefined);
    await store.save({ answers: { 'p/touch': said('firmly') } });
    const file = path.join(home, 'profiles', 'default.json');
    truncateSync(file, 10);
    const backup = path.join(home, 'profiles', 'default.bak');
    expect(await loading(home)).toMatchObject({ code: 'answers-damaged', details: { backup } });
    expect(profileFormat.parse(readFileSync(backup, 'utf8')).value.answers).toEqual({
      'p/touch': said('firmly'),
    });
  });

  it('offers no copy where there is no good one', async () => {
    const { home, file, backup } = await homeWithAnswers();
    writeFileSync(file, '');
    writeFileSync(backup, 'damaged as well');
    expect(await loading(home)).toMatchObject({ code: 'answers-damaged', details: { backup: '' } });
  });
});

describe('a flipped bit', () => {
  it('anywhere in the file is refused', async () => {
    const { home, file, good } = await homeWithAnswers();
    const accepted: number[] = [];
    for (let bit = 0; bit < good.length * 8; bit += 1) {
      const damaged = Buffer.from(good);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      writeFileSync(file, damaged);
      const outcome = await loading(home);
      // The version's digit can become a later one: refused as well, in other words.
      if (outcome === 'loaded' || !['answers-damaged', 'answers-newer'].includes(outcome.code))
        accepted.push(bit);
    }
    expect(accepted).toEqual([]);
    writeFileSync(file, good);
    expect(await loading(home)).toBe('loaded');
  }, 120_000);
});
