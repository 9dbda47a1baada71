import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { MAN_FILE, manPage } from '../../src/build/man-page.ts';
import { loadWords } from '../../src/words/index.ts';
import { all, pathOf } from '../commands/support/command-tree.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const page = await manPage(pkg.version);
const man = await (await loadWords('en')).man();
/** What is read of it, without what formats it. */
const read = page
  .replace(/^\.\w+ ?/gm, '')
  .replaceAll('\\-', '-')
  .replaceAll('\\(dq', '"');
const shown = all.filter((command) => pathOf(command) !== 'aftercare complete');

describe('the manual page', () => {
  test('is the one that the package names, made from the commands as they are', () => {
    expect(pkg.man).toBe(`./${MAN_FILE}`);
    expect(readFileSync(path.join(ROOT, MAN_FILE), 'utf8')).toBe(page);
  });

  test.each(shown.map((command) => [pathOf(command), command] as const))(
    'has %s, with its options',
    (name, command) => {
      expect(read).toContain(name);
      const helper = command.createHelp();
      const terms = helper.visibleOptions(command).map((option) => helper.optionTerm(option));
      expect(terms.filter((term) => !read.includes(term))).toEqual([]);
      expect(read).toContain(helper.commandDescription(command).slice(1));
    },
  );

  test('says of exit codes and variables what the README says', () => {
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    const codes = /\*\*Exit codes:\*\*([\s\S]*?)\n\n/.exec(readme)?.[1]?.match(/\b\d+\b/g);
    expect(man.exit.flatMap(([code]) => code.split(', '))).toEqual(
      codes?.filter((code) => code !== '143').concat('143'),
    );
    const variables = /\*\*Environment:\*\*([\s\S]*?)\n\n/
      .exec(readme)?.[1]
      ?.match(/\b[A-Z]+(?:_[A-Z]+)*\b/g);
    expect(man.environment.map(([name]) => name as string).sort()).toEqual(variables?.sort());
  });

  test('is plain ASCII, and no line of text begins as a macro', () => {
    expect(page).toMatch(/^[ -~\n]*$/);
    const macros = [...page.matchAll(/^([.'])(\w*)/gm)].map(([, , name]) => name);
    expect([...new Set(macros)].sort()).toEqual(['B', 'PP', 'SH', 'SS', 'TH', 'TP']);
  });

  const groff = spawnSync('groff', ['--version']).status === 0;
  test.runIf(groff)('is read by groff without a warning', () => {
    const { status, stderr } = spawnSync('groff', ['-man', '-ww', '-z', '-Tascii'], {
      input: page,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });
});
