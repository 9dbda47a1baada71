import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkPack } from '../../src/pack/check.ts';
import { asRow } from '../../src/pack/render.ts';
import { problemWords } from '../support/words.ts';

const HEAD = `format: 1
id: mine
title: Mine
language: en
version: 2
sequences: [one.yaml]
sections:
  - id: good
    heading: Good
`;
const SEQUENCE = `id: one
title: One
section: good
prompts:
  - id: whom
    type: choose-one
    ask: For whom?
    options:
      - id: known
        label: Known
      - id: alone
        label: Alone
  - id: words
    type: text
    ask: Which words?
`;

/** What is wrong with a pack, where, and what to type. */
function found(head: string, sequence: string): [string, string, string][] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'aftercare-keys-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(path.join(folder, 'pack.yaml'), HEAD + head);
  writeFileSync(path.join(folder, 'one.yaml'), SEQUENCE + sequence);
  return checkPack(folder)
    .problems.map((found) => asRow(found, problemWords))
    .map(({ code, file, line, column, hint }) => [code, `${file}:${line}:${column}`, hint]);
}

test.each<[string, string, string, string, string, string]>([
  ['a role that is none', '    role: stopp\n', '', 'unknown-role', 'pack.yaml:10:11', '"stop"'],
  [
    'a role twice',
    '    role: stop\n  - id: more\n    heading: More\n    role: stop\n',
    '',
    'role-twice',
    'pack.yaml:13:11',
    'delete the role',
  ],
  ['a heading that is none', 'headings:\n  frist: A\n', '', 'unknown-key', 'pack.yaml:11:3', '"first"'],
  ['no day', 'headings:\n  reviewed: Read\n', '', 'date-missing', 'pack.yaml:11:13', '<date>'],
  [
    'a notice of nothing',
    'notices:\n  - if:\n      whome: known\n    say: Hm.\n',
    '',
    'unknown-prompt',
    'pack.yaml:12:7',
    '"whom"',
  ],
  [
    'a notice that never holds',
    'notices:\n  - if:\n      whom: nobody\n    say: Hm.\n',
    '',
    'unknown-option',
    'pack.yaml:12:13',
    'known',
  ],
  [
    'a notice without words',
    'notices:\n  - if:\n      whom: private\n',
    '',
    'missing-key',
    'pack.yaml:11:5',
    'say',
  ],
  [
    'a notice about nothing',
    'notices:\n  - if:\n      whom: private\n    say: Hm.\n    about: whome\n',
    '',
    'unknown-prompt',
    'pack.yaml:14:12',
    '"whom"',
  ],
  [
    'no number to turn to',
    'support-from: whom\n',
    '',
    'no-number-to-turn-to',
    'pack.yaml:10:15',
    'other: yes',
  ],
  [
    'a first screen with a line too many',
    'welcome: [One., Two., "See aftercare help support", Four., Five., Six.]\n',
    '',
    'long-welcome',
    'pack.yaml:10:67',
    '5 lines or fewer',
  ],
  [
    'a first screen with no room to say where help is',
    'welcome: [One., Two., Three., Four., Five.]\n',
    '',
    'long-welcome',
    'pack.yaml:10:38',
    '4 lines or fewer',
  ],
  [
    'join where there is no list',
    '',
    '    join: dots\n',
    'join-not-for-list',
    'one.yaml:16:5',
    'choose-many',
  ],
  ['a join that is none', '', '    join: or\n', 'unknown-choice', 'one.yaml:16:11', 'one-of'],
  [
    'a card text for the walk',
    '',
    '    for-walk: yes\n    card: "Words: <words>"\n',
    'card-text-unused',
    'one.yaml:17:5',
    'for-walk',
  ],
  [
    'a card text of what is not kept',
    '',
    '    not-kept: yes\n    card: Words\n',
    'card-text-unused',
    'one.yaml:17:5',
    'not-kept',
  ],
  [
    'the walk’s own answer named',
    '',
    '    for-walk: yes\n  - id: more\n    type: text\n    ask: More than <words>?\n',
    'walk-placeholder',
    'one.yaml:19:20',
    'for-walk',
  ],
  [
    'old answers into nothing',
    '',
    'retired:\n  - id: old\n    into: whome\n    values:\n      a: known\n',
    'unknown-prompt',
    'one.yaml:18:11',
    '"whom"',
  ],
  [
    'old answers into an option that is none',
    '',
    'retired:\n  - id: old\n    into: whom\n    values:\n      a: knwon\n',
    'unknown-option',
    'one.yaml:20:10',
    '"known"',
  ],
  [
    'old answers into a text',
    '',
    'retired:\n  - id: old\n    into: words\n    values:\n      a: known\n',
    'joins-nothing',
    'one.yaml:18:11',
    'options',
  ],
])('%s', (_, head, sequence, code, place, hint) => {
  const problems = found(head, sequence);
  expect(problems.map(([each, at]) => [each, at])).toEqual([[code, place]]);
  expect(problems[0]?.[2]).toContain(hint);
});
