import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { all } from '../commands/support/command-tree.ts';
import { type Outcome, type } from '../commands/support/person.ts';
import { temporaryFolder, writePack } from '../support/folders.ts';
import { foreign, madeUp } from './made-up.ts';

/** A pack without a word of English in it. */
const PACK = {
  'pack.yaml': `format: 1
id: zz
title: Ж
language: ru
version: 1
sequences:
  - qq.yaml
sections:
  - id: s1
    heading: Жж
card-title: Жжж
`,
  'qq.yaml': `id: qq
title: Дд
section: s1
prompts:
  - id: p1
    type: choose-many
    ask: Жа?
    topic: жа
    other: yes
    options:
      - id: o1
        label: Жо
        card: жо
      - id: o2
        label: Же
    card: "Ж <p1>"
  - id: p2
    type: yes-no
    ask: Жи?
    topic: жи
    only-if:
      p1: o1
    card: Ж
  - id: p3
    type: number
    ask: Жу?
    topic: жу
    min: 1
    max: 9
    card: "Ж <p3>"
`,
};

/** Words that are typed or kept as they are in every language: commands, options, what they name, names of files. */
const NAMES = new Set([
  ...['aftercare', 'default', 'profiles', 'profile', 'settings', 'json', 'yaml', 'bak', 'tests'],
  ...all.flatMap((command) => [
    command.name(),
    ...command.options.flatMap(({ flags }) => flags.match(/[A-Za-z]+/g) ?? []),
    ...command.registeredArguments.flatMap((each) => [...each.name().split('-'), ...(each.argChoices ?? [])]),
  ]),
  'version',
  'help',
]);

let home: string;
let pack: string;
const say = (...words: string[]) => type(home, ['--content', pack, ...words], undefined, madeUp);
const english = ({ out, err }: Outcome): string[] =>
  (`${out}\n${err}`.replaceAll(home, '').match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !NAMES.has(word));

beforeEach(() => {
  home = temporaryFolder();
  pack = writePack(path.join(home, 'zz'), PACK);
});

/** The beginning of a sentence, as it stands on the screen before it can be wrapped. */
const start = (sentence: string) => foreign(sentence);

const WALK = [
  ['Жа?', '/help'],
  [start('/quit saves'), '/why'],
  [start('There is no more'), '/private'],
  [start('This answer stays private'), '/private'],
  [start('This answer may be shared'), '/nonsense'],
  [start('is not a command'), '9'],
  [start('is not one of'), '1,3'],
  [start('Now type it'), 'жжж'],
  ['Жи?', 'ж'],
  [start('Please answer yes'), start('yes')],
  ['Жу?', '99'],
  [start('Please answer with'), '3'],
  [start('Your answers so far'), '99'],
  [start('is not the number'), '/help'],
  [start('A number opens'), ''],
] as const;

const walked = () => type(home, ['--content', pack, 'guide', '--plain'], WALK, madeUp);

test('a whole walk, and all that can be typed in it', async () => {
  const outcome = await walked();
  expect(outcome.code).toBe(0);
  expect(outcome.out).toContain('Ж жо');
  expect(english(outcome)).toEqual([]);
});

test('what is in English is found', async () => {
  const { code, out, err } = await type(home, ['--content', pack, 'where']);
  expect(code).toBe(0);
  expect(english({ code, out, err })).toEqual(
    expect.arrayContaining(['Everything', 'kept', 'cannot', 'protect']),
  );
});

/** Commands after a walk, and the exit code of each. */
const COMMANDS: readonly (readonly [line: string, code: number])[] = [
  ['card', 0],
  ['card --format message', 0],
  ['card --short', 0],
  ['card --output card.txt --copy', 2],
  ['card --qr --output card.txt', 2],
  ['card --force', 2],
  ['card --width 5', 2],
  ['card --format nonsense', 2],
  ['answers', 0],
  ['answers edit nonsense', 2],
  ['answers edit p3', 2],
  ['answers import nothing', 1],
  ['answers export --output', 2],
  ['where', 0],
  ['profile list', 0],
  ['profile new zz', 0],
  ['profile use nonsense', 2],
  ['profile delete nonsense --yes', 2],
  ['profile delete default', 2],
  ['content list', 0],
  ['content check', 0],
  ['content preview', 0],
  ['content preview nonsense', 2],
  ['content test', 0],
  ['content check nothing', 2],
  ['guide nonsense', 2],
  ['guide', 2],
  ['unlock', 0],
  ['lock', 2],
  ['forget', 2],
  ['forget --yes', 0],
  ['nonsense', 2],
  ['answers nonsense', 2],
  ['card --nonsense', 2],
  ['profile rename zz', 2],
  ['where nonsense', 2],
  ['--passphrase-fd 1 card', 2],
  ['completion nonsense', 2],
  ['help nonsense', 2],
  ['help support', 0],
  ['help privacy', 0],
  ['help accessibility', 0],
  ['help content', 0],
  ['--help', 0],
  ['help guide', 0],
  ['content schema --help', 0],
  ['completion --help', 0],
];

/** What a person typed, and what is shown as it is. */
const typedIn = (line: string) => new Set(line.match(/[A-Za-z]{3,}/g) ?? []);

test.each(COMMANDS)('%s', async (line, code) => {
  await walked();
  const outcome = await say(...line.split(' '));
  expect([outcome.code, english(outcome).filter((word) => !typedIn(line).has(word))]).toEqual([code, []]);
});

test.each([
  ['card', 1],
  ['answers', 1],
  ['where', 0],
  ['forget', 0],
  ['--content nothing card', 2],
  ['profile delete default', 2],
] as const)('before anything is answered: %s', async (line, code) => {
  const outcome = await say(...line.split(' '));
  expect([outcome.code, english(outcome).filter((word) => !typedIn(line).has(word))]).toEqual([code, []]);
});
