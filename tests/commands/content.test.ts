import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Author } from './support/author.ts';

let author: Author;
beforeEach(() => {
  author = new Author();
});
afterEach(() => author.leaves());

describe('aftercare content list', () => {
  test.each<[string, string[], Record<string, string>, string]>([
    ['the built-in pack', [], {}, 'In use because it comes with the program, and no other was chosen.'],
    ['--content', ['--content', 'mine'], {}, 'In use because --content names it.'],
    ['AFTERCARE_CONTENT', [], { AFTERCARE_CONTENT: 'mine' }, 'In use because AFTERCARE_CONTENT names it.'],
  ])('says which pack is in use and why: %s', async (_, args, env, reason) => {
    await author.aftercare(['content', 'new', 'mine']);
    const { code, out, err } = await author.with({ env }).aftercare([...args, 'content', 'list']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`${reason}\n`);
    expect(out).toMatch(/\n- [a-z-]+: .+, \d+ questions \(\d+ in a quick walk\)\n/);
  });

  test('a folder that is not there', async () => {
    expect(await author.aftercare(['content', 'list', '--content', 'nowhere'])).toEqual({
      code: 2,
      out: '',
      err: 'There is no folder nowhere. Nothing was changed.\n',
    });
  });
});

describe('aftercare content check', () => {
  test('says what is wrong, where, and what to type', async () => {
    await author.aftercare(['content', 'new', 'mine']);
    author.changes('mine/first-steps.yaml', 'at-ease: company', 'at-ease: compny');
    const { code, out, err } = await author.aftercare(['content', 'check', 'mine']);
    expect(code).toBe(3);
    expect(out).toMatch(/^first-steps\.yaml:\d+:16 {2}unknown-option {2}/);
    expect(out).toContain('did you mean "company"?');
    expect(err).toBe('\n1 problem in mine. The first is where to begin.\n');
  });

  test('gives scripts JSON', async () => {
    await author.aftercare(['content', 'new', 'mine']);
    expect(await author.aftercare(['content', 'check', 'mine', '--json'])).toEqual({
      code: 0,
      out: '[]\n',
      err: '',
    });
    author.changes('mine/first-steps.yaml', 'type: text', 'type: txt');
    const { code, out, err } = await author.aftercare(['content', 'check', 'mine', '--json']);
    expect([code, err]).toEqual([3, '']);
    expect(JSON.parse(out)).toMatchObject([{ code: 'unknown-type', file: 'first-steps.yaml', column: 11 }]);
    expect(Object.keys(JSON.parse(out)[0])).toEqual(['code', 'file', 'line', 'column', 'message', 'hint']);
  });

  test('the guide refuses a pack with problems in the same words', async () => {
    await author.aftercare(['content', 'new', 'mine']);
    author.changes('mine/first-steps.yaml', 'type: text', 'type: txt');
    const told = (await author.aftercare(['content', 'check', 'mine'])).out;
    const { code, out, err } = await author.aftercare(['guide', '--plain', '--content', 'mine']);
    expect([code, out]).toEqual([3, '']);
    expect(err.startsWith(told.trimEnd())).toBe(true);
    expect(err).toContain('cannot be used until this is mended. Your answers are kept as they were.\n');
  });
});

describe('aftercare content preview', () => {
  test('prints the whole pack, or one sequence', async () => {
    const whole = (await author.aftercare(['content', 'preview'])).out;
    const { code, out, err } = await author.aftercare(['content', 'preview', 'self-care']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^SELF-CARE {2}\(self-care\.yaml\)\n/);
    expect(whole).toContain(out);
    expect(whole.split('\n').filter((row) => row.length > 80)).toEqual([]);
  });

  test('a sequence that is not there', async () => {
    const { code, out, err } = await author.aftercare(['content', 'preview', 'self-car']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(
      'There is no sequence "self-car". Did you mean "self-care"? There are: first-things, ',
    );
  });
});

describe('aftercare content try', () => {
  test('walks one sequence, shows its card, and saves nothing', async () => {
    await author.aftercare(['content', 'new', 'mine']);
    const lines = '1 3\n2\nYou can rest.\n\n';
    const { code, out, err } = await author.aftercare(
      ['content', 'try', 'first-steps', '--content', 'mine', '--plain'],
      lines,
    );
    expect(code).toBe(0);
    expect(err).toContain('A trial: nothing you say here is saved.');
    expect(out).toContain('  Stay in the same room.\n');
    expect(existsSync(author.home)).toBe(false);
  });

  test('stopping is 130, and says that nothing was saved', async () => {
    const { code, out, err } = await author.aftercare(['content', 'try', '--plain'], '1\n');
    expect([code, out]).toEqual([130, '']);
    expect(err.trimEnd().split('\n').at(-1)).toBe('Nothing was saved: this was a trial.');
  });
});

describe('aftercare content test', () => {
  test('prints what differs from what a test expects', async () => {
    await author.aftercare(['content', 'new', 'mine']);
    author.changes('mine/tests/company.yaml', '    At ease with: something', '    At ease by: something');
    author.changes('mine/tests/company.yaml', 'asked:\n', 'asked:\n  - first\n');
    author.changes(
      'mine/first-steps.yaml',
      '  - id: at-ease',
      '  - id: first\n    type: note\n    ask: Hello.\n  - id: at-ease',
    );
    const { code, out, err } = await author.aftercare(['content', 'test', 'mine']);
    expect(code).toBe(3);
    expect(out).toBe(`tests/company.yaml: differs
  not asked, though expected: first
  the card differs (- expected, + printed)
    WHAT COMFORTS ME
  -   At ease by: something to drink and somebody close by
  +   At ease with: something to drink and somebody close by
      Stay in the same room.
`);
    expect(err).toBe('1 of 1 test differs. Change the pack, or what the test expects.\n');
  });

  test('says so when there are none', async () => {
    await author.aftercare(['content', 'new', 'mine']);
    author.writes('none/pack.yaml', author.reads('mine/pack.yaml'));
    author.writes('none/first-steps.yaml', author.reads('mine/first-steps.yaml'));
    expect(await author.aftercare(['content', 'test', 'none'])).toEqual({
      code: 0,
      out: '',
      err: 'There are no tests in none. A test is a file in its folder "tests".\n',
    });
  });
});
