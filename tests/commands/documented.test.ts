import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Person } from '../support/program/person.ts';
import { en } from '../support/words.ts';
import { all, pathOf, programAt } from './support/command-tree.ts';

const person = new Person();
afterAll(() => person.leaves());
const helpOn = async (topic: string) => (await person.aftercare(['help', topic])).out;
const pages = `${await helpOn('accessibility')}${await helpOn('privacy')}${await helpOn('content')}`;

describe('what is written elsewhere is true', () => {
  const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');
  const options = new Set(all.flatMap((command) => command.options.map(({ long }) => long)));
  test('the README’s table names every command, and no other', () => {
    const named = [...readme.matchAll(/^\| `aftercare([^|]*)\|/gm)].flatMap(
      ([, cell]) => cell?.match(/[a-z]+(?:-[a-z]+)*/g) ?? [],
    );
    const names = programAt(80).commands.map((command) => command.name());
    expect([...named].sort()).toEqual(names.filter((name) => name !== 'complete').sort());
  });

  test('the answers in the README can be imported as they stand', async () => {
    const [, answers = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
    const { code, err } = await person.aftercare(['answers', 'import', '-', '--yes'], answers);
    expect([code, err.trim().split('\n').at(-1)]).toEqual([0, '3 answers taken over.']);
  });

  test.each([
    ['README', readme],
    ['pages of help', pages],
  ])('every option named in the %s is there', (_, text) => {
    const named = text.match(/(?<=[\s`("])--[a-z][a-z-]*/g) ?? [];
    expect(named.length).toBeGreaterThan(0);
    expect(
      named.filter((name) => !options.has(name) && !['--help', '--global', '--install'].includes(name)),
    ).toEqual([]);
  });

  test('the accessibility page names every slash command', async () => {
    const slashed = (text: string) => new Set(text.match(/(?<![\w/])\/[a-z]+\b/g));
    expect(slashed(await helpOn('accessibility'))).toEqual(slashed(`${en.lines.help} /help`));
  });

  test('every command named in the pages of help is there', () => {
    const named = [...pages.matchAll(/"aftercare ([a-z -]+?)(?: my-pack)?"/g)].map(
      ([, words]) => `aftercare ${words}`,
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !all.some((command) => pathOf(command) === name))).toEqual([]);
  });
});
