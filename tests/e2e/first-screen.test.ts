import { describe, expect, test } from 'vitest';
import { firstScreen } from '../../src/guide/first-screen.ts';
import { builtInPack } from '../content/built-in-pack.ts';
import { personForTest } from '../support/program/person.ts';
import { environment } from '../support/program/process.ts';
import { KEY } from '../support/program/screen.ts';
import { en } from '../support/words.ts';

const { welcome } = builtInPack();

describe('the very first start', () => {
  test('says in five lines of a terminal what this is, and where help is', async () => {
    const person = personForTest();
    const screen = person.with({ env: environment(person.folder) }).sits(['guide']);
    await screen.see('First things');
    const rows = screen.history().split('\n');
    const first = rows.findIndex((row) => row.includes(welcome[0] ?? ''));
    expect(rows.slice(first, first + welcome.length).map((row) => row.trim())).toEqual(welcome);
    screen.type(KEY.ctrl('c'));
    await screen.ended;
  });

  test('says the same in plain lines, and no more when it is not the first', async () => {
    const person = personForTest();
    expect((await person.aftercare(['guide', '--plain'], '1\n')).err).toContain(`${welcome.join('\n')}\n`);
    expect((await person.aftercare(['guide', '--plain'], '')).err).not.toContain(welcome[0]);
  });

  test('says it again to who stopped before the first answer', async () => {
    const person = personForTest();
    expect((await person.aftercare(['guide', '--plain'], '')).err).toContain(welcome[0]);
    expect((await person.aftercare(['guide', '--plain'], '')).err).toContain(welcome[0]);
  });

  test('has five lines at most, and never leaves out where help is', () => {
    expect(welcome.length).toBeLessThanOrEqual(5);
    expect(welcome.filter((line) => line.includes('aftercare help support'))).toHaveLength(1);
    for (const lines of [[], ['Hello.'], Array.from('abcdefg')]) {
      const said = firstScreen(lines, en.start);
      expect(said.length).toBeLessThanOrEqual(5);
      expect(said.join('\n')).toContain('not an emergency service (for that, see "aftercare help support")');
    }
  });
});
