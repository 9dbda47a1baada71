import type { Command } from 'commander';
import { afterAll, describe, expect, test } from 'vitest';
import { Person } from '../support/program/person.ts';
import { environment } from '../support/program/process.ts';
import { en } from '../support/words.ts';
import { all, pathOf, programAt, withAll } from './support/command-tree.ts';

const person = new Person();
afterAll(() => person.leaves());

const shown = all.filter((command) => pathOf(command) !== 'aftercare complete');

describe('--help', () => {
  test('gives examples first, then how it is used, then the commands by what a person wants', async () => {
    const { code, out, err } = await person.starts(['--help']);
    expect([code, err]).toEqual([0, '']);
    const places = ['Examples:\n', '\nUsage: aftercare', ...Object.values(en.help.groups), '\nOptions:\n'];
    expect(places.map((heading) => out.indexOf(heading))).toEqual(
      places.map((heading) => out.indexOf(heading)).sort((a, b) => a - b),
    );
    expect(out.indexOf('Examples:')).toBeGreaterThan(0);
  });

  test.each([['--help'], ['-h'], ['help']])(
    'is the same whether laid out beforehand or now: %s',
    async (word) => {
      expect((await person.starts([word])).out).toBe(programAt(80).helpInformation());
      expect((await person.starts(['--no-color', word])).out).toBe(programAt(80).helpInformation());
    },
  );

  test('is laid out for a terminal that is narrow', async () => {
    const screen = person.with({ env: environment(person.folder), columns: 40 }).sits(['--help']);
    await screen.ended;
    expect(screen.history().trimEnd()).toBe(programAt(40).helpInformation().trimEnd());
  });

  test('names every command in one group', () => {
    const program = programAt(80);
    const titles: readonly string[] = Object.values(en.help.groups);
    const shown = program.createHelp().visibleCommands(program);
    expect(shown.length).toBeGreaterThan(15);
    expect(shown.filter((command) => !titles.includes(command.helpGroup())).map(pathOf)).toEqual([]);
  });

  test.each([80, 60, 40])('fits %i columns, for every command', (columns) => {
    for (const command of withAll(programAt(columns))) {
      const long = command
        .helpInformation()
        .split('\n')
        .filter((row) => row.length > columns);
      expect({ command: pathOf(command), long }).toEqual({ command: pathOf(command), long: [] });
    }
  });

  test('whoever answers reads of parts, whoever writes packs of sequences', () => {
    const saying = shown.filter((command) => /sequence/i.test(command.helpInformation())).map(pathOf);
    expect(saying).not.toEqual([]);
    expect(saying.filter((name) => !name.startsWith('aftercare content'))).toEqual([]);
    expect(
      programAt(80)
        .commands.find((command) => command.name() === 'guide')
        ?.helpInformation(),
    ).toContain('[part...]');
  });

  test.each(shown.map((command) => [pathOf(command), command]))(
    '%s says what it does, and what each option does',
    (_, command) => {
      expect(command.description()).not.toBe('');
      expect(command.options.filter(({ description }) => description === '')).toEqual([]);
    },
  );

  const lines = Object.entries(en.help.examples).flatMap(([under, list]) =>
    list.map(([line]) => [under, line] as const),
  );
  test.each(lines)('the example of %s is a real one: %s', (_, line) => {
    const [, words = ''] = /aftercare\b([^<>)|]*)/.exec(line) ?? [];
    const [names, options] = [words.match(/(?<= )[a-z][a-z-]*/g) ?? [], words.match(/--[a-z-]+/g) ?? []];
    const command = names.reduce<Command | undefined>((at, name) => {
      return at?.commands.find((each) => each.name() === name) ?? at;
    }, programAt(80));
    const known = [...(command?.options ?? []), ...programAt(80).options].map(({ long }) => long);
    expect(options.filter((option) => !known.includes(option))).toEqual([]);
    if (names.length > 0) expect(command?.parent).not.toBeNull();
  });
});

describe('a line that begins with a command', () => {
  const names = programAt(80).commands.map((command) => command.name());
  const first = names.filter((name) => name !== 'help' && name !== 'complete');

  test.each(first)('makes that one alone, as it is among all of them: %s', (name) => {
    const pages = (program: Command) =>
      withAll(program).flatMap((each) => (pathOf(each).split(' ')[1] === name ? each.helpInformation() : []));
    const alone = programAt(80, [name, 'more']);
    expect(pages(alone)).toEqual(pages(programAt(80)));
    const made = alone.commands.map((command) => command.name());
    expect(made.filter((each) => each !== 'complete')).toEqual([name, 'help']);
  });

  test.each([
    [['--plain', 'guide']],
    [['--profile', 'card', 'guide']],
    [['--profile=card', '--no-color', '--content', 'lock', 'guide']],
  ])('is one behind options, too: %j', (argv) => {
    expect(programAt(80, argv).commands.map((command) => command.name())).toEqual(['guide', 'help']);
  });

  test.each([
    [['help', 'card']],
    [['complete', '--', 'ca']],
    [['--profile', 'guide']],
    [['--unknown', 'guide']],
    [['gide']],
    [[]],
  ])('is needed for that: %j makes them all', (argv) => {
    expect(programAt(80, argv).commands.map((command) => command.name())).toEqual(names);
  });

  test.each([
    [['content', 'chek'], 'check'],
    [['answers', 'edti'], 'edit'],
    [['gide'], 'guide'],
  ])('%j is still told what was meant: %s', async (argv, meant) => {
    const { code, err } = await person.starts(argv);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`Did you mean "${meant}"?`) });
  });
});

describe('aftercare help', () => {
  test('alone is --help', async () => {
    expect(await person.starts(['help'])).toEqual(await person.starts(['--help']));
  });

  test.each([
    ['support', 'WHEN YOU NEED MORE THAN A CARD', 'crisis line'],
    ['accessibility', 'USING AFTERCARE WITH A SCREEN READER', 'ACCESSIBLE=1'],
    ['privacy', 'WHAT IS KEPT, WHERE, AND WHO CAN SEE IT', 'aftercare forget'],
    ['content', 'CHANGING THE QUESTIONS', 'aftercare content eject'],
  ])('%s is a page', async (topic, title, word) => {
    const { code, out, err } = await person.starts(['help', topic]);
    expect([code, err]).toEqual([0, '']);
    expect(out.startsWith(title)).toBe(true);
    expect(out).toContain(word);
    expect(out.split('\n').filter((row) => row.length > 80)).toEqual([]);
  });

  test('on a command is that command’s help', async () => {
    expect(await person.starts(['help', 'answers', 'import'])).toEqual(
      await person.starts(['answers', 'import', '--help']),
    );
  });
});
