import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Person } from '../support/program/person.ts';
import { KEY } from '../support/program/screen.ts';
import { place } from './program.ts';

const WHOLE_WALK = '1\n2\nhello\none\ntwo\n\ny\n3\n10\n1\n';

/** A place where something is answered already. */
async function answered(): Promise<Person> {
  const setting = place();
  expect((await setting.aftercare(['guide', '--plain'], WHOLE_WALK)).code).toBe(0);
  return setting;
}

describe('a reader that goes away is a quiet end', () => {
  test.each(['card', 'answers --json', '--help', '--version'])('%s', async (command) => {
    const running = (await answered()).begins(command.split(' '), ['ignore', 'pipe', 'pipe']);
    // The read end is closed before a word is written.
    running.closeOut();
    const { code, err } = await running.ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('| head -1', async () => {
    const person = await answered();
    const { out, err } = await person.startsScript(
      'set -o pipefail; aftercare card | head -1; echo "code $?"',
    );
    expect(out).toBe('WHAT I NEED AFTERWARDS\ncode 0\n');
    expect(err).toBe('');
  });

  test('a closed stderr does not end a walk', async () => {
    const { code, out } = await place().startsScript('aftercare guide --plain 2> >(exec 0<&-)', WHOLE_WALK);
    expect(code).toBe(0);
    expect(out).toContain('Being held');
  });
});

describe.runIf(existsSync('/dev/full'))('a full device is said, with exit 1', () => {
  test.each(['card', 'answers', 'answers --json', '--help', 'guide --plain'])('%s', async (command) => {
    const person = await answered();
    const { code, err } = await person.startsScript(`aftercare ${command} > /dev/full`);
    expect(code).toBe(1);
    expect(err).toContain('could not be written');
    expect(err).not.toMatch(/^\s+at /m);
  });
});

describe('colour, each stream by itself', () => {
  const COLOUR = /\u001b\[[0-9;]*m/;

  test.each([
    [{}, [], true],
    [{ NO_COLOR: '1' }, [], false],
    [{ NO_COLOR: '' }, [], true],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, [], false],
    [{ FORCE_COLOR: '0' }, [], false],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
    [{}, ['--no-color'], false],
  ])('%j %j: %s', async (env, args, coloured) => {
    const screen = place()
      .with({ env })
      .sits(['guide', ...args]);
    await screen.see('What kind of touch');
    screen.type(KEY.ctrl('C'));
    await screen.ended;
    expect(COLOUR.test(screen.output)).toBe(coloured);
  });

  test('lines through a pipe have none, even when it is forced, and neither has their card', async () => {
    const setting = place().with({ env: { FORCE_COLOR: '1' } });
    const result = await setting.starts(['guide', '--plain'], WHOLE_WALK);
    expect(result.code).toBe(0);
    expect(result.err).toContain('What kind of touch');
    expect(result.err).not.toMatch(COLOUR);
    expect(result.out).toContain('Being held');
    expect(result.out).not.toMatch(COLOUR);
  });

  test('the card never has any in a pipe, even when it is forced', async () => {
    const setting = (await answered()).with({ env: { FORCE_COLOR: '1' } });
    const { code, out } = await setting.starts(['card']);
    expect(code).toBe(0);
    expect(out).toContain('Being held');
    expect(out).not.toContain('\u001b');
  });
});

describe('terminals that can do less', () => {
  test('TERM=dumb gets lines, and not one escape', async () => {
    const screen = place()
      .with({ env: { TERM: 'dumb' } })
      .sits(['guide']);
    await screen.see('1. Being held');
    screen.type('1,3\r');
    await screen.see('Chosen: Being held, Quiet.');
    screen.type(KEY.ctrl('D'));
    expect((await screen.ended).code).toBe(130);
    expect(screen.output).not.toContain('\u001b');
  });

  test.each([{ LANG: 'C' }, { LC_ALL: 'POSIX' }, { TERM: 'linux' }])('%j gets ASCII signs', async (env) => {
    const screen = place().with({ env }).sits(['guide']);
    await screen.see('> [ ] Being held');
    screen.type(KEY.space);
    await screen.see('> [x] Being held');
    expect(screen.output).toMatch(/^[\u0000-\u007e]*$/);
  });

  test.each([
    [39, 24],
    [80, 9],
  ])('%i x %i gets lines', async (columns, rows) => {
    const screen = place().with({ columns, rows }).sits(['guide']);
    await screen.see(/[34]\. Quiet|Type/);
    expect(screen.output).not.toContain('\u001b');
  });

  test.each([{ ACCESSIBLE: '1' }, { ACCESSIBLE: 'yes' }])('%j gets lines', async (env) => {
    const screen = place().with({ env }).sits(['guide']);
    await screen.see('1. Being held');
  });

  test.each([{ ACCESSIBLE: '0' }, { ACCESSIBLE: 'false' }, { ACCESSIBLE: '' }])(
    '%j gets keys',
    async (env) => {
      const screen = place().with({ env }).sits(['guide']);
      await screen.see('❯ ○ Being held');
    },
  );
});
