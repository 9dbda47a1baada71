import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { questionOf } from '../../src/guide/ask.ts';
import { begin } from '../../src/guide/begin.ts';
import { secondsFor } from '../../src/guide/reading-time.ts';
import { step } from '../../src/guide/step.ts';
import { REVIEW } from '../../src/guide/walk.ts';
import { bridgeOver, limitsOn, pairsOf } from '../../src/model/pairing.ts';
import { checkPack } from '../../src/pack/check.ts';
import { renderProblems } from '../../src/pack/render.ts';
import { packFolder } from '../support/folders.ts';
import { problemWords } from '../support/words.ts';
import { CONTENT, shelf } from './built-in-pack.ts';

const GIVING = path.join(CONTENT, '../giving');
const [needs, giving] = shelf();
if (!needs || !giving) throw new Error('The shelf is not whole');
const pairs = pairsOf(giving, needs);
const named = ({ prompt, option }: (typeof pairs)[number]['give']) => `${prompt.id}/${option}`;

test('every question of giving but what is not given, and one’s own, answers one of the needs', () => {
  const prompts = giving.sequences.flatMap((sequence) => sequence.prompts);
  expect(prompts).toHaveLength(12);
  expect(prompts.filter(({ pairsWith }) => !pairsWith).map(({ id }) => id)).toEqual([
    'give-not',
    'give-mine',
  ]);
});

test('at least 30 bridges, with two or three ways each; one for every pair', () => {
  expect(giving.bridges?.length).toBeGreaterThanOrEqual(30);
  expect(giving.bridges?.filter(({ ways }) => ways.length < 2 || ways.length > 3)).toEqual([]);
  expect(pairs.length).toBeGreaterThan(50);
  expect(pairs.filter((pair) => !bridgeOver(giving, pair))).toEqual([]);
});

test('a limit on touch is on every pair that touches, and on no other', () => {
  const limited = pairs.filter((pair) =>
    limitsOn(giving, pair).some((one) => named(one) === 'give-not/touch'),
  );
  expect(new Set(limited.map(({ give }) => give.prompt.id))).toEqual(
    new Set(['give-first', 'give-closeness', 'give-touch', 'give-tears']),
  );
  expect(limited.map(({ give }) => named(give))).not.toContain('give-closeness/nearby');
});

test('a walk through it takes the three minutes that its first screen promises', () => {
  const now = '2026-11-24T10:00:00.000Z';
  let walk = begin(giving, {}, null, { sequences: null, quick: false, restart: false }, now);
  let seconds = 0;
  while (walk.at !== REVIEW) {
    const { question } = questionOf(walk);
    seconds += secondsFor(question, question.type === 'choose-many' ? 2 : 1);
    walk = step(walk, { type: 'skip', private: false }, now);
  }
  expect(giving.welcome.join(' ')).toContain('about three minutes');
  expect(Math.round(seconds / 60)).toBe(3);
});

const files = Object.fromEntries(
  readdirSync(GIVING)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(path.join(GIVING, name), 'utf8')]),
);

test.each([
  [
    'a need that nobody answers',
    'giving.yaml',
    '      - id: drink\n        label: A drink',
    '      - id: juice\n        no-pair: yes\n        label: A drink',
    'need-unpaired',
    'drink',
  ],
  [
    'an offer that answers nothing',
    'giving.yaml',
    '        card: come to you after a minute for myself\n        no-pair: yes\n',
    '        card: come to you after a minute for myself\n',
    'give-unpaired',
    'no-pair: yes',
  ],
  [
    'a question that is not there',
    'giving.yaml',
    'pairs-with: first-need',
    'pairs-with: first-ned',
    'unknown-need',
    'first-need',
  ],
  [
    'an option that is not there',
    'giving.yaml',
    'surroundings/soft-light',
    'surroundings/soft-lite',
    'unknown-need-option',
    'soft-light',
  ],
  [
    'what is left open and is not there',
    'giving.yaml',
    'unpaired: varies',
    'unpaired: vary',
    'unknown-need-option',
    'varies',
  ],
  [
    'a bridge over a limit',
    'bridges.yaml',
    '      give-words: loved',
    '      give-not: words',
    'bridge-over-limit',
    'delete this line',
  ],
  [
    'a bridge that leads nowhere',
    'bridges.yaml',
    '      give-words: loved',
    '      give-words: quiet',
    'bridge-without-pair',
    'both sides',
  ],
  [
    'a bridge from what is not there',
    'bridges.yaml',
    '      hear: loved',
    '      hear: lovd',
    'unknown-need-option',
    'loved',
  ],
  [
    'a bridge to what is not there',
    'bridges.yaml',
    '      give-words: loved',
    '      give-word: loved',
    'unknown-prompt',
    'give-words',
  ],
  [
    'a limit that rules out what is not there',
    'giving.yaml',
    'rules-out: give-words/loved',
    'rules-out: give-words/lovd',
    'unknown-option',
    'loved',
  ],
  [
    'a key of another use',
    'giving.yaml',
    'rules-out: give-words/loved',
    'asks: hear',
    'key-not-for-use',
    'check-in',
  ],
  ['a mistyped key', 'bridges.yaml', '    title: One longs', '    titel: One longs', 'unknown-key', 'title'],
])('%s is told, with what to type', (_, file, from, to, code, hint) => {
  expect(files[file]).toContain(from);
  const spoiled = { ...files, [file]: (files[file] ?? '').replace(from, to) };
  const { problems, pack } = checkPack(packFolder(spoiled), false, needs);
  expect(pack).toBeNull();
  const told = problems.filter((found) => found.code === code);
  expect([told.length > 0, renderProblems(problems, problemWords)]).toEqual([
    true,
    expect.stringContaining(hint),
  ]);
});

test('a bridge that is taken away leaves a pair without one', () => {
  const all = (files['bridges.yaml'] ?? '').split(/^ {2}- need:/m);
  const without = all.filter((text) => !text.includes('hear: loved')).join('  - need:');
  const { problems } = checkPack(packFolder({ ...files, 'bridges.yaml': without }), false, needs);
  expect(problems.map(({ code, args }) => [code, args])).toEqual([
    ['pair-without-bridge', { give: 'give-words/loved', need: 'hear/loved' }],
  ]);
});
