import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/context.ts';
import { tempFolder } from '../storage/support/people.ts';
import { ownerOf } from '../support/program/person.ts';

/** Types a command with these lines in a pipe. */
const piped = (home: string, words: readonly string[], ...lines: string[]) =>
  ownerOf(home).aftercare(words, '', {
    given: {
      stdin: Object.assign(Readable.from([lines.map((line) => `${line}\n`).join('')]), { isTTY: false }),
    } as unknown as Partial<Context>,
  });

const kept = (home: string) => JSON.parse(readFileSync(path.join(home, 'profiles/default.json'), 'utf8'));

/** All questions from this one on are skipped, and the review is accepted. */
const REST = Array.from({ length: 20 }, () => '');

describe('aftercare give', () => {
  test('saves after every answer, stops, goes on where it was, and ends with its card', async () => {
    const home = path.join(tempFolder(), 'home');
    const stopped = await piped(home, ['give', '--plain'], '1', '20');
    expect(stopped).toMatchObject({ code: 130, out: '' });
    expect(stopped.err).toContain('Now the other side');
    expect(stopped.err).toMatch(/Saved\. Pick up with: aftercare give\n$/);
    expect(Object.keys(kept(home).answers)).toEqual([
      'aftercare-giving/give-first',
      'aftercare-giving/give-minutes',
    ]);
    expect(kept(home).walks).toMatchObject({ 'aftercare-giving': { at: 'give-closeness' } });
    const ended = await piped(home, ['give', '--plain'], ...REST);
    expect(ended.code).toBe(0);
    expect(ended.err).toContain('Welcome back.');
    expect(ended.out).toContain('WHAT I CAN GIVE AFTERWARDS');
    expect(ended.out).toContain('These are offers, not promises.');
    expect(ended.err).toContain('aftercare card --giving --output giving.txt');
    expect(kept(home).walks).toEqual({});
    const card = await ownerOf(home).aftercare(['card', '--giving']);
    expect(card).toMatchObject({ code: 0, out: ended.out });
    expect((await ownerOf(home).aftercare(['card', '--giving', '--format', 'markdown'])).out).toMatch(
      /^# What I can give/,
    );
  });

  test('leaves an unfinished guide where it is, and the guide leaves it', async () => {
    const home = path.join(tempFolder(), 'home');
    await piped(home, ['guide', '--plain'], '1');
    await piped(home, ['give', '--plain'], '1');
    const { walks } = kept(home);
    expect(Object.keys(walks).sort()).toEqual(['aftercare', 'aftercare-giving']);
    await piped(home, ['guide', '--plain'], '1');
    expect(kept(home).walks['aftercare-giving']).toEqual(walks['aftercare-giving']);
  });

  test('is offered once, at the end of a first guide, and asks for nothing', async () => {
    const home = path.join(tempFolder(), 'home');
    const offer = 'say what you can give';
    const first = await piped(home, ['guide', '--plain', '--quick'], '1', ...REST);
    expect(first).toMatchObject({ code: 0 });
    expect(first.err).toContain(offer);
    expect((await piped(home, ['guide', '--plain'], ...REST, ...REST, ...REST)).err).not.toContain(offer);
    const other = path.join(tempFolder(), 'home');
    await piped(other, ['give', '--plain'], '1', ...REST);
    expect((await piped(other, ['guide', '--plain', '--quick'], '1', ...REST)).err).not.toContain(offer);
  });

  test('says how to begin where nothing was said yet', async () => {
    expect(await ownerOf(path.join(tempFolder(), 'home')).aftercare(['card', '--giving'])).toMatchObject({
      code: 1,
      err: 'There is nothing to show yet. Begin with: aftercare give\n',
    });
  });
});

describe('answers of what can be given', () => {
  const said =
    'within-reach: [water]\ngive-first: [held, drink]\ngive-not:\n  value: [touch]\n  private: yes\n';

  async function somebody() {
    const folder = tempFolder();
    const home = path.join(folder, 'home');
    const file = path.join(folder, 'mine.yaml');
    writeFileSync(file, said);
    const imported = await ownerOf(home).aftercare(['answers', 'import', file, '--yes']);
    expect(imported.err).toContain(
      '- new: what I give first: Hold somebody who wants it, A drink and something warm\n',
    );
    expect(imported.err).not.toContain('other questions');
    return { home, folder };
  }

  test('are listed with the needs, exported without the private ones, and come back the same', async () => {
    const { home, folder } = await somebody();
    const listed = await ownerOf(home).aftercare(['answers']);
    expect(listed.out).toContain('What I can give\n  - what I give first: ');
    expect(listed.out).not.toContain('Kept for other questions');
    const exported = JSON.parse((await ownerOf(home).aftercare(['answers', 'export'])).out);
    expect(exported.profile).toBeNull();
    expect(exported.answers.map(({ prompt, place }: Record<string, string>) => [prompt, place])).toEqual([
      ['within-reach', 'matched'],
      ['give-first', 'matched'],
    ]);
    const file = path.join(folder, 'all.json');
    await ownerOf(home).aftercare(['answers', 'export', '--private', '--output', file]);
    const again = path.join(folder, 'again');
    await ownerOf(again).aftercare(['answers', 'import', file, '--yes']);
    expect(kept(again).answers).toEqual(kept(home).answers);
  });

  test('are changed by their name, and forgotten with the rest', async () => {
    const { home } = await somebody();
    await piped(home, ['answers', 'edit', 'give-first', '--plain'], '4');
    expect(kept(home).answers['aftercare-giving/give-first'].value).toEqual(['position']);
    expect((await ownerOf(home).aftercare(['forget', '--yes'])).code).toBe(0);
    expect((await ownerOf(home).aftercare(['answers'])).code).toBe(1);
  });
});
