import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typedFor } from '../../src/words/typed.ts';
import { soundPack, writePack } from '../support/folders.ts';
import { ownerOf, type Person, personForTest } from '../support/program/person.ts';
import { environment } from '../support/program/process.ts';
import { KEY } from '../support/program/screen.ts';
import { answering } from './support/answered.ts';

const somebody = answering();

describe('a command that is advised', () => {
  test('is read by a shell as the words that were meant', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 4 }), (words) => {
        const sound = words.map((word) => word.replaceAll('\0', ''));
        const line = typedFor({ content: 'my pack', profile: 'sam' })(...sound);
        const { stdout } = spawnSync('sh', ['-c', `aftercare() { printf '%s\\0' "$@"; }; ${line}`], {
          encoding: 'utf8',
        });
        const heard = stdout.split('\0').slice(0, -1);
        expect(heard).toEqual(['--profile', 'sam', '--content', 'my pack', ...sound]);
      }),
      { numRuns: 50 },
    );
  });

  /** A person with a second profile, in which nothing was said, and a pack of their own. */
  const withSam = async (): Promise<Person> => {
    const person = somebody();
    expect((await person.aftercare(['profile', 'new', 'sam'])).code).toBe(0);
    writePack(path.join(person.folder, 'my pack'), soundPack);
    return person;
  };
  test.each([
    [['--profile', 'sam', 'card'], 'Begin with: aftercare --profile sam guide\n'],
    [['card', '--profile=sam'], 'Begin with: aftercare --profile sam guide\n'],
    [['--profile', 'sam', 'guide', '--plain'], 'Saved. Pick up with: aftercare --profile sam guide\n'],
    [['--content', 'my pack', 'card'], "Begin with: aftercare --content 'my pack' guide\n"],
    [
      ['--content', 'my pack', 'answers'],
      "by the name in brackets: aftercare --content 'my pack' answers edit NAME\n",
    ],
    [['--profile', 'sam', 'guide'], 'use: aftercare --profile sam answers import FILE\n'],
    [['guide', '--plain'], 'Saved. Pick up with: aftercare guide\n'],
    [['--profile', 'kim', 'card'], 'See them with: aftercare profile list\n'],
  ])('after %j names the profile and the prompts in use', async (line, says) => {
    expect((await (await withSam()).aftercare(line)).err).toContain(says);
  });

  test('is quoted where a folder has a blank in it', async () => {
    const { err } = await personForTest().aftercare(['content', 'new', 'our questions']);
    expect(err).toContain("- aftercare content check 'our questions'\n");
    expect(err).toContain("- aftercare content try --content 'our questions'\n");
  });
});

describe('--profile on a command for all profiles', () => {
  test.each([
    ['where'],
    ['lock'],
    ['unlock'],
    ['profile'],
    ['profile list'],
    ['profile new robin'],
    ['profile use default'],
    ['profile rename default robin'],
    ['profile delete default --yes'],
  ])('%s: is refused, and nothing changes', async (line) => {
    const { home } = somebody();
    const before = (await ownerOf(home).aftercare(['where'])).out;
    for (const args of [
      ['--profile', 'sam', ...line.split(' ')],
      [...line.split(' '), '--profile=sam'],
    ]) {
      const { code, out, err } = await ownerOf(home).aftercare(args);
      const [, command] = /^([a-z ]+?)(?: robin| default.*)?$/.exec(line) ?? [];
      expect({ code, out, err }).toEqual({
        code: 2,
        out: '',
        err: `"aftercare ${command}" is about all profiles at once, and takes no --profile. Nothing was changed.\nWithout it: aftercare ${command}\n`,
      });
    }
    expect((await ownerOf(home).aftercare(['where'])).out).toBe(before);
  });
});

describe('small kindnesses', () => {
  test.each([['profile'], ['content']])('%s alone is its help', async (group) => {
    const person = personForTest();
    expect(await person.aftercare([group])).toEqual(await person.aftercare([group, '--help']));
    expect(await person.aftercare([group])).toMatchObject({ code: 0, err: '' });
  });

  test('md is Markdown, and so is a file whose name ends so', async () => {
    const person = somebody();
    const { code, out } = await person.aftercare(['card', '--format', 'markdown']);
    expect([code, out.startsWith('# ')]).toEqual([0, true]);
    expect((await person.aftercare(['card', '--format', 'md'])).out).toBe(out);
    const written = await person.aftercare(['card', '--output', 'mine.md']);
    expect(written).toEqual({
      code: 0,
      out: '',
      err: 'Your card is written to mine.md. Only you can read the file.\n',
    });
    expect(readFileSync(path.join(person.folder, 'mine.md'), 'utf8')).toBe(out);
    expect((await person.aftercare(['card', '--format', 'text', '--output', 'text.md'])).code).toBe(0);
    expect(readFileSync(path.join(person.folder, 'text.md'), 'utf8')).toBe(
      (await person.aftercare(['card'])).out,
    );
  });

  test('a new profile is written in small letters, and that is said', async () => {
    const person = personForTest();
    const { err } = await person.aftercare(['profile', 'new', 'Sam']);
    expect(err).toContain('"Sam" becomes "sam".\nMade the profile "sam"');
    expect((await person.aftercare(['profile', 'rename', 'sam', 'KIM'])).err).toContain(
      'is now called "kim"',
    );
    expect((await person.aftercare(['profile', 'list'])).out).toBe('default (in use)\nkim\n');
  });
});

describe('the start page', () => {
  const pageOf = async (person: Person, says: string): Promise<string> => {
    const screen = person.with({ env: environment(person.folder) }).sits([]);
    await screen.see(says);
    screen.type(KEY.escape);
    await screen.ended;
    return screen.output;
  };

  test('says that the essential questions are answered when they are', async () => {
    const person = personForTest();
    const answers = 'first-need: held\n';
    expect((await person.aftercare(['answers', 'import', '-', '--yes'], answers)).code).toBe(0);
    expect(await pageOf(person, 'There are questions without an answer yet.')).not.toContain('essential');
    // Skips whatever is left of the essential ones, and takes the review.
    expect(
      (await person.aftercare(['guide', '--quick', '--plain'], '/skip\n'.repeat(100).replace(/$/, '\n')))
        .code,
    ).toBe(0);
    expect(await pageOf(person, 'The essential questions are answered')).toContain(
      'Answer the other questions',
    );
  });
});
