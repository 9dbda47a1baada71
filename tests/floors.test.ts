import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** The floors of the house, the lowest first (README, "A map of the code"). A file imports from its own floor or lower. */
const FLOORS: readonly (readonly RegExp[])[] = [
  [/^text\//, /^words\//, /^failure\.ts$/, /^problem-codes(?:-giving|-authors)?\.ts$/],
  [/^model\//],
  [/^guide\//],
  [/^card\//, /^comparison\//],
  [/^context\.ts$/],
  [/^pack\//, /^storage\//],
  [/^exchange\//, /^authoring\//],
  [/^terminal\//],
  [/^commands\//],
  [/^cli\.ts$/, /^build\//],
];

/** The only packages that pure rooms may use. */
const PURE_PACKAGES: readonly [RegExp, readonly string[]][] = [
  [/^words\/|^failure\.ts$|^guide\/|^comparison\//, []],
  [/^card\//, ['lean-qr/nano']],
  [/^text\//, ['fast-string-width', 'fast-wrap-ansi']],
  [/^model\//, ['valibot']],
];

const SOURCE = path.join(import.meta.dirname, '../src');
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const files = filesIn(SOURCE);
const textOf = (file: string) => readFileSync(path.join(SOURCE, file), 'utf8');
const floorOf = (file: string) => FLOORS.findIndex((floor) => floor.some((room) => room.test(file)));

/** What a file imports, in any form: paths of files below src, and names of packages. */
function importsOf(file: string): { files: string[]; packages: string[]; lasting: string[] } {
  const specifiers = [
    ...textOf(file).matchAll(
      /(import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|import\('([^']+)'\)|import\s+'([^']+)'/g,
    ),
  ];
  const all = specifiers.map(([, , type, from, dynamic, bare]) => ({
    name: from ?? dynamic ?? bare ?? '',
    type: type !== undefined,
    dynamic: dynamic !== undefined,
  }));
  const local = (name: string) => path.relative(SOURCE, path.resolve(SOURCE, path.dirname(file), name));
  const inside = all.filter(({ name }) => name.startsWith('.') && !name.endsWith('package.json'));
  return {
    files: inside.map(({ name }) => local(name)),
    packages: all.filter(({ name }) => !name.startsWith('.')).map(({ name }) => name),
    lasting: inside.filter(({ type, dynamic }) => !type && !dynamic).map(({ name }) => local(name)),
  };
}

/** The code of a file without its comments and texts, for looking at what it calls. */
const codeOf = (file: string) => textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'/gm, '');

describe('the house', () => {
  test('every file has its floor', () => {
    expect(files.filter((file) => floorOf(file) === -1)).toEqual([]);
  });

  test.each(files)('%s imports from its own floor or lower', (file) => {
    const higher = importsOf(file).files.filter((imported) => floorOf(imported) > floorOf(file));
    expect(higher).toEqual([]);
  });

  test('pure rooms use no package but those named, and nothing of Node', () => {
    const wrong = files.flatMap((file) => {
      const [, allowed] = PURE_PACKAGES.find(([room]) => room.test(file)) ?? [];
      return allowed
        ? importsOf(file)
            .packages.filter((name) => !allowed.includes(name))
            .map((name) => `${file}: ${name}`)
        : [];
    });
    expect(wrong).toEqual([]);
  });

  test('only the context reads the process, the clock or the environment', () => {
    const wrong = files.filter(
      (file) =>
        file !== 'context.ts' &&
        !file.startsWith('build/') &&
        /\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bimport process\b/.test(codeOf(file)),
    );
    expect(wrong).toEqual([]);
  });

  test('no files import each other in a circle, nor only for their types', () => {
    const graph = new Map(files.map((file) => [file, importsOf(file).files]));
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' > '));
      // Whatever leads on from a file that was left was seen on that visit.
      else if (!done.has(file)) for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect([...new Set(circles)]).toEqual([]);
  });

  test('what is read before a command runs is little: commands, words and the context', () => {
    const atStart = new Set<string>();
    const visit = (file: string) => {
      if (atStart.has(file)) return;
      atStart.add(file);
      for (const next of importsOf(file).lasting) visit(next);
    };
    visit('cli.ts');
    const allowed =
      /^(cli|context|failure)\.ts$|^(words|text)\/|^commands\/[^/]+\.ts$|^terminal\/output(-gate)?\.ts$|^storage\/(home|system-error)\.ts$|^card\/renderers\/index\.ts$/;
    expect([...atStart].filter((file) => !allowed.test(file))).toEqual([]);
    expect(
      [...atStart].filter((file) => file === 'commands/session.ts' || file === 'commands/walking.ts'),
    ).toEqual([]);
  });

  test('words know nothing but words, and how failures and problems are called', () => {
    const wrong = files
      .filter((file) => file.startsWith('words/'))
      .flatMap((file) =>
        importsOf(file).files.filter(
          (name) => !/^words\/|^(failure|problem-codes(?:-[a-z]+)?)\.ts$/.test(name),
        ),
      );
    expect(wrong).toEqual([]);
  });

  test('words are read in one place, and handed down from there', () => {
    const readers = files.filter((file) => importsOf(file).lasting.includes('words/index.ts'));
    expect(readers.filter((file) => !file.startsWith('build/'))).toEqual(['cli.ts']);
    const english = files.filter((file) => importsOf(file).files.some((name) => /^words\/en\//.test(name)));
    expect(english.filter((file) => file !== 'words/index.ts' && !file.startsWith('words/en/'))).toEqual([]);
    expect(importsOf('words/index.ts').lasting).toEqual([]);
  });

  test('every file is shorter than 200 lines, those of tests too', () => {
    const tests = filesIn(import.meta.dirname).map((file) => path.join('../tests', file));
    expect([...files, ...tests].filter((file) => textOf(file).trimEnd().split('\n').length >= 200)).toEqual(
      [],
    );
  });
});
