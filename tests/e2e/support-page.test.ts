import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInPack, CONTENT } from '../content/built-in-pack.ts';
import { type Person, personForTest } from '../support/program/person.ts';
import { copyOfProgram, environment } from '../support/program/process.ts';
import { pages } from '../support/words.ts';

const NUMBER = 'lean-on:\n  value: friend\n  other: Kim, 0123 456\n  private: yes\n';
const headings = pages.support.sections.map(({ title }) => title.toUpperCase());
const lastLines = builtInPack().support;

/** The page as somebody sees it who asks for it in a terminal, rows joined. */
async function seen(person: Person, ...args: string[]): Promise<{ code: number; page: string }> {
  const screen = person.with({ env: environment(person.folder) }).sits(args);
  const { code } = await screen.ended;
  return { code, page: screen.history().replace(/\s+/g, ' ') };
}

async function someoneWith(answers: string): Promise<Person> {
  const person = personForTest();
  if (answers !== '')
    expect((await person.aftercare(['answers', 'import', '-', '--yes'], answers)).code).toBe(0);
  return person;
}

describe('aftercare help support', () => {
  test('has every heading, and at its end the last lines of the questions', async () => {
    const { code, out, err } = await personForTest().aftercare(['help', 'support']);
    expect([code, err]).toEqual([0, '']);
    expect(headings.filter((heading) => !out.includes(heading))).toEqual([]);
    expect(out.trimEnd().endsWith(lastLines.join('\n\n'))).toBe(true);
  });

  test('--short is the first screen alone', async () => {
    const { code, out } = await personForTest().aftercare(['help', 'support', '--short']);
    expect(code).toBe(0);
    expect(headings.filter((heading) => out.includes(heading))).toEqual(headings.slice(0, 1));
    expect(out).not.toContain(lastLines[0]);
  });

  test('neither opens the answers nor leaves anything behind', async () => {
    const person = await someoneWith('');
    person.writes('aftercare/profiles/default.json', 'spoiled');
    const { code, out } = await person.aftercare(['help', 'support']);
    expect([code, out.includes('Kim')]).toEqual([0, false]);
    expect(readdirSync(person.home)).toEqual(['profiles']);
  });

  test.each([
    ['spoiled', (file: string) => writeFileSync(file, 'id: [')],
    ['gone', (file: string) => rmSync(file)],
  ])('is there when the built-in questions are %s', async (_, harm) => {
    const root = copyOfProgram();
    rmSync(path.join(root, 'dist/content'), { recursive: true });
    const content = path.join(root, 'content/needs');
    cpSync(CONTENT, content, { recursive: true });
    harm(path.join(content, 'pack.yaml'));
    const bin = path.join(root, 'bin/aftercare.js');
    const screen = personForTest({ folder: root, bin, env: environment(root) }).sits(['help', 'support']);
    expect((await screen.ended).code).toBe(0);
    expect(screen.history()).toContain(headings.at(-1));
    expect(screen.history()).not.toContain(lastLines[0]);
  });
});

describe('aftercare help support --mine', () => {
  test('shows the owner’s own number above the page, on a terminal', async () => {
    const person = await someoneWith(NUMBER);
    for (const more of [[], ['--short']]) {
      const { code, page } = await seen(person, 'help', 'support', '--mine', ...more);
      expect(code).toBe(0);
      expect(page.trim()).toMatch(/^You can turn to: A friend, Kim, 0123 456 WHEN YOU NEED MORE/);
    }
  });

  test.each([
    ['nothing was said', ''],
    ['it was passed over', 'lean-on: skipped\n'],
    ['there is nobody as yet', 'lean-on: nobody-yet\n'],
  ])('says what to type when %s, and the page follows', async (_, answers) => {
    const { code, page } = await seen(await someoneWith(answers), 'help', 'support', '--mine');
    expect(code).toBe(0);
    expect(page).toContain('when you are ready: aftercare answers edit lean-on');
    expect(page).not.toContain('Nobody as yet');
    expect(page).toContain(headings.at(-1));
  });

  test('gives the page all the same when the answers cannot be opened, and then says so', async () => {
    const person = await someoneWith('');
    person.writes('aftercare/profiles/default.json', 'spoiled');
    const { code, page } = await seen(person, 'help', 'support', '--mine');
    expect(code).toBe(4);
    expect(page).toContain(headings.at(-1));
  });

  test('shows nothing of it where it could be read by others', async () => {
    const { code, out, err } = await (await someoneWith(NUMBER)).aftercare(['help', 'support', '--mine']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('on a terminal only');
    expect(err).not.toContain('Kim');
  });

  test('is for this page alone', async () => {
    const { code, err } = await personForTest().aftercare(['help', 'privacy', '--mine']);
    expect([code, err]).toEqual([2, expect.stringContaining('aftercare help support --mine')]);
  });
});
