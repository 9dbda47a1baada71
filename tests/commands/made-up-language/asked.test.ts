import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { packFileSchema } from '../../../src/model/pack.ts';
import { promptSchema } from '../../../src/model/prompt-schema.ts';
import { writePack } from '../../support/folders.ts';
import { Speaker, start } from './speaker.ts';

type Replies = Parameters<Speaker['says']>[1];

async function walked(): Promise<Speaker> {
  const speaker = new Speaker();
  await speaker.walks();
  return speaker;
}

/** What is typed at a terminal: a line, what is asked and replied, and the exit code. */
const TALKS: readonly (readonly [line: string, replies: NonNullable<Replies>, code: number])[] = [
  ['--plain', [[start('What would you like'), '']], 0],
  [
    'guide --plain',
    [
      [start('Your answers so far'), '1'],
      ['Жа?', '/quit'],
    ],
    130,
  ],
  [
    'guide --plain --restart',
    [
      ['Жа?', '/unsure'],
      ['Жу?', '/skip'],
      [start('Your answers so far'), ''],
      [start('What would you like to do with'), ''],
    ],
    0,
  ],
  ['answers edit p3 --plain', [['Жу?', '4']], 0],
  [
    'answers edit p3 --plain',
    [
      ['Жу?', '/private'],
      [start('stays private'), '/quit'],
    ],
    130,
  ],
  [
    'content try --plain',
    [
      ['Жа?', '2'],
      ['Жу?', '/back'],
      ['Жа?', ''],
      ['Жу?', ''],
      [start('Your answers so far'), ''],
    ],
    0,
  ],
  ['forget', [[start('Type yes'), 'no']], 0],
  ['history forget', [[start('Type yes'), 'yes']], 0],
  ['profile delete default', [], 2],
  ['help support --mine', [], 0],
  [
    'now --plain',
    [
      ['Жл?', '9'],
      [start('A number from'), '2'],
    ],
    0,
  ],
  ['now --plain', [['Жл?', '/quit']], 130],
  ['together --plain', [['Жэ?', '1']], 0],
  [
    'together --plain',
    [
      ['Жэ?', '2'],
      [start('How do you want'), ''],
    ],
    0,
  ],
  [
    'together --plain',
    [
      ['Жэ?', '2'],
      [start('How do you want'), '1'],
      ['Ж ж ж.', 'pause'],
      [start('Paused'), 'pause'],
      [start('It goes on'), 'more'],
      [start('Half a minute'), 'nonsense'],
      [start('Enter goes on'), 'quit'],
    ],
    0,
  ],
];

test('no English is left in what is asked and told at a terminal', async () => {
  const before = await walked();
  before.remembers();
  const found = [];
  for (const [line, replies] of TALKS) {
    const speaker = Speaker.after(before);
    const outcome = await speaker.says(line, replies);
    found.push([line, replies, outcome.code, ...speaker.english(outcome, line)]);
  }
  expect(found).toEqual(TALKS);
});

test('nor where the answers are locked, and the passphrase is none, weak or wrong', async () => {
  const speaker = await walked();
  const withPassphrase = async (passphrase: string, line: string) => {
    writePack(speaker.home, { passphrase });
    const descriptor = openSync(path.join(speaker.home, 'passphrase'), 'r');
    onTestFinished(() => closeSync(descriptor));
    const outcome = await speaker.says(`--passphrase-fd ${descriptor} ${line}`);
    return [outcome.code, ...speaker.english(outcome, line)];
  };
  expect(await withPassphrase('', 'lock')).toEqual([2]);
  expect(await withPassphrase('жжж', 'lock')).toEqual([2]);
  expect(await withPassphrase('жжжжжжжжжжжж', 'lock')).toEqual([0]);
  expect(await withPassphrase('жжж', 'card')).toEqual([4]);
  for (const [line, code] of [
    ['card', 4],
    ['where', 0],
    ['lock', 0],
    ['profile list', 0],
  ] as const) {
    const outcome = await speaker.says(line);
    expect([line, outcome.code, ...speaker.english(outcome, line)]).toEqual([line, code]);
  }
  expect(await withPassphrase('жжжжжжжжжжжж', 'unlock')).toEqual([0]);
});

test('nor where answers are older than what is asked today, or are brought in', async () => {
  const speaker = await walked();
  const changed = (from: string, to: string) =>
    writePack(speaker.pack, { 'pack.yaml': speaker.fileOf('pack.yaml').replace(from, to) });
  changed('version: 1', 'version: 2');
  writePack(speaker.pack, {
    'qq.yaml': speaker.fileOf('qq.yaml').replace('ask: Жу?', 'ask: Жу?\n    reworded-in: 2'),
  });
  writePack(speaker.home, { 'answers.yaml': 'p1: o2\np2: 9\np9: ж\n' });
  for (const [line, code] of [
    ['card', 0],
    ['answers', 0],
    ['answers import @/answers.yaml', 2],
    ['answers import @/answers.yaml --yes', 0],
  ] as const) {
    const outcome = await speaker.says(line);
    expect([line, outcome.code, ...speaker.english(outcome, line)]).toEqual([line, code]);
  }
});

/** Names in a pack, and the codes of what is wrong with it. */
const KEYS = [packFileSchema, promptSchema]
  .flatMap((schema) => Object.keys(schema.pipe[0].entries))
  .join(' ');

test('nor in what is wrong with a pack, or otherwise than its tests expect', async () => {
  const speaker = new Speaker();
  writePack(speaker.pack, {
    'tests/one.yaml': 'answers:\n  p1: o1\n  p2: yes\n  p3: 0\nasked:\n  - p3\n  - p2\ncard: ж\n',
    'tests/two.yaml': 'answers:\n  p9: ж\n',
  });
  const withoutCodes = (text: string) =>
    text.replace(/:\d+:\d+ {2}[a-z-]+ /g, ' ').replace(/^ +(?:\d+ )?\|.*$/gm, '');
  const said = async (line: string, typed: string) => {
    const { code, out, err } = await speaker.says(line);
    const outcome = { code, out: withoutCodes(out), err: withoutCodes(err) };
    return [line, code, ...speaker.english(outcome, `${line} ${typed}`)];
  };
  expect(await said('content test', 'one two')).toEqual(['content test', 3]);
  writePack(speaker.pack, {
    'qq.yaml': `${speaker.fileOf('qq.yaml')}    titel: ж: ж\n  - id: p1\n    type: text\n    ask: "ж\n    only-if:\n      p9: o1\n`,
    'pack.yaml': `${speaker.fileOf('pack.yaml')}stop-line: #ж\nqq: ж\n`,
  });
  for (const line of ['content check', 'content test', 'card', 'guide']) {
    expect(await said(line, `${KEYS} titel`)).toEqual([line, 3]);
  }
});
