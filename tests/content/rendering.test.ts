import { expect, test } from 'vitest';
import { checkPack } from '../../src/pack/check.ts';
import { renderProblems } from '../../src/pack/render.ts';
import { packFolder, soundPack } from '../support/folders.ts';
import { problemWords } from '../support/words.ts';
import { comfort, question } from './cases/case.ts';

const rendered = (files: Parameters<typeof packFolder>[0]) =>
  renderProblems(checkPack(packFolder(files)).problems, problemWords);

test('a problem names its place and code, shows its line with the fault marked, and says what to type', () => {
  expect(rendered(comfort('touch: being-held', 'touch: beeing-held'))).toBe(
    [
      'comfort.yaml:17:14  unknown-option  "beeing-held" is not an option of "touch"',
      '    17 |       touch: beeing-held',
      '       |              ^^^^^^^^^^^',
      '    did you mean "being-held"?',
      '',
    ].join('\n'),
  );
});

test.each([
  ['signs as wide as two letters', 'ask: 日本 #1', '      |               ^^'],
  ['faces', 'ask: 🙂 #1', '      |             ^^'],
  ['a hidden character, which is shown by its code', 'ask: a\u200bb', '      |           ^^^^^^^^'],
])('the mark stands under the fault behind %s', (_name, line, caret) => {
  expect(rendered(question(line)).split('\n')[2]).toBe(caret);
});

test('of a very long line, the part around the fault is shown', () => {
  const lines = rendered(question(`ask: ${'word '.repeat(100)}#1 ${'word '.repeat(100)}`)).split('\n');
  expect(lines[1]).toMatch(/^ {4}7 \| ….*#1 word.*…$/);
  for (const line of lines.slice(1)) expect(line.length).toBeLessThan(120);
  expect(lines[2]?.indexOf('^')).toBe(lines[1]?.indexOf('#1'));
});

test('twenty are shown, in the order of their lines, and the others counted', () => {
  const prompts = Array.from(
    { length: 30 },
    (_, index) => `  - id: more-${index}\n    type: txt\n    ask: What?\n`,
  );
  const text = rendered({ ...soundPack, 'comfort.yaml': soundPack['comfort.yaml'] + prompts.join('') });
  const places = [...text.matchAll(/^comfort\.yaml:(\d+):11 {2}unknown-type/gm)].map(([, line]) =>
    Number(line),
  );
  expect(places).toEqual(Array.from({ length: 20 }, (_, index) => 20 + 3 * index));
  expect(text).toMatch(/\n\nand 10 more\n$/);
});

test('problems of several files come in the order in which the pack names the files', () => {
  const files = {
    'pack.yaml': soundPack['pack.yaml']
      .replace('- comfort.yaml', '- words.yaml\n  - comfort.yaml')
      .replace('title:', 'titel:'),
    'words.yaml':
      'id: words\ntitle: Words\nsection: body\nprompts:\n  - id: say\n    type: txt\n    ask: What?\n',
    'comfort.yaml': soundPack['comfort.yaml'].replace('type: scale', 'type: scael'),
  };
  const order = checkPack(packFolder(files)).problems.map(({ file, code }) => `${file} ${code}`);
  expect(order).toEqual(['pack.yaml unknown-key', 'words.yaml unknown-type', 'comfort.yaml unknown-type']);
});

test('several mistakes are all told in one run, each once', () => {
  const comfortText = soundPack['comfort.yaml']
    .replace('What kind of touch is good?', 'Note: what is #1?')
    .replace('label: Being held', "label: 'Don't let go'")
    .replace('type: scale', 'type: scale\n    max: five')
    .replace('touch: being-held', 'touch: beeing-held')
    .replace('<firmness>', '<firm>');
  const codes = checkPack(packFolder({ ...soundPack, 'comfort.yaml': comfortText })).problems.map(
    ({ code }) => code,
  );
  expect(codes).toEqual([
    'colon-in-text',
    'apostrophe-in-quotes',
    'number-expected',
    'unknown-option',
    'unknown-placeholder',
  ]);
});
