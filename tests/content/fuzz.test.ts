import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPack } from '../../src/pack/check.ts';
import { asRow, renderProblems } from '../../src/pack/render.ts';
import { anyCodePoints } from '../support/code-points.ts';
import { type Files, packFolder, soundPack, writePack } from '../support/folders.ts';
import { problemWords } from '../support/words.ts';

const CONTENT = path.join(import.meta.dirname, '../../content/needs');
const realFiles: Record<string, string> = Object.fromEntries(
  readdirSync(CONTENT)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(path.join(CONTENT, name), 'utf8')]),
);

/** With every kind of file, so that each run writes over what the one before it spoiled. */
const smallPack = {
  ...soundPack,
  'ids.lock': 'touch choose-many\n',
  'tests/a.yaml': 'answers:\n  touch: quiet\n',
};

/** Pieces that mean something to YAML, to the model, or to a terminal. */
const piece = fc.constantFrom(
  ...['\n', '\r', '\r\n', ' ', '  ', '\t', ': ', '- ', '? ', '# ', ' #', '|\n'],
  ...':-|>"\'[]{},',
  ...[
    '&a ',
    '*a',
    '!a ',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '<<: ',
    '@',
    '`',
    '\\',
    '"\\e[2J"',
    '<id>',
    '<touch>',
    '~',
    'No',
    '1.10',
  ],
  ...[
    'id: ',
    'type: ',
    'ask: ',
    'options:\n',
    'prompts:\n',
    'only-if:\n',
    'card: ',
    'was: ',
    'touch',
    'yes',
    'at least 2',
    'answered',
  ],
  ...['__proto__: ', 'constructor', 'toString: ', 'hasOwnProperty', 'valueOf'],
  ...[
    '\u0000',
    '\u001b[2J',
    '\u009b2J',
    '\u202e',
    '\u200b',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\ud83d\ude42',
    '“',
    '’',
    'é',
    '日本',
  ],
);
const yamlLike = fc.array(fc.oneof({ weight: 4, arbitrary: piece }, anyCodePoints(6)), { maxLength: 60 });

/** A place in a text, as a share of its length, and what happens there. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(30),
  insert: fc.array(piece, { maxLength: 3 }),
});

/** Whatever the input: the check ends with a pack or with problems, told without a stack and without raw controls. */
function expectCalm(files: Files): void {
  const { problems, pack, text, cost } = check(writePack(folder, files));
  expect(pack === null).toBe(problems.length > 0);
  expect(text).not.toMatch(
    /(?!\n)\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff]|\n\s+at /u,
  );
  expect(text).not.toMatch(/undefined|\[object/);
  for (const found of problems) {
    const { line, column, message, hint } = asRow(found, problemWords);
    expect(Math.min(line, column, message.length, hint.length)).toBeGreaterThan(0);
    expect(column).toBeLessThanOrEqual([...(found.excerpt?.text ?? '')].length + 1);
  }
  expect(cost).toBeLessThan(soundCost * AT_MOST_TIMES);
}

/** Checks the pack in a folder, and says what that cost, in microseconds. */
function check(packAt: string) {
  const before = process.cpuUsage();
  const { problems, pack } = checkPack(packAt);
  const text = renderProblems(problems, problemWords);
  return { problems, pack, text, cost: process.cpuUsage(before).user };
}

/** Whatever is changed in a pack, its check may cost so many times what that of the whole built-in one does, no more. */
const AT_MOST_TIMES = 10;

const soundCost = check(CONTENT).cost;
let folder = '';

test('any bytes at all', () => {
  folder = packFolder(smallPack);
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('pack.yaml', 'comfort.yaml', 'ids.lock', 'tests/a.yaml'),
      (bytes, name) => {
        expectCalm({ ...smallPack, [name]: bytes });
      },
    ),
    { numRuns: 150 },
  );
});

test('anything that looks like YAML', () => {
  folder = packFolder(smallPack);
  fc.assert(
    fc.property(yamlLike, fc.constantFrom('pack.yaml', 'comfort.yaml', 'tests/a.yaml'), (pieces, name) => {
      expectCalm({ ...smallPack, [name]: pieces.join('') });
    }),
    { numRuns: 600 },
  );
});

test('the small pack, changed in a few places', () => {
  folder = packFolder(smallPack);
  fc.assert(
    fc.property(
      fc.constantFrom('pack.yaml', 'comfort.yaml'),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      (name, changes) => {
        expectCalm({ ...smallPack, [name]: changed(soundPack[name as keyof typeof soundPack], changes) });
      },
    ),
    { numRuns: 800 },
  );
});

test('the built-in pack, changed in a few places', () => {
  folder = packFolder(realFiles);
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(realFiles)),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      (name, changes) => {
        expectCalm({ ...realFiles, [name]: changed(realFiles[name] ?? '', changes) });
      },
    ),
    { numRuns: 40 },
  );
});

function changed(
  text: string,
  changes: readonly { at: number; remove: number; insert: readonly string[] }[],
): string {
  return changes.reduce((now, { at, remove, insert }) => {
    const index = Math.floor(at * now.length);
    return now.slice(0, index) + insert.join('') + now.slice(index + remove);
  }, text);
}
