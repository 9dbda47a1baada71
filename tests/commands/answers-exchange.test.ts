import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { personForTest } from '../support/program/person.ts';
import { answering } from './support/answered.ts';

const answered = answering();

describe('aftercare answers export', () => {
  test('writes what may leave, and says how many are left out', async () => {
    const person = answered();
    const { code, out, err } = await person.aftercare(['answers', 'export']);
    expect(code).toBe(0);
    expect(out).not.toContain('rocking');
    const prompts = JSON.parse(out).answers.map(({ prompt }: { prompt: string }) => prompt);
    expect(prompts).toEqual([
      'first-need',
      'how-long',
      'within-reach',
      'surroundings',
      'body-later',
      'card-name',
    ]);
    expect(err).toBe(
      '2 answers were left out: private, or able to give a private one away. To write all: --private\n',
    );
  });

  test('writes all of it with --private, and comes back the same', async () => {
    const person = answered();
    const { out, err } = await person.aftercare(['answers', 'export', '--private']);
    expect(err).toBe('Private answers are in it. Keep it where only you can see it.\n');
    const another = personForTest();
    await another.aftercare(['answers', 'import', '-', '--yes'], out);
    expect((await another.aftercare(['answers', '--json'])).out).toBe(
      (await person.aftercare(['answers', '--json'])).out,
    );
  });

  test('a file is for its owner alone, and never written over unasked', async () => {
    const person = answered();
    const { code, out, err } = await person.aftercare(['answers', 'export', '--output', 'mine.json']);
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(/^6 answers written to mine\.json\. Only you can read the file\.\n/);
    const file = path.join(person.folder, 'mine.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const written = readFileSync(file, 'utf8');
    expect(await person.aftercare(['answers', 'export', '--private', '--output', 'mine.json'])).toEqual({
      code: 1,
      out: '',
      err: 'mine.json is already there, and was left as it is.\nTo write over it, add --force.\n',
    });
    expect(readFileSync(file, 'utf8')).toBe(written);
    expect(
      (await person.aftercare(['answers', 'export', '--private', '--force', '--output', 'mine.json'])).code,
    ).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('rocking');
  });
});

describe('aftercare answers import', () => {
  test('shows what changes, and asks; without a terminal it needs --yes', async () => {
    const person = answered();
    const file = person.writes('new.yaml', 'how-long: 3\nfirst-need: held\nwishes: x\nsurroundings: dance\n');
    const before = (await person.aftercare(['answers'])).out;
    const { code, out, err } = await person.aftercare(['answers', 'import', file]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`- changed: how many minutes to stay: 4 -> 3
- left out: the room around me: "dance" does not fit. It is one of: soft-light, quiet, music, cool-air, bedding, pillows, closed-door, as-it-is.
- kept without a place: wishes (no such question here)
1 answer is the same already.
This asks first, and there is no terminal to ask in. Nothing was changed.
To go ahead unasked, add --yes.
`);
    expect((await person.aftercare(['answers'])).out).toBe(before);
    expect((await person.aftercare(['answers', 'import', file, '--yes'])).err).toContain(
      '1 answer taken over. 1 answer kept without a place.\n',
    );
    expect((await person.aftercare(['answers'])).out).toContain('3  [how-long]');
    expect((await person.aftercare(['answers', 'import', file, '--yes'])).err).toContain(
      'Nothing to change.\n',
    );
  });

  test.each([
    ['a file that is not there', 'none.yaml', 'there is no such file'],
    ['a folder', '.', 'it is not a file'],
    ['a device that never ends', '/dev/zero', 'it is not a file'],
    ['bytes that are no text', 'bytes.yaml', 'it is not plain text (UTF-8)'],
    [
      'half a file',
      'half.json',
      'line 1 cannot be read as it is meant; put its text in "quotes", and name each question once',
    ],
  ])('%s', async (_, file, reason) => {
    const person = personForTest();
    person.writes('half.json', '{"touch": ["hug"');
    person.writes('bytes.yaml', Uint8Array.of(0x61, 0xff, 0xfe));
    expect(await person.aftercare(['answers', 'import', file, '--yes'])).toEqual({
      code: 1,
      out: '',
      err: `Could not read ${file}: ${reason}.\nNothing was imported. Your answers are kept as they were.\n`,
    });
  });

  test('names what does not fit and what does, keeps the rest of a list, and fails when nothing is left', async () => {
    const person = personForTest();
    const bad = 'how-long: soon\nfirst-need: heldd\n';
    const nothing = await person.aftercare(['answers', 'import', '-', '--yes'], bad);
    expect(nothing).toMatchObject({ code: 1, out: '' });
    expect(nothing.err).toContain(
      'how many minutes to stay: "soon" does not fit. Please answer with a number',
    );
    expect(nothing.err).toMatch(/"heldd" does not fit\. It is one of: .*held.*\. Did you mean "held"\?\n/);
    expect(nothing.err).toContain('Nothing of it could be taken over. Your answers are kept as they were.\n');
    const some = await person.aftercare(
      ['answers', 'import', '-', '--yes'],
      `${bad}within-reach: [water, blankt]\n`,
    );
    expect(some.code).toBe(0);
    expect(some.err).toContain('"blankt" does not fit. It is one of: ');
    expect(some.err).toContain('Did you mean "blanket"?\n');
    expect(some.err).toMatch(/\n1 answer taken over\.\n$/);
    expect((await person.aftercare(['answers'])).out).toContain('[within-reach]');
  });

  test('no escape sequence comes through, not even to the screen', async () => {
    const person = personForTest();
    const text = JSON.stringify({ 'card-name': 'Ro\u001b]52;c;eA==\u0007bin\u202e', gone: '\u001b[2Jx' });
    const { err } = await person.aftercare(['answers', 'import', '-', '--yes'], text);
    const { out } = await person.aftercare(['answers', '--json']);
    expect(`${err}${out}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect((await person.aftercare(['answers'])).out).toContain('the name on the card: Robin  [card-name]');
  });
});
