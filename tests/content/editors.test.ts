import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCHEMA_NAMES, schemaOf } from '../../src/authoring/schema.ts';
import { type Editor, openEditor } from '../support/editor.ts';

const CONTENT = path.join(import.meta.dirname, '../../content');

test.each(SCHEMA_NAMES)('the schema %s.json is what the model says (if not: npm run schema)', (name) => {
  const written = JSON.parse(readFileSync(path.join(CONTENT, 'schema', `${name}.json`), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(schemaOf(name))));
});

/** A file of its own for each text, in the folder of the built-in pack, so that its first line finds the schema. */
let typed = 0;
const newFile = () => path.join(CONTENT, 'needs', `typed-${++typed}.yaml`);

/** A sequence as somebody types it. */
const sequence = (...prompt: string[]) =>
  [
    '# yaml-language-server: $schema=../schema/sequence.json',
    'id: typed',
    'title: Typed',
    'prompts:',
    '  - id: touch',
    ...prompt.map((line) => `    ${line}`),
    '',
  ].join('\n');

describe('in an editor with yaml-language-server', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await openEditor();
  });
  afterAll(() => editor.close());

  test('nothing is wrong with any file that is shipped', async () => {
    const all = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' });
    const files = all.filter((name) => name.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(8);
    for (const name of files) {
      const text = readFileSync(path.join(CONTENT, name), 'utf8');
      expect(text, name).toMatch(
        /^# yaml-language-server: \$schema=(?:\.\.\/){1,2}schema\/(pack|sequence|test|together|steps|bridges)\.json\n/,
      );
      expect(await editor.open(path.join(CONTENT, name), text), name).toEqual([]);
    }
  });

  test.each([
    [
      'a number, a word that is a number, and nothing at all',
      ['type: scale', 'ask: No', 'low: 1', 'high: ~', 'min: 0', 'max: "4"'],
    ],
    ['yes and no', ['type: text', 'ask: What?', 'essential: yes', 'sensitive: no']],
  ])('nothing is wrong with %s', async (_name, lines) => {
    expect(await editor.open(newFile(), sequence(...lines))).toEqual([]);
  });

  test.each([
    ['an unknown key', ['type: text', 'ask: What?', 'colour: red'], 7, 4, 'colour'],
    ['a wrong type', ['type: text', 'ask: [What?]'], 6, 9, 'Incorrect type'],
    ['a number in words', ['type: scale', 'ask: What?', 'max: five'], 7, 9, 'pattern'],
    ['an unknown kind of prompt', ['type: dropdown', 'ask: What?'], 5, 10, 'choose-one'],
    ['true for yes', ['type: text', 'ask: What?', 'essential: true'], 7, 15, 'yes'],
    ['a text that is too long', ['type: text', 'ask: What?', `low: ${'low '.repeat(20)}`], 7, 9, '60'],
    ['a missing key', ['type: text'], 4, 4, 'ask'],
  ])('%s is marked in its place', async (_name, lines, line, character, words) => {
    const [first, ...others] = await editor.open(newFile(), sequence(...lines));
    expect(others).toEqual([]);
    expect(first?.message).toContain(words);
    expect(first?.range.start).toEqual({ line, character });
  });

  test('the keys of a prompt are offered', async () => {
    const file = newFile();
    await editor.open(file, sequence('type: text', 'ask: What?', ''));
    const keys = await editor.complete(file, 7, 4);
    expect(keys).toEqual(expect.arrayContaining(['why', 'help', 'only-if', 'essential', 'options']));
    expect(keys).not.toContain('type');
  });

  test('the types of prompt are offered', async () => {
    const file = newFile();
    await editor.open(file, sequence('ask: What?', 'type: '));
    expect([...(await editor.complete(file, 6, 10))].sort()).toEqual(
      ['choose-many', 'choose-one', 'long-text', 'note', 'number', 'scale', 'text', 'yes-no'].sort(),
    );
  });

  test('the description of a key is shown', async () => {
    const file = newFile();
    await editor.open(file, sequence('type: text', 'ask: What?', 'why: Because.'));
    expect(await editor.hover(file, 7, 5)).toContain('Why we ask, and who will see it.');
  });
});
