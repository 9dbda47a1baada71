import { soundPack } from '../../support/folders.ts';
import { at, type Case, changed, comfort, question } from './case.ts';

const test = (text: string) => ({ ...soundPack, 'tests/a.yaml': text });
const testAt = (place: string, code: string) => [`tests/a.yaml:${place} ${code}`];

/** Names and answers, in a pack and in its tests, that authors wrote in another way. */
export const misledNames: readonly Case[] = [
  [
    0,
    'an unknown question in a test',
    test('answers:\n  tuch: quiet\n'),
    testAt('2:3', 'test-question'),
    '"touch"',
  ],
  [0, 'an empty test', test('\n'), testAt('1:1', 'test-empty'), 'answers:'],
  [
    0,
    'a test without answers',
    test('answers:\nasked:\n  - touch\n'),
    testAt('1:1', 'test-empty'),
    'answers:',
  ],
  [
    0,
    'a card without a bar',
    test('answers:\n  touch: quiet\ncard:\n  WHAT I NEED\n  Hold me: 3\n'),
    testAt('3:6', 'card-without-bar'),
    'card: |',
  ],
  [
    0,
    'a value out of range in a test',
    test('answers:\n  touch: being-held\n  firmness: 9\n'),
    testAt('3:13', 'test-value'),
    'from 1 to 5',
  ],
  ...['question', 'text'].map(
    (key): Case => [
      0,
      `${key} for ask`,
      question(`${key}: What is good?`),
      at('7:5', 'unknown-key'),
      'did you mean "ask"?',
    ],
  ),
  [0, 'questions for prompts', comfort('prompts:', 'questions:'), at('4:1', 'unknown-key'), '"prompts"'],
  [
    0,
    'private for sensitive',
    comfort('type: scale', 'type: scale\n    private: yes'),
    at('15:5', 'unknown-key'),
    '"sensitive"',
  ],
  [
    0,
    'hint for help',
    comfort('type: scale', 'type: scale\n    hint: Slowly'),
    at('15:5', 'unknown-key'),
    '"help"',
  ],
  ...['{firmness}', '< firmness >', '<firmness'].map(
    (written): Case => [
      0,
      `${written} for <firmness>`,
      comfort('<firmness> of', `${written} of`),
      at('18:21', 'broken-placeholder'),
      '<firmness>',
    ],
  ),
  [
    0,
    'a line without what was typed',
    changed(
      ['comfort.yaml', 'type: scale', 'type: text'],
      ['comfort.yaml', '"Hold me: <firmness> of 5"', 'Hold me like that.'],
    ),
    at('18:11', 'answer-not-on-card'),
    '<firmness>',
  ],
];
