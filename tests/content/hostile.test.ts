import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { packFolder } from '../support/folders.ts';

interface Measured {
  readonly checks: readonly { readonly ms: number; readonly problems: number; readonly text: string }[];
  readonly mebibytes: number;
  /** How much slower the machine is now than one at rest on which the promises of content-model.md were measured. */
  readonly slowness: number;
}

/** What the yardstick of measured.ts takes on a machine at rest, in milliseconds. */
const YARD_AT_REST = 100;

/** Checks packs in a process of its own, and says what it took. */
function measure(times: number, ...folders: string[]): Measured {
  const child = path.join(import.meta.dirname, 'measured.ts');
  const args = ['--import', 'tsx', child, String(times), ...folders];
  const { yard, ...measured } = JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
  );
  return { ...measured, slowness: Math.max(1, yard / YARD_AT_REST) };
}

/** A pack of some sequences with the same text; what names a prompt in it gets a number. */
function packWith(count: number, text: (index: number) => string): string {
  const names = Array.from({ length: count }, (_, index) => `part-${index}.yaml`);
  const head = ['format: 1', 'id: large', 'title: Large', 'language: en', 'version: 1', 'sequences:'];
  const sections = ['sections:', '  - id: all', '    heading: All', ''];
  return packFolder({
    'pack.yaml': [...head, ...names.map((name) => `  - ${name}`), ...sections].join('\n'),
    ...Object.fromEntries(names.map((name, index) => [name, text(index).slice(0, 256 * 1024)])),
  });
}

const sequence = (id: number, prompts: readonly string[]) =>
  [`id: part-${id}`, 'title: Part', 'section: all', 'prompts:', ...prompts, ''].join('\n');
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index));
const textPrompt = (id: string, ask = 'What?', more = '') =>
  `  - id: ${id}\n    type: text\n    ask: ${ask}${more}`;
const choice = (id: string, keys: string, options: readonly string[]) =>
  `  - id: ${id}\n    type: choose-many\n    ask: Which?\n${keys}    options:\n${options.join('\n')}`;
const option = (index: number, more = '') => `      - id: o${index}\n        label: Label ${index}${more}`;

/** Each made to cost as much as the limits let it: four files that fill the entries of a pack, or 256 KiB each. */
const hostile: readonly (readonly [name: string, text: (index: number) => string])[] = [
  ['keys that are not known', () => many(14_900, (index) => `key-${index}: value\n`).join('')],
  ['one key again and again', () => 'key: value\n'.repeat(14_900)],
  ['a list of single letters', () => '- a\n'.repeat(7_400)],
  ['an endless list between brackets', () => `id: [${'a,'.repeat(14_900)}]\n`],
  ['an endless text of colons', () => `id: ${'a: '.repeat(80_000)}\n`],
  ['quotes that never close', () => 'a: "\n'.repeat(14_900)],
  [
    'conditions on nothing',
    (index) =>
      sequence(index, [
        textPrompt(
          `p${index}`,
          'What?',
          `\n    only-if:\n${many(12_000, (line) => `      nothing-${line}: any`).join('\n')}`,
        ),
      ]),
  ],
  [
    'conditions that contradict each other',
    (index) =>
      sequence(index, [
        choice(
          `q${index}`,
          '',
          many(6, (one) => option(one)),
        ),
        choice(
          `p${index}`,
          `    not-if:\n      q${index}: answered\n`,
          many(3_000, (one) => option(one, `\n        only-if:\n          q${index}: o1`)),
        ),
      ]),
  ],
  [
    'answers that nobody gave',
    (index) =>
      sequence(
        index,
        many(2_200, (one) => textPrompt(`p${index}-${one}`, `What of <x${one}> and <y${one}>?`)),
      ),
  ],
  ['escapes', () => `id: "${'\\e'.repeat(100_000)}"\n`],
  [
    'prompts beyond all need',
    (index) =>
      sequence(
        index,
        many(3_700, (one) => textPrompt(`p${index}-${one}`)),
      ),
  ],
];

test.each(hostile)('%s: told within 2 seconds and 300 MB', (_name, text) => {
  const folder = packWith(4, text);
  const { checks, mebibytes, slowness } = measure(1, folder);
  expect(checks[0]?.text).toMatch(/^$|^\S+\.yaml:\d+:\d+ {2}[a-z]/);
  expect(mebibytes).toBeLessThan(300);
  expect(checks[0]?.ms).toBeLessThan(2000 * slowness);
});

/** Prompts like those of a real pack: options, conditions, card lines. */
const realPrompt = (index: number, ask = 'What would be good for you then?') =>
  [
    `  - id: prompt-${index}`,
    '    type: choose-many',
    `    ask: ${ask}`,
    '    why: It helps whoever is with you to begin with what does you good.',
    ...(index > 0 ? ['    only-if:', `      prompt-${index - 1}: warmth`] : []),
    `    card: "First of all: <prompt-${index}>"`,
    '    options:',
    ...['warmth', 'quiet', 'company', 'water'].map(
      (id) => `      - id: ${id}\n        label: Some ${id} for me\n        card: some ${id}`,
    ),
  ].join('\n');

const realPack = (count: number, ask?: string) =>
  packWith(count / 250, (part) =>
    sequence(
      part,
      many(250, (index) => realPrompt(part * 250 + index, ask)),
    ),
  );

test('a thousand prompts are checked in less than 1.5 seconds, and four times as many take four times as long', () => {
  const {
    checks: [small, large],
    slowness,
  } = measure(3, realPack(250), realPack(1000));
  expect([small?.text, large?.text]).toEqual(['', '']);
  expect(large?.ms).toBeLessThan(1500 * slowness);
  expect((large?.ms ?? 0) / (small?.ms ?? 1)).toBeLessThan(8);
});

test('the same holds for a thousand problems', () => {
  const wrong = 'What of <that-one>?';
  const {
    checks: [small, large],
    slowness,
  } = measure(3, realPack(250, wrong), realPack(1000, wrong));
  expect([small?.problems, large?.problems]).toEqual([250, 1000]);
  expect(large?.text).toContain('\nand 980 more\n');
  expect(large?.ms).toBeLessThan(1500 * slowness);
  expect((large?.ms ?? 0) / (small?.ms ?? 1)).toBeLessThan(8);
});
