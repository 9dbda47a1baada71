import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Brought, readImport } from '../../src/exchange/read.ts';
import { Failure } from '../../src/failure.ts';
import { failureWords } from '../../src/words/failure-words.ts';
import { typed } from '../../src/words/typed.ts';
import { en } from '../support/words.ts';

/** What a person reads when an import is refused. */
function refusalOf(text: string): string {
  try {
    readImport(text, 'mine.yaml');
  } catch (error) {
    if (error instanceof Failure) return failureWords(en, error, typed);
    throw error;
  }
  return 'it was read';
}

const told = (brought: Brought[]) =>
  brought.map(({ prompt, status, value, other }) => [prompt, status, value, other]);

describe('what can be imported', () => {
  const plain = [
    ['touch', 'answered', ['hug', 'hands'], null],
    ['space', 'answered', 'no', null],
    ['minutes', 'answered', '1.10', null],
  ];

  test('a plain map as YAML: every value as it was typed', () => {
    const text = 'touch:\n  - hug\n  - hands\nspace: no\nminutes: 1.10\n';
    expect(told(readImport(text, 'a'))).toEqual(plain);
  });

  test('a plain map as JSON', () => {
    const text = '{"touch": ["hug", "hands"], "space": false, "minutes": "1.10"}';
    expect(told(readImport(text, 'a'))).toEqual(plain);
  });

  test('a plain map under "answers", as test files of a pack have it', () => {
    const text = '# a note\n\nanswers:\n  # another\n  space: no\n  # the last\nasked:\n  # one\n  - space\n';
    expect(told(readImport(text, 'a'))).toEqual([plain[1]]);
  });

  test('own words, private marks and states, written out', () => {
    const text = 'touch:\n  value: hug\n  other: a long one\n  private: yes\nspace:\n  status: unsure\n';
    const [touch, space] = readImport(text, 'a');
    expect(touch).toMatchObject({ value: 'hug', other: 'a long one', private: true });
    expect(space).toMatchObject({ status: 'unsure', value: null });
  });

  test('the shape of an export, as JSON or rewritten as YAML', () => {
    const row = {
      pack: 'p',
      prompt: 'touch',
      status: 'answered',
      value: ['hug'],
      other: null,
      private: true,
    };
    const yaml =
      'answers:\n  - pack: p\n    prompt: touch\n    status: answered\n    value: [hug]\n    other: null\n    private: true\n';
    const fromJson = readImport(JSON.stringify({ profile: 'x', answers: [row] }), 'a');
    expect(fromJson).toEqual(readImport(yaml, 'a'));
    expect(fromJson[0]).toMatchObject({ pack: 'p', prompt: 'touch', value: ['hug'], private: true });
  });
});

describe('what cannot be imported, and what is said', () => {
  const badLine = (line: number) =>
    `line ${line} cannot be read as it is meant; put its text in "quotes", and name each question once`;
  const deep = (opening: string) => opening.repeat(2000);
  test.each([
    ['nothing', '', 'it is empty'],
    ['a text', 'hello there', 'there are no answers in it; a line reads like "prompt-id: answer"'],
    ['a list', '- a\n- b\n', 'there are no answers in it; a line reads like "prompt-id: answer"'],
    [
      'a broken line',
      'touch: hug\nspace: no: yes\n',
      'line 2 cannot be read as it is meant; put its text in "quotes", and name each question once',
    ],
    [
      'a name that is none',
      '{"__proto__": "x"}',
      'answer 1 names no prompt; a name is lower-case words with hyphens',
    ],
    [
      'an answer that is none',
      'touch: hug\nspace:\n  deeper:\n    still: x\n  value:\n    - - y\n',
      'answer 2, to "space", is not written as one',
    ],
    ['an alias', 'touch: hug\nspace: *a\n', badLine(2)],
    ['a word that YAML takes for a label', 'touch: hug\nnote: &me too\n', badLine(2)],
    ['a word that YAML takes for a type', 'note: !wow yes\n', badLine(1)],
    ['a text that YAML would cut', 'a: b\nnote: you are my #1 and #2\n', badLine(2)],
    ['a name given twice', 'note: one\ntouch: hug\nnote: two\n', badLine(3)],
    ['deep brackets', `a: ${deep('[')}`, 'it is nested too deeply to be answers'],
    ['deep JSON-like brackets', deep('{"a":'), 'it is nested too deeply to be answers'],
    ['deep marks', `a:\n${deep('- ')}x`, 'it is nested too deeply to be answers'],
    [
      'deep lines',
      Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'it is nested too deeply to be answers',
    ],
    ['too much', `a: ${'x'.repeat(2_000_000)}`, 'it is too large to be answers'],
    [
      'too many',
      JSON.stringify(Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`p${i}`, 'x']))),
      'it holds more than 5000 answers',
    ],
    ['too many lines', 'a:\n'.repeat(10_002), 'it is too large to be answers'],
    ['a novel as an answer', `{"a": "${'x'.repeat(10_001)}"}`, 'answer 1, to "a", is not written as one'],
  ])('%s', (_, text, reason) => {
    expect(refusalOf(text)).toBe(
      `Could not read mine.yaml: ${reason}.\nNothing was imported. Your answers are kept as they were.`,
    );
  });

  test('whatever the bytes: answers or a reason, never a crash', () => {
    const pieces = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      '{',
      '"',
      '&a',
      '*a',
      '!!x',
      '|',
      '>',
      '#',
      '\u0000',
      '\u001b',
      '%',
      '~',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        expect(refusalOf(parts.join(''))).toMatch(/^(it was read|Could not read mine\.yaml: )/);
      }),
      { numRuns: 1000 },
    );
  });
});
