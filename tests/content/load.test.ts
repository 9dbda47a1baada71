import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../src/build/compile.ts';
import type { Context } from '../../src/context.ts';
import { formsOf } from '../../src/model/language.ts';
import { checkPack } from '../../src/pack/check.ts';
import { readCompiled } from '../../src/pack/compiled.ts';
import { ContentProblems, loadPack } from '../../src/pack/load.ts';
import { realContext } from '../support/context.ts';
import { packFolder, soundPack, temporaryFolder, writePack } from '../support/folders.ts';

/** Where no other pack can be found. */
const context: Context = { ...realContext(), env: {}, cwd: '/', builtInContent: '/built-in' };

describe('loading a pack', () => {
  test('a sound one is ready to be walked', async () => {
    const pack = await loadPack(packFolder(soundPack), context);
    expect(pack.sequences.map(({ id, prompts }) => [id, prompts.map((prompt) => prompt.id)])).toEqual([
      ['comfort', ['touch', 'firmness']],
    ]);
    expect(pack.sequences[0]?.prompts[1]).toMatchObject({
      section: 'body',
      min: 1,
      max: 5,
      essential: false,
    });
  });

  test('one with problems is refused, and says which', async () => {
    const folder = packFolder({ ...soundPack, 'comfort.yaml': 'id: comfort\n' });
    const refused = await loadPack(folder, context).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ContentProblems);
    expect(refused).toMatchObject({
      code: 'content-problems',
      folder,
      problems: [{ code: 'missing-key' }, { code: 'missing-key' }],
      details: {
        folder,
        text: expect.stringContaining('comfort.yaml:1:1  missing-key  "title" is missing here'),
      },
    });
  });

  test('its tests do not keep anybody from walking it', async () => {
    const folder = packFolder({ ...soundPack, 'tests/a.yaml': 'answers:\n  nobody: quiet\n' });
    expect((await loadPack(folder, context)).id).toBe('small');
    expect(checkPack(folder).problems).toHaveLength(1);
  });

  test('values are read as the text that was typed', async () => {
    const typed = {
      No: 'No',
      '1.10': '1.10',
      '012': '012',
      '~': '~',
      null: 'null',
      '2026-11-22': '2026-11-22',
      '0x1F': '0x1F',
    };
    for (const [word, read] of Object.entries(typed)) {
      const comfort = soundPack['comfort.yaml'].replace('How firmly?', `How?\n    why: ${word}`);
      const pack = await loadPack(packFolder({ ...soundPack, 'comfort.yaml': comfort }), context);
      expect(pack.sequences[0]?.prompts[1]?.why).toBe(read);
    }
  });
});

describe('what the build made of the built-in pack', () => {
  const compiled = async () => {
    const folder = packFolder(soundPack);
    const file = path.join(temporaryFolder(), 'content.json');
    await compilePack(folder, file, 'this-build');
    return { folder, file };
  };

  test('is the same pack, with the forms of its language', async () => {
    const { folder, file } = await compiled();
    const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
    const forms = formsOf('en');
    const read = { ...checkPack(folder).pack, forms };
    expect(forms).toBeDefined();
    expect(plain(readCompiled(folder, file, 'this-build'))).toEqual(plain(read));
  });

  test.each([
    [
      'a sequence was changed',
      ({ folder }: { folder: string }) =>
        writeFileSync(path.join(folder, 'comfort.yaml'), `${soundPack['comfort.yaml']} `),
    ],
    [
      'pack.yaml was changed',
      ({ folder }: { folder: string }) =>
        writePack(folder, {
          'pack.yaml': soundPack['pack.yaml'].replace('Heading', 'Other').concat('# more\n'),
        }),
    ],
    ['a file is gone', ({ folder }: { folder: string }) => writePack(folder, { 'comfort.yaml': '' })],
    [
      'it was cut short',
      ({ file }: { file: string }) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, -20)),
    ],
    ['it is empty', ({ file }: { file: string }) => writeFileSync(file, '')],
    ['it holds something else', ({ file }: { file: string }) => writeFileSync(file, 'null')],
  ])('is left aside when %s', async (_name, spoil) => {
    const made = await compiled();
    spoil({ ...made });
    expect(readCompiled(made.folder, made.file, 'this-build')).toBeNull();
  });

  test.each([
    ['another build made it', 'another-build'],
    ['the program runs from its sources', undefined],
  ])('is left aside when %s', async (_name, build) => {
    const { folder, file } = await compiled();
    expect(readCompiled(folder, file, build)).toBeNull();
  });

  test('is not made of a pack with problems', async () => {
    const folder = packFolder({ ...soundPack, 'comfort.yaml': '' });
    const compiling = compilePack(folder, path.join(folder, 'content.json'), 'this-build');
    await expect(compiling).rejects.toThrow('empty-file');
  });
});
