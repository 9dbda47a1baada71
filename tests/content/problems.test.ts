import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../src/pack/check.ts';
import type { Problem } from '../../src/pack/problem.ts';
import { asRow, renderProblems } from '../../src/pack/render.ts';
import { packFolder, soundPack } from '../support/folders.ts';
import { problemWords } from '../support/words.ts';
import type { Case } from './cases/case.ts';
import { pack, whole } from './cases/case.ts';
import { documents } from './cases/documents.ts';
import { keys } from './cases/keys.ts';
import { lastingNames } from './cases/lasting-names.ts';
import { limits } from './cases/limits.ts';
import { misled } from './cases/misled.ts';
import { misledNames } from './cases/misled-names.ts';
import { optionLists } from './cases/option-lists.ts';
import { references } from './cases/references.ts';
import { yamlMistakes } from './cases/yaml-mistakes.ts';

const told = ({ file, line, column, code }: Problem) => `${file}:${line}:${column} ${code}`;

/** What is wrong with a pack's folder as text, and the problems themselves. */
function check(folder: string) {
  const { problems, pack: read } = checkPack(folder);
  return { problems, pack: read, places: problems.map(told), text: renderProblems(problems, problemWords) };
}

const files: readonly Case[] = [
  [
    38,
    'a file too large',
    whole(`# ${'x'.repeat(256 * 1024)}\n`),
    ['comfort.yaml:1:1 file-too-large'],
    'several sequences',
  ],
  [
    38,
    'a file too long',
    whole('#\n'.repeat(25_001)),
    ['comfort.yaml:1:1 too-many-entries'],
    'several sequences',
  ],
  [
    40,
    'a name that climbs out',
    pack('- comfort', '- ../comfort'),
    ['pack.yaml:7:5 bad-file-name'],
    'comfort.yaml',
  ],
  [
    40,
    'an absolute name',
    pack('- comfort.yaml', '- /etc/passwd'),
    ['pack.yaml:7:5 bad-file-name'],
    'a plain name',
  ],
  [
    40,
    'a NUL in a name',
    pack('- comfort.yaml', '- "com\\0fort.yaml"'),
    ['pack.yaml:7:5 hidden-character'],
    'delete it',
  ],
  [
    40,
    'names that differ in case',
    pack('- comfort.yaml', '- comfort.yaml\n  - Comfort.yaml'),
    ['pack.yaml:8:5 same-file-twice'],
    'different names',
  ],
  [40, 'a newer format', pack('format: 1', 'format: 2'), ['pack.yaml:1:9 newer-format'], 'format: 1'],
  [
    40,
    'a file that is not there',
    pack('- comfort.yaml', '- comfrot.yaml'),
    ['pack.yaml:7:5 missing-file'],
    'make the file',
  ],
  [
    0,
    'no pack.yaml',
    { 'comfort.yaml': soundPack['comfort.yaml'] },
    ['pack.yaml:1:1 missing-file'],
    'make the file',
  ],
];

const cases = [
  ...yamlMistakes,
  ...documents,
  ...keys,
  ...limits,
  ...optionLists,
  ...references,
  ...lastingNames,
  ...misled,
  ...misledNames,
  ...files,
];

test('the pack that is spoiled here is sound to begin with', () => {
  expect(check(packFolder(soundPack))).toMatchObject({ problems: [], pack: { id: 'small' }, text: '' });
});

test.each(cases)('kind %i, %s', (_kind, _name, written, places, hint) => {
  const found = check(packFolder(written));
  expect(found.places).toEqual(places);
  expect(found.pack).toBeNull();
  const rows = found.problems.map((each) => asRow(each, problemWords));
  expect(rows.at(-1)?.hint).toContain(hint);
  for (const { message } of rows) expect(found.text).toContain(message);
  expect(found.text).not.toMatch(/undefined|NaN|\[object/);
});

describe('files that are not what they seem (kind 40)', () => {
  const folder = () => packFolder(soundPack);
  const inside = (at: string) => path.join(at, 'comfort.yaml');
  const moved = (at: string, to: string) => renameSync(inside(at), path.join(at, to));

  test('a symlink that leaves the pack', () => {
    const [at, elsewhere] = [folder(), folder()];
    moved(at, 'gone.yaml');
    symlinkSync(inside(elsewhere), inside(at));
    expect(check(at).places).toEqual(['pack.yaml:7:5 outside-pack']);
  });

  test('a symlink that goes round', () => {
    const at = folder();
    moved(at, 'gone.yaml');
    symlinkSync(inside(at), inside(at));
    expect(check(at).places).toEqual(['pack.yaml:7:5 outside-pack']);
  });

  test('a symlink inside the pack is as good as its file', () => {
    const at = folder();
    moved(at, 'real.yaml');
    symlinkSync('real.yaml', inside(at));
    expect(check(at).places).toEqual([]);
  });

  test('a FIFO', () => {
    const at = folder();
    moved(at, 'gone.yaml');
    execFileSync('mkfifo', [inside(at)]);
    expect(check(at).places).toEqual(['pack.yaml:7:5 not-a-file']);
  });

  test('a folder', () => {
    const at = folder();
    moved(at, 'gone.yaml');
    mkdirSync(inside(at));
    expect(check(at).places).toEqual(['pack.yaml:7:5 not-a-file']);
  });

  test('two files that differ in case only', () => {
    const at = packFolder({ ...soundPack, 'Comfort.yaml': '' });
    expect(check(at).places).toEqual(['comfort.yaml:1:1 same-file-twice']);
  });

  test('files that together are too large (kind 38)', () => {
    const names = Array.from({ length: 5 }, (_, index) => `part-${index}.yaml`);
    const at = packFolder(pack('  - comfort.yaml', names.map((name) => `  - ${name}`).join('\n')));
    for (const name of names) writeFileSync(path.join(at, name), `# ${'x'.repeat(250 * 1024)}\n`);
    expect(check(at).places).toContain('part-4.yaml:1:1 pack-too-large');
  });

  test('more files than fit (kind 38)', () => {
    const names = Array.from({ length: 60 }, (_, index) => `part-${index}.yaml`);
    const at = packFolder(pack('  - comfort.yaml', names.map((name) => `  - ${name}`).join('\n')));
    for (const name of names) writeFileSync(path.join(at, name), '#\n');
    expect(check(at).places).toContain('pack.yaml:56:5 too-many-files');
  });
});
