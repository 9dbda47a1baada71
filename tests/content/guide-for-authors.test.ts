import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { differences, runTest } from '../../src/authoring/testing.ts';
import { cardIn } from '../../src/commands/content/test.ts';
import { optionSchema } from '../../src/model/option.ts';
import { packFileSchema, sequenceFileSchema } from '../../src/model/pack.ts';
import { promptSchema } from '../../src/model/prompt-schema.ts';
import { PROMPT_TYPES } from '../../src/model/prompt-types.ts';
import { checkPack } from '../../src/pack/check.ts';
import { renderProblems } from '../../src/pack/render.ts';
import { en, problemWords } from '../support/words.ts';

const guide = readFileSync(path.join(import.meta.dirname, '../../content/README.md'), 'utf8');
const folder = mkdtempSync(path.join(os.tmpdir(), 'aftercare-guide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const blocks = [...guide.matchAll(/^```(\w+)( wrong)?\n([\s\S]*?)^```$/gm)].map(([, kind, wrong, text]) => ({
  kind,
  wrong: wrong !== undefined,
  text: text ?? '',
}));
const right = blocks.filter(({ kind, wrong }) => kind === 'yaml' && !wrong).map(({ text }) => text);
const mistakes = blocks.flatMap(({ wrong, text }, index) =>
  wrong ? [{ text, told: blocks[index + 1]?.text ?? '' }] : [],
);

const scaffold = (await en.scaffold()).files('my-pack', 'My pack');
const steps = scaffold.get('first-steps.yaml') ?? '';
const anotherFile = right.find((text) => /^(?:# .*\n)?id: /.test(text)) ?? '';

/** The built-in pack for giving, whose bridges the guide shows. */
const giving = ['pack.yaml', 'giving.yaml'].map((name) => {
  const file = path.join(import.meta.dirname, '../../content/giving', name);
  return [name, readFileSync(file, 'utf8')] as const;
});

/** The small pack of `content new` with a block of the guide in its place, by what the block is. */
function packWith(block: string): Map<string, string> {
  const files = new Map(scaffold);
  const whole = block.replace(/^# yaml-language-server: .*\n(?=.)/, '');
  if (whole.startsWith('bridges:')) return new Map([...giving, ['bridges.yaml', block]]);
  if (whole.startsWith('format:')) return files.set('pack.yaml', block).set('another-file.yaml', anotherFile);
  if (whole.startsWith('id:')) {
    files.delete('tests/company.yaml');
    return files.set('first-steps.yaml', block);
  }
  if (whole.startsWith('# yaml')) return files;
  if (block.startsWith('retired:')) return files.set('first-steps.yaml', `${steps}\n${block}`);
  if (whole.startsWith('answers:')) return files.set('tests/company.yaml', block);
  if (block.startsWith('  - id:')) return files.set('first-steps.yaml', `${steps}\n${block}`);
  if (block.startsWith('      - id:')) {
    return files.set('first-steps.yaml', steps.replace('      - id: quiet\n', `${block}      - id: quiet\n`));
  }
  return files.set(
    'first-steps.yaml',
    steps.replace('    topic: how close\n', `    topic: how close\n${block}`),
  );
}

function checked(files: ReadonlyMap<string, string>) {
  const pack = mkdtempSync(path.join(folder, 'pack-'));
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(pack, name)), { recursive: true });
    writeFileSync(path.join(pack, name), text);
  }
  return checkPack(pack);
}

describe('the guide for authors', () => {
  test('has its blocks where this test looks for them', () => {
    expect(right.length).toBeGreaterThan(8);
    expect(mistakes.length).toBeGreaterThan(10);
    expect(guide.match(/^```yaml/gm)).toHaveLength(right.length + mistakes.length);
  });

  test.each(right)('what it shows is right: %s', (block) => {
    const files = packWith(block);
    // Every block stands in the pack as it is in the guide: this is no check of the pack alone.
    expect([...files.values()].some((text) => text.includes(block))).toBe(true);
    const { problems, pack, tests } = checked(files);
    expect(renderProblems(problems, problemWords)).toBe('');
    if (block.includes('\nanswers:')) {
      expect(
        tests.flatMap(({ test }) => (pack ? differences(runTest(pack, test, cardIn(en.card)), test) : [])),
      ).toEqual([]);
    }
  });

  test.each(mistakes)('a mistake is told as it says: $text', ({ text, told }) => {
    expect(renderProblems(checked(packWith(text)).problems, problemWords)).toBe(told);
  });

  test('names every type and every key there is, and no other', () => {
    const keys = [
      ...Object.keys(packFileSchema.pipe[0].entries),
      ...Object.keys(sequenceFileSchema.pipe[0].entries),
      ...Object.keys(promptSchema.pipe[0].entries),
      ...Object.keys(optionSchema.pipe[0].entries),
    ];
    const named = guide.slice(guide.indexOf('## Every key'));
    expect(keys.filter((key) => !named.includes(`\`${key}\``))).toEqual([]);
    const rows = [...named.matchAll(/^\| (`.*?) +\|/gm)].flatMap(([, cell]) => cell?.match(/[a-z-]+/g) ?? []);
    expect(rows.filter((key) => !keys.includes(key))).toEqual([]);
    const types = [...guide.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, type]) => type);
    expect(PROMPT_TYPES.filter((type) => !types.includes(type))).toEqual([]);
  });
});
