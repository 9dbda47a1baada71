import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Person } from '../support/program.ts';

let author: Person;
beforeEach(() => {
  author = new Person();
});
afterEach(() => author.leaves());

const read = (name: string) => readFileSync(path.join(author.folder, name), 'utf8');
/** The author changes something in a file. */
function changes(name: string, from: string, to: string): void {
  const before = read(name);
  expect(before).toContain(from);
  author.writes(name, before.replace(from, to));
}

describe('aftercare content list', () => {
  test.each([
    ['the built-in pack', [], {}, 'In use because it comes with the program, and no other was chosen.'],
    ['--content', ['--content', 'mine'], {}, 'In use because --content names it.'],
    ['AFTERCARE_CONTENT', [], { AFTERCARE_CONTENT: 'mine' }, 'In use because AFTERCARE_CONTENT names it.'],
  ])('says which pack is in use and why: %s', (_, args, env, reason) => {
    author.aftercare(['content', 'new', 'mine']);
    const { code, out, err } = author.aftercare([...args, 'content', 'list'], '', env);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`${reason}\n`);
    expect(out).toMatch(/\n- [a-z-]+: .+, \d+ questions \(\d+ in a quick walk\)\n/);
  });

  test('a folder that is not there', () => {
    expect(author.aftercare(['content', 'list', '--content', 'nowhere'])).toEqual({
      code: 2,
      out: '',
      err: 'There is no folder nowhere. Nothing was changed.\n',
    });
  });
});

