import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { scaffoldFiles } from '../../src/words/scaffold.ts';
import { Person } from '../support/program.ts';

let person: Person;
beforeEach(() => {
  person = new Person();
});
afterEach(() => person.leaves());

const ANSWERS = `
first-need: held
within-reach:
  - water
  - tissues
touch:
  value: hug
  other: rocking slowly
  private: yes
firmness: 4
body-later: unsure
surroundings: skipped
card-name: Robin
an-old-question: something of old
`;

const somebody = new Person();
beforeAll(() => {
  const { code, err } = somebody.aftercare(['answers', 'import', '-', '--yes'], ANSWERS);
  expect(err).toContain('8 answers taken over.');
  expect(code).toBe(0);
});
afterAll(() => somebody.leaves());

/** The person has said these things before. */
const answered = () => person.inherits(somebody);

describe('aftercare answers', () => {
  test('lists what was said by sequence, with its marks', () => {
    answered();
    const { code, out, err } = person.aftercare(['answers']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Physical comfort\n/);
    expect(out).toContain('  - things within reach: Water, Tissues  [within-reach]\n');
    expect(out).toContain('A long hug, rocking slowly  [touch]  (private)\n');
    expect(out).toContain(': not sure yet  [body-later]\n');
    expect(out).toContain(': skipped  [surroundings]\n');
    expect(out).toContain('\nWhat matters most\n');
    expect(out).toContain(
      '\nKept, though the question is gone\n  - an-old-question: something of old  [an-old-question]\n',
    );
    expect(err).toContain('To change one: aftercare answers edit');
  });

  test('an answer whose question is hidden now is listed apart', () => {
    answered();
    person.aftercare(['answers', 'import', '-', '--yes'], 'touch: none');
    const [, hidden] = person.aftercare(['answers']).out.split('\nKept, but not asked now\n');
    expect(hidden).toContain('4  [firmness]');
  });

  test('gives scripts JSON, with every mark', () => {
    answered();
    const { profile, answers } = JSON.parse(person.aftercare(['answers', '--json']).out);
    expect(profile).toBe('default');
    const [touch] = answers.filter(({ prompt }: { prompt: string }) => prompt === 'touch');
    expect(touch).toEqual({
      pack: 'aftercare',
      prompt: 'touch',
      status: 'answered',
      value: ['hug'],
      other: 'rocking slowly',
      words: 'A long hug, rocking slowly',
      private: true,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      packVersion: 1,
      place: 'placed',
    });
    expect(answers.at(-1)).toMatchObject({ prompt: 'an-old-question', place: 'unplaced' });
  });

  test('says so when nothing was answered; JSON is an empty list', () => {
    expect(person.aftercare(['answers'])).toEqual({
      code: 1,
      out: '',
      err: 'There is nothing to show yet. Begin with: aftercare guide\n',
    });
    expect(JSON.parse(person.aftercare(['answers', '--json']).out)).toEqual({
      profile: 'default',
      answers: [],
    });
  });

  test('answers to another pack are kept and named as such', () => {
    answered();
    for (const [name, text] of scaffoldFiles('mine', 'Mine')) person.writes(path.join('mine', name), text);
    const { out } = person.aftercare(['--content', 'mine', 'answers']);
    expect(out).toMatch(/^Kept for other questions \(aftercare\)\n/);
  });
});

describe('aftercare answers edit', () => {
  test('asks the one prompt, through plain lines too, and saves it', () => {
    answered();
    const { code, out, err } = person.aftercare(['answers', 'edit', 'firmness', '--plain'], '2\n');
    expect(err).toContain('Your answer so far: 4.');
    expect(err).toContain('Saved.');
    expect([code, out]).toEqual([0, '']);
    expect(person.aftercare(['answers']).out).toContain('2  [firmness]');
  });

  test('without a name opens the review, to choose from', () => {
    answered();
    const { code, out, err } = person.aftercare(['answers', 'edit', '--plain'], '2\n1\n\n');
    expect(err).toContain('Water');
    expect([code, out]).toEqual([0, '']);
    expect(person.aftercare(['answers']).out).toContain('things within reach: Water  [within-reach]');
  });

  test('going back leaves everything as it was', () => {
    answered();
    const before = person.aftercare(['answers']).out;
    const { code, err } = person.aftercare(['answers', 'edit', 'firmness', '--plain'], '/back\n');
    expect([code, err.trim().split('\n').at(-1)]).toEqual([0, 'Nothing was changed.']);
    expect(person.aftercare(['answers']).out).toBe(before);
  });

  test('stopping is 130, and nothing is changed', () => {
    answered();
    expect(person.aftercare(['answers', 'edit', 'firmness', '--plain'], '').code).toBe(130);
  });

  test.each([
    [
      'a name nearly right',
      ['edit', 'firmnes'],
      'There is no prompt "firmnes". Did you mean "firmness"? See them with: aftercare content preview\n',
      2,
    ],
    [
      'no terminal, no --plain',
      ['edit', 'firmness'],
      'This needs a terminal to ask in. For plain lines from a pipe add --plain;\nto bring in answers from a file use: aftercare answers import FILE\n',
      2,
    ],
  ])('%s', (_, args, err, code) => {
    answered();
    expect(person.aftercare(['answers', ...args])).toEqual({ code, out: '', err });
  });

  test('a question that is hidden now cannot be asked', () => {
    person.aftercare(['answers', 'import', '-', '--yes'], 'touch: none');
    expect(person.aftercare(['answers', 'edit', 'firmness', '--plain'], '2\n')).toEqual({
      code: 2,
      out: '',
      err: '"firmness" is not asked now, because of an earlier answer.\nNothing was changed. See all answers with: aftercare answers\n',
    });
  });
});

