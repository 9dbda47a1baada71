import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command, Option } from 'commander';
import { describe, expect, test } from 'vitest';
import { soundPack, writePack } from '../support/folders.ts';
import { type Person, personForTest } from '../support/program/person.ts';
import { environment } from '../support/program/process.ts';
import { KEY } from '../support/program/screen.ts';
import type { Outcome } from '../support/program/typing.ts';
import { answering } from './support/answered.ts';
import { all, pathOf, programAt } from './support/command-tree.ts';

/** Sets the window's title, clears the screen, turns the text around, hides, rings, and steers by C1. */
const HOSTILE = 'x\u001b]0;taken\u0007\u001b[2J\u202e\u200b\u200d\u009b2K\u0085\u2066\ufeff\u007fy';
/** What may never come out, in any form. */
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

const somebody = answering();

function expectNothingRaw(args: readonly string[], { out, err }: Outcome): void {
  expect({ args, raw: RAW.exec(out) ?? RAW.exec(err) }).toEqual({ args, raw: null });
}

const shown = all.filter((command) => pathOf(command) !== 'aftercare complete');
const words = (command: Command) => pathOf(command).split(' ').slice(1);
const takesValue = (option: Option) => option.required;
/** Words for the arguments that must be there, but for the one that is hostile. */
const required = (command: Command, hostile: number) =>
  command.registeredArguments.flatMap((argument, index) =>
    index === hostile ? [HOSTILE] : argument.required || index < hostile ? ['robin'] : [],
  );

/** Every place of a command's line where a person, or a script, puts words of their own. */
function linesOf(command: Command): string[][] {
  const begun = words(command);
  const options = [...command.options, ...programAt(80).options];
  return [
    ...command.registeredArguments.map((_, index) => [...begun, ...required(command, index)]),
    ...options.filter(takesValue).flatMap(({ long }) => [
      [...begun, ...required(command, -1), `${long}=${HOSTILE}`],
      [...begun, ...required(command, -1), long ?? '', HOSTILE],
    ]),
    [...begun, ...required(command, -1), HOSTILE],
    [...begun, ...required(command, -1), `--${HOSTILE}`],
  ];
}

describe('a name that would steer the terminal never reaches it', () => {
  test.each(shown.map((command) => [pathOf(command), command]))('in any place of: %s', async (_, command) => {
    const person = somebody().with({ env: { AFTERCARE_DEBUG: '1' } });
    for (const line of linesOf(command)) expectNothingRaw(line, await person.aftercare(line));
  });

  const commands = [
    'card',
    'answers',
    'where',
    'profile list',
    'content list',
    'content check',
    'forget',
    'guide',
  ];
  const variables: readonly (readonly [name: string, value: (person: Person) => string])[] = [
    ['AFTERCARE_HOME', () => HOSTILE],
    ['AFTERCARE_HOME', (person) => path.join(person.folder, HOSTILE)],
    ['AFTERCARE_CONTENT', () => HOSTILE],
    ['ACCESSIBLE', () => HOSTILE],
    ['FORCE_COLOR', () => HOSTILE],
    ['TERM', () => HOSTILE],
    // Node 20 itself dies, before the program begins, of a language of more than eleven letters.
    ['LANG', () => `en_GB.${HOSTILE}`],
  ];
  test.each(variables)('in %s', async (name, value) => {
    const person = somebody();
    if (path.isAbsolute(value(person))) renameSync(person.home, value(person));
    const env = { AFTERCARE_DEBUG: '1', [name]: value(person) };
    for (const command of commands) {
      const line = command.split(' ');
      expectNothingRaw(line, await person.with({ env }).aftercare(line));
    }
  });

  test('in the names of a pack and its files, as text and as JSON', async () => {
    const person = personForTest();
    const folder = path.join(person.folder, HOSTILE);
    writePack(folder, {
      ...soundPack,
      [`${HOSTILE}.yaml`]: 'id: [',
      [`${HOSTILE}.YAML`]: '',
      'tests/x\u001b.yaml': '',
    });
    for (const args of [
      ['content', 'check', HOSTILE],
      ['content', 'test', HOSTILE],
      ['--content', HOSTILE, 'content', 'list'],
    ])
      expectNothingRaw(args, await person.aftercare(args));
    const json = await person.aftercare(['content', 'check', HOSTILE, '--json']);
    expectNothingRaw(['content', 'check', '--json'], json);
    expect(JSON.parse(json.out)).not.toEqual([]);
  });

  test('in files of the home folder', async () => {
    const person = somebody();
    writeFileSync(path.join(person.home, HOSTILE), '');
    writeFileSync(path.join(person.home, 'profiles', HOSTILE), '');
    mkdirSync(path.join(person.home, 'content', HOSTILE), { recursive: true });
    for (const args of [['where'], ['profile', 'list'], ['forget', '--yes']])
      expectNothingRaw(args, await person.aftercare(args));
  });
});

/** A person whose answers were changed by hand: words, own words and a prompt's name hold what steers a terminal. */
function withHostileAnswers(): Person {
  const person = somebody();
  const file = path.join(person.home, 'profiles/default.json');
  const { check: _, ...profile } = JSON.parse(readFileSync(file, 'utf8'));
  const changed = Object.entries<object>(profile.answers).map(([key, answer]) => [
    key,
    { ...answer, words: HOSTILE, ...('other' in answer && answer.other ? { other: HOSTILE } : {}) },
  ]);
  const answers = { ...Object.fromEntries(changed), [`other/${HOSTILE}`]: changed[0]?.[1] };
  answers['aftercare/card-name'].value = HOSTILE;
  writeFileSync(file, JSON.stringify({ ...profile, answers }));
  return person;
}

describe('stored words that would steer the terminal', () => {
  test.each([
    ['card'],
    ['card --ascii'],
    ['card --format markdown'],
    ['answers'],
    ['answers export --private'],
    ['guide --plain'],
  ])('never reach it: %s', async (line) => {
    expectNothingRaw([line], await withHostileAnswers().aftercare(line.split(' '), ''));
  });

  test('are the same in JSON, as codes', async () => {
    const { out, err } = await withHostileAnswers().aftercare(['answers', '--json']);
    expectNothingRaw(['answers', '--json'], { code: 0, out, err });
    expect(JSON.parse(out).answers[0].words).toBe(HOSTILE);
  });

  test('never reach a file that is written', async () => {
    const person = withHostileAnswers();
    for (const [file, ...args] of [
      ['card.txt', 'card'],
      ['mine.json', 'answers', 'export', '--private'],
    ] as const) {
      expect((await person.aftercare([...args, '--output', file])).code).toBe(0);
      expect(RAW.exec(readFileSync(path.join(person.folder, file), 'utf8'))).toBeNull();
    }
    expect(JSON.parse(readFileSync(path.join(person.folder, 'mine.json'), 'utf8')).answers[0].words).toBe(
      HOSTILE,
    );
  });

  test('never reach it where questions are drawn', async () => {
    const person = withHostileAnswers();
    const screen = person.with({ env: environment(person.folder) }).sits(['answers', 'edit']);
    await screen.see('❯ Done');
    screen.type(KEY.ctrl('C'));
    await screen.ended;
    expect(screen.output).toContain('Touch that feels good');
    expect(screen.output).not.toMatch(/\u001b\]0;|\u001b\[2J|\u202e|\u200b|\u009b/);
  });
});