describe('aftercare content new', () => {
  test('makes a pack that is right from the beginning, with its test and what editors need', () => {
    const { code, out, err } = author.aftercare(['content', 'new', 'after-dancing']);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain(
      'A new pack stands in after-dancing. Open first-steps.yaml in a text editor, then:\n',
    );
    expect(read('after-dancing/pack.yaml')).toContain('id: after-dancing\ntitle: "After dancing"\n');
    expect(author.aftercare(['content', 'check', 'after-dancing'])).toEqual({
      code: 0,
      out: 'No problems in after-dancing: 3 files, 3 questions.\n',
      err: '',
    });
    expect(author.aftercare(['content', 'test', 'after-dancing'])).toEqual({
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
  ])('leaves %s as it is', (_, folder, err, code) => {
    author.writes('full/a.txt', 'mine');
    expect(author.aftercare(['content', 'new', folder])).toEqual({ code, out: '', err });
    expect(read('full/a.txt')).toBe('mine');
  });
});

describe('aftercare content eject', () => {
  test('makes the owner’s own copy, which is in use from then on', () => {
    const { code, out, err } = author.aftercare(['content', 'eject']);
    const copy = path.join(author.home, 'content');
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(/^\d+ files copied to /);
    expect(err).toContain('This copy is in use from now on. Your answers belong to it as before.\n');
    expect(statSync(author.home).mode & 0o777).toBe(0o700);
    expect(author.aftercare(['content', 'list']).out).toContain('In use because it is your own copy.\n');
    expect(author.aftercare(['content', 'check']).out).toMatch(/^No problems in /);
    expect(author.aftercare(['content', 'test']).code).toBe(0);
    expect(author.aftercare(['content', 'eject'])).toEqual({
      code: 2,
      out: '',
      err: `${copy} is not empty, and was left as it is. Name a new folder.\n`,
    });
  });

  test('a changed word in the copy is asked in the guide', () => {
    author.aftercare(['content', 'eject']);
    const file = path.relative(author.folder, path.join(author.home, 'content/physical-comfort.yaml'));
    changes(file, 'ask: How close do you like somebody to be?', 'ask: How near should I sit?');
    expect(author.aftercare(['content', 'preview', 'physical-comfort']).out).toContain(
      'How near should I sit?',
    );
  });

  test('says what stands before it', () => {
    author.aftercare(['content', 'new', 'mine']);
    const { err } = author.aftercare(['content', 'eject'], '', { AFTERCARE_CONTENT: 'mine' });
    expect(err).toContain('It is not in use yet: AFTERCARE_CONTENT stands before it.\n');
  });

  test('a copy elsewhere is used when it is named', () => {
    const { err } = author.aftercare(['content', 'eject', 'copy']);
    expect(err).toContain(
      'To use it: aftercare --content copy, or set AFTERCARE_CONTENT to its whole path.\n',
    );
    expect(existsSync(author.home)).toBe(false);
  });
});

describe('aftercare content check', () => {
  test('says what is wrong, where, and what to type', () => {
    author.aftercare(['content', 'new', 'mine']);
    changes('mine/first-steps.yaml', 'at-ease: company', 'at-ease: compny');
    const { code, out, err } = author.aftercare(['content', 'check', 'mine']);
    expect(code).toBe(3);
    expect(out).toMatch(/^first-steps\.yaml:\d+:16 {2}unknown-option {2}/);
    expect(out).toContain('did you mean "company"?');
    expect(err).toBe('\n1 problem in mine. The first is where to begin.\n');
  });

  test('gives scripts JSON', () => {
    author.aftercare(['content', 'new', 'mine']);
    expect(author.aftercare(['content', 'check', 'mine', '--json'])).toEqual({
      code: 0,
      out: '[]\n',
      err: '',
    });
    changes('mine/first-steps.yaml', 'type: text', 'type: txt');
    const { code, out, err } = author.aftercare(['content', 'check', 'mine', '--json']);
    expect([code, err]).toEqual([3, '']);
    expect(JSON.parse(out)).toMatchObject([{ code: 'unknown-type', file: 'first-steps.yaml', column: 11 }]);
    expect(Object.keys(JSON.parse(out)[0])).toEqual(['code', 'file', 'line', 'column', 'message', 'hint']);
  });

  test('the guide refuses a pack with problems in the same words', () => {
    author.aftercare(['content', 'new', 'mine']);
    changes('mine/first-steps.yaml', 'type: text', 'type: txt');
    const told = author.aftercare(['content', 'check', 'mine']).out;
    const { code, out, err } = author.aftercare(['guide', '--plain', '--content', 'mine']);
    expect([code, out]).toEqual([3, '']);
    expect(err.startsWith(told.trimEnd())).toBe(true);
    expect(err).toContain('cannot be used until this is mended. Your answers are kept as they were.\n');
  });
});

describe('aftercare content preview', () => {
  test('prints the whole pack, or one sequence', () => {
    const whole = author.aftercare(['content', 'preview']).out;
    const { code, out, err } = author.aftercare(['content', 'preview', 'self-care']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^SELF-CARE {2}\(self-care\.yaml\)\n/);
    expect(whole).toContain(out);
    expect(whole.split('\n').filter((row) => row.length > 80)).toEqual([]);
  });

  test('a sequence that is not there', () => {
    const { code, out, err } = author.aftercare(['content', 'preview', 'self-car']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(
      'There is no sequence "self-car". Did you mean "self-care"? There are: physical-comfort, ',
    );
  });
});

describe('aftercare content try', () => {
  test('walks one sequence, shows its card, and saves nothing', () => {
    author.aftercare(['content', 'new', 'mine']);
    const lines = '1 3\n2\nYou can rest.\n\n';
    const { code, out, err } = author.aftercare(
      ['content', 'try', 'first-steps', '--content', 'mine', '--plain'],
      lines,
    );
    expect(code).toBe(0);
    expect(err).toContain('A trial: nothing you say here is saved.');
    expect(out).toContain('  Stay in the same room.\n');
    expect(existsSync(author.home)).toBe(false);
  });

  test('stopping is 130, and says that nothing was saved', () => {
    const { code, out, err } = author.aftercare(['content', 'try', '--plain'], '1\n');
    expect([code, out]).toEqual([130, '']);
    expect(err.trimEnd().split('\n').at(-1)).toBe('Nothing was saved: this was a trial.');
  });
});

describe('aftercare content test', () => {
  test('prints what differs from what a test expects', () => {
    author.aftercare(['content', 'new', 'mine']);
    changes('mine/tests/company.yaml', '    At ease with: something', '    At ease by: something');
    changes('mine/tests/company.yaml', 'asked:\n', 'asked:\n  - first\n');
    changes(
      'mine/first-steps.yaml',
      '  - id: at-ease',
      '  - id: first\n    type: note\n    ask: Hello.\n  - id: at-ease',
    );
    const { code, out, err } = author.aftercare(['content', 'test', 'mine']);
    expect(code).toBe(3);
    expect(out).toBe(`tests/company.yaml: differs
  not asked, though expected: first
  the card differs (- expected, + printed)
    What comforts me
  -   At ease by: something to drink and somebody close by
  +   At ease with: something to drink and somebody close by
      Stay in the same room.
`);
    expect(err).toBe('1 of 1 test differs. Change the pack, or what the test expects.\n');
  });

  test('says so when there are none', () => {
    author.aftercare(['content', 'new', 'mine']);
    author.writes('none/pack.yaml', read('mine/pack.yaml'));
    author.writes('none/first-steps.yaml', read('mine/first-steps.yaml'));
    expect(author.aftercare(['content', 'test', 'none'])).toEqual({
      code: 0,
      out: '',
      err: 'There are no tests in none. A test is a file in its folder "tests".\n',
    });
  });
});
