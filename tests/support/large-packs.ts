import { FILE_LIMITS } from '../../src/pack/files.ts';
import type { Files } from './folders.ts';

/*
 * Packs as large as they come, for the tests and for the bench: sound ones, and those made to cost as much as they can.
 */

/** A pack of sequences with these texts. */
function packOfTexts(texts: readonly string[]): Files {
  const names = texts.map((_, index) => `part-${index}.yaml`);
  const head = ['format: 1', 'id: large', 'title: Large', 'language: en-GB', 'version: 1', 'sequences:'];
  const sections = ['sections:', '  - id: all', '    heading: All', ''];
  return {
    'pack.yaml': [...head, ...names.map((name) => `  - ${name}`), ...sections].join('\n'),
    ...Object.fromEntries(names.map((name, index) => [name, texts[index]?.slice(0, FILE_LIMITS.file) ?? ''])),
  };
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

const PROMPTS_OF_A_FILE = 50;

/** A pack of this many prompts like those of a real one: options, conditions, card lines; sound, unless `ask` is not. */
export function largePack(prompts: number, ask = 'What would be good for you then?'): Files {
  const files = Array.from({ length: Math.ceil(prompts / PROMPTS_OF_A_FILE) }, (_, file) => {
    const first = file * PROMPTS_OF_A_FILE;
    const count = Math.min(PROMPTS_OF_A_FILE, prompts - first);
    return sequence(
      file,
      many(count, (index) => realPrompt(first + index, ask)),
    );
  });
  return packOfTexts(files);
}

function realPrompt(index: number, ask: string): string {
  return [
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
}

const HOSTILE_FILES = 4;
/** Lines, dashes and commas that each of them may have, so that all of them together fill what a pack may have. */
const ENTRIES = FILE_LIMITS.packEntries / HOSTILE_FILES - 10;

/** Texts made to cost as much as the limits let them: they fill the entries of a pack, or the bytes of a file. */
const hostileTexts: readonly (readonly [name: string, text: (file: number) => string])[] = [
  ['keys that are not known', () => many(ENTRIES, (index) => `key-${index}: value\n`).join('')],
  ['one key again and again', () => 'key: value\n'.repeat(ENTRIES)],
  ['a list of single letters', () => '- a\n'.repeat(ENTRIES / 2)],
  ['an endless list between brackets', () => `id: [${'a,'.repeat(ENTRIES)}]\n`],
  ['an endless text of colons', () => `id: ${'a: '.repeat(80_000)}\n`],
  ['quotes that never close', () => 'a: "\n'.repeat(ENTRIES)],
  [
    'conditions on nothing',
    (file) =>
      sequence(file, [
        textPrompt(
          `p${file}`,
          'What?',
          `\n    only-if:\n${many(ENTRIES - 10, (line) => `      nothing-${line}: any`).join('\n')}`,
        ),
      ]),
  ],
  [
    'conditions that contradict each other',
    (file) =>
      sequence(file, [
        choice(
          `q${file}`,
          '',
          many(6, (one) => option(one)),
        ),
        choice(
          `p${file}`,
          `    not-if:\n      q${file}: answered\n`,
          many(ENTRIES / 5 - 10, (one) => option(one, `\n        only-if:\n          q${file}: o1`)),
        ),
      ]),
  ],
  [
    'answers that nobody gave',
    (file) =>
      sequence(
        file,
        many(ENTRIES / 4 - 5, (one) => textPrompt(`p${file}-${one}`, `What of <x${one}> and <y${one}>?`)),
      ),
  ],
  ['escapes', () => `id: "${'\\e'.repeat(100_000)}"\n`],
  [
    'prompts beyond all need',
    (file) =>
      sequence(
        file,
        many(ENTRIES / 4 - 5, (one) => textPrompt(`p${file}-${one}`)),
      ),
  ],
];

/** Packs that fill the limits of a pack, each in its own way; of none may a check take long. */
export const hostilePacks: readonly (readonly [name: string, pack: () => Files])[] = hostileTexts.map(
  ([name, text]) => [name, () => packOfTexts(many(HOSTILE_FILES, text))],
);