describe('aftercare answers export', () => {
  test('writes what may leave, and says how many are left out', () => {
    answered();
    const { code, out, err } = person.aftercare(['answers', 'export']);
    expect(code).toBe(0);
    expect(out).not.toContain('rocking');
    const prompts = JSON.parse(out).answers.map(({ prompt }: { prompt: string }) => prompt);
    expect(prompts).toEqual(['first-need', 'within-reach', 'surroundings', 'body-later', 'card-name']);
    expect(err).toBe(
      '3 answers were left out: private, or able to give a private one away. To write all: --private\n',
    );
  });

  test('writes all of it with --private, and comes back the same', () => {
    answered();
    const { out, err } = person.aftercare(['answers', 'export', '--private']);
    expect(err).toBe('Private answers are in it. Keep it where only you can see it.\n');
    const another = new Person();
    another.aftercare(['answers', 'import', '-', '--yes'], out);
    expect(another.aftercare(['answers', '--json']).out).toBe(person.aftercare(['answers', '--json']).out);
    another.leaves();
  });

  test('a file is for its owner alone, and never written over unasked', () => {
    answered();
    const { code, out, err } = person.aftercare(['answers', 'export', '--output', 'mine.json']);
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(/^5 answers written to mine\.json\. Only you can read the file\.\n/);
    const file = path.join(person.folder, 'mine.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const written = readFileSync(file, 'utf8');
    expect(person.aftercare(['answers', 'export', '--private', '--output', 'mine.json'])).toEqual({
      code: 1,
      out: '',
      err: 'mine.json is already there, and was left as it is.\nTo write over it, add --force.\n',
    });
    expect(readFileSync(file, 'utf8')).toBe(written);
    expect(
      person.aftercare(['answers', 'export', '--private', '--force', '--output', 'mine.json']).code,
    ).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('rocking');
  });
});

describe('aftercare answers import', () => {
  test('shows what changes, and asks; without a terminal it needs --yes', () => {
    answered();
    const file = person.writes('new.yaml', 'firmness: 1\nfirst-need: held\nwishes: x\nsurroundings: dance\n');
    const before = person.aftercare(['answers']).out;
    const { code, out, err } = person.aftercare(['answers', 'import', file]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`- changed: how firm a touch: 4 (private) -> 1 (private)
- left out: the room around me (this does not fit the question)
- kept without a place: wishes (no such question here)
1 answer is the same already.
This asks first, and there is no terminal to ask in. Nothing was changed.
To go ahead unasked, add --yes.
`);
    expect(person.aftercare(['answers']).out).toBe(before);
    expect(person.aftercare(['answers', 'import', file, '--yes']).err).toContain('2 answers taken over.\n');
    expect(person.aftercare(['answers']).out).toContain('1  [firmness]');
    expect(person.aftercare(['answers', 'import', file, '--yes']).err).toContain('Nothing to change.\n');
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
  ])('%s', (_, file, reason) => {
    person.writes('half.json', '{"touch": ["hug"');
    person.writes('bytes.yaml', Uint8Array.of(0x61, 0xff, 0xfe));
    expect(person.aftercare(['answers', 'import', file, '--yes'])).toEqual({
      code: 1,
      out: '',
      err: `Could not read ${file}: ${reason}.\nNothing was imported. Your answers are kept as they were.\n`,
    });
  });

  test('no escape sequence comes through, not even to the screen', () => {
    const text = JSON.stringify({ 'card-name': 'Ro\u001b]52;c;eA==\u0007bin\u202e', gone: '\u001b[2Jx' });
    const { err } = person.aftercare(['answers', 'import', '-', '--yes'], text);
    const { out } = person.aftercare(['answers', '--json']);
    expect(`${err}${out}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(person.aftercare(['answers']).out).toContain('the name on the card: Robin  [card-name]');
  });
});
