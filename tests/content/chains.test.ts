import { describe, expect, test } from 'vitest';
import { previewSequence } from '../../src/authoring/preview.ts';
import { runTest } from '../../src/authoring/testing.ts';
import { buildCard } from '../../src/card/build.ts';
import { renderText } from '../../src/card/renderers/text.ts';
import { listAnswers } from '../../src/exchange/listing.ts';
import { matchAnswers } from '../../src/exchange/matching.ts';
import { shareable } from '../../src/exchange/share.ts';
import { cardLines } from '../../src/guide/card-lines.ts';
import { reviewOf } from '../../src/guide/review.ts';
import { type Answer, type Answers, answerKey, emptyProfile, type Profile } from '../../src/model/answer.ts';
import type { Pack } from '../../src/model/pack.ts';
import { checkPack } from '../../src/pack/check.ts';
import { packFolder } from '../support/folders.ts';
import { packOf, type RawPrompt } from '../support/packs.ts';
import { at } from '../support/random.ts';
import { en } from '../support/words.ts';
import { begun, workOf } from './work.ts';

const id = (index: number) => `p${index}`;
const two = (index: number) => [index - 1, index - 2].filter((before) => before >= 0).map(id);

/** Chains in which every prompt leans on the two before it, each in its own way. */
const CHAINS: Readonly<Record<string, (index: number) => object>> = {
  names: (index) => ({
    card: [
      'Line',
      ...[index, index - 1, index - 2].filter((one) => one >= 0).map((one) => `<${id(one)}>`),
    ].join(' '),
  }),
  topics: (index) => ({ topic: ['Topic', ...two(index).map((one) => `<${one}>`)].join(' ') }),
  suggestions: (index) =>
    index === 0
      ? {}
      : {
          suggest: two(index)
            .map((one) => `<${one}>`)
            .join(' '),
        },
  conditions: (index) =>
    index === 0 ? {} : { 'only-if': Object.fromEntries(two(index).map((one) => [one, 'answered'])) },
  'conditions that are not': (index) =>
    index === 0 ? {} : { 'not-if': Object.fromEntries(two(index).map((one) => [one, 'unsure'])) },
  renames: (index) => ({ was: `former-${index}` }),
};

const LENGTHS = [20, 40, 80] as const;

const promptsOf = (kind: string, length: number) =>
  Array.from(
    { length },
    (_, index): RawPrompt => ({ id: id(index), type: 'text', ...CHAINS[kind]?.(index) }),
  );
const packOfChain = (kind: string, length: number): Pack =>
  packOf([{ id: 'chain', prompts: promptsOf(kind, length) }]);

const answer = (index: number): Answer => ({
  status: 'answered',
  value: `word ${index}`,
  other: null,
  words: `word ${index}`,
  private: false,
  at: at(index),
  packVersion: 1,
});
const answersOf = (length: number): Answers =>
  Object.fromEntries(Array.from({ length }, (_, index) => [id(index), answer(index)]));
const profileOf = (pack: Pack, answers: Answers): Profile => ({
  ...emptyProfile(),
  answers: Object.fromEntries(
    Object.entries(answers).map(([prompt, each]) => [answerKey(pack.id, prompt), each]),
  ),
});

/** What costs no more than in proportion to the pack. */
const WORKS: Readonly<Record<string, (pack: Pack, answers: Answers) => unknown>> = {
  'a card': (pack, answers) => buildCard(pack, answers, en.card),
  'an export': (pack, answers) => shareable([pack], listAnswers([pack], profileOf(pack, answers))),
  'a preview': (pack) =>
    pack.sequences.map((sequence) => previewSequence(pack, sequence, 80, cardLines, en.content)),
  'a review': (pack, answers) => reviewOf(begun(pack, answers)),
  'a key': (pack, answers) => begun(pack, answers),
};

/** How many times the work grows when the chain becomes twice as long. */
function growths(work: (length: number) => number): number[] {
  const [short, middle, long] = LENGTHS.map(work) as [number, number, number];
  return [middle / short, long / middle];
}

describe.each(Object.keys(CHAINS))('a chain of %s', (kind) => {
  test.each(Object.keys(WORKS))('costs %s in proportion', (name) => {
    const growth = growths((length) =>
      workOf(packOfChain(kind, length), (pack) => WORKS[name]?.(pack, answersOf(length))),
    );
    for (const times of growth) expect(times).toBeLessThan(2.5);
  });

  test('costs a whole walk no more than a key at each prompt', () => {
    const said = (length: number) => ({
      answers: Object.fromEntries(Array.from({ length }, (_, index) => [id(index), `word ${index}`])),
    });
    const growth = growths((length) =>
      workOf(packOfChain(kind, length), (pack) =>
        runTest(pack, said(length), (walked, answers) =>
          renderText(buildCard(walked, answers, en.card), { width: 72, ascii: false }),
        ),
      ),
    );
    for (const times of growth) expect(times).toBeLessThan(4.5);
  });
});

test('a chain of moves costs in proportion, wherever on it the answers stand', () => {
  const moved = (length: number) => ({
    ...packOf([
      {
        id: 'chain',
        prompts: [{ id: 'end', type: 'text' }],
        retired: Array.from({ length }, (_, index) => ({
          id: `old-${index}`,
          'moved-to': index + 1 < length ? `old-${index + 1}` : 'end',
        })),
      },
    ]),
  });
  const growth = growths((length) => {
    const answers = Object.fromEntries(Array.from({ length }, (_, index) => [`old-${index}`, answer(index)]));
    return workOf(moved(length), (pack) => matchAnswers(pack, profileOf(pack, answers)));
  });
  for (const times of growth) expect(times).toBeLessThan(2.5);
});

test.each(Object.keys(CHAINS))('a chain of %s costs its check in proportion', (kind) => {
  const growth = growths((length) => {
    const folder = packFolder({
      'pack.yaml':
        'format: 1\nid: chained\ntitle: A chain\nlanguage: en\nversion: 1\nsequences: [chain.yaml]\nsections:\n  - id: all\n    heading: All\n',
      'chain.yaml': `id: chain\ntitle: A chain\nsection: all\nprompts:\n${promptsInYaml(kind, length)}`,
    });
    return workOf(packOfChain(kind, length), () => expect(checkPack(folder).problems).toEqual([]));
  });
  for (const times of growth) expect(times).toBeLessThan(2.5);
});

/** The prompts as they stand in a file: every line of JSON is YAML too. */
function promptsInYaml(kind: string, length: number): string {
  return promptsOf(kind, length)
    .map((prompt) => `  - ${JSON.stringify({ ask: 'What?', ...prompt })}\n`)
    .join('');
}
