import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { darkInRows, scanned } from '../card/scanner.ts';
import type { Person } from '../support/program/person.ts';
import type { Screen } from '../support/program/screen.ts';
import { place } from './program.ts';

let setting: Person;
/** The card as it would be shared. */
let shared: string;

beforeEach(async () => {
  setting = place();
  const file = path.join(setting.folder, 'mine.yaml');
  writeFileSync(file, 'touch: held\nphrase: I am here\n');
  await setting.aftercare(['answers', 'import', file, '--yes']);
  shared = (await setting.aftercare(['card'])).out;
  expect(shared).toContain('I am here');
});

/** The code that stands on the screen, as a camera takes it. */
function codeOn(screen: Screen, blocks: boolean, ground: 'paper' | 'dark'): string {
  const rows = screen.history().split('\n');
  const last = rows.findLastIndex((row) => row.trim() !== '');
  const widest = Math.max(...rows.map((row) => row.length));
  const side = blocks ? widest : widest / 2;
  const upper = last + 1 + (ground === 'dark' ? 0 : blocks ? 2 : 4) - (blocks ? Math.ceil(side / 2) : side);
  const drawn = rows.slice(Math.max(upper, 0)).map((row) => row.padEnd(widest));
  return scanned(darkInRows(drawn, { blocks, ground })).text;
}

describe('the card on a terminal', () => {
  test.each<[string, Record<string, string>, boolean]>([
    ['stands out', {}, true],
    ['not where colours are not wanted', { NO_COLOR: '1' }, false],
    ['nor where there are none', { TERM: 'dumb' }, false],
  ])('%s', async (_, env, bold) => {
    const screen = setting.with({ env }).sits(['card']);
    expect((await screen.ended).code).toBe(0);
    expect(screen.output.includes('\u001b[1mWHAT I NEED AFTERWARDS\u001b[22m')).toBe(bold);
    expect(screen.output.includes('\u001b')).toBe(bold);
    expect(screen.output.replace(/\u001b\[\d+m/g, '').replaceAll('\r\n', '\n')).toBe(shared);
  });
});

describe('copying where no tool is', () => {
  const copied = (output: string) => /\]52;c;([\w+/=]+)\u0007/.exec(output)?.[1] ?? '';

  test.each<[string, Record<string, string>, RegExp]>([
    ['over SSH', { SSH_CONNECTION: '::1 1 ::1 22' }, /(?<!\u001b)\u001b\]52;c;[\w+/=]+\u0007/],
    ['in a terminal', {}, /(?<!\u001b)\u001b\]52;c;[\w+/=]+\u0007/],
    ['in tmux', { TMUX: '/tmp/tmux-0/default,1,0' }, /\u001bPtmux;\u001b\u001b\]52;c;[\w+/=]+\u0007\u001b\\/],
  ])('%s, the terminal is asked, and it is said that nothing confirms it', async (_, env, sequence) => {
    const screen = setting.with({ env }).sits(['card', '--copy']);
    expect((await screen.ended).code).toBe(0);
    expect(screen.output).toMatch(sequence);
    expect(Buffer.from(copied(screen.output), 'base64').toString()).toBe(shared);
    await screen.see('sent to the terminal, which may or may not take it');
    expect(screen.text()).not.toContain('I am here');
  });

  test('a terminal that knows no sequences is not asked', async () => {
    const screen = setting.with({ env: { TERM: 'dumb' } }).sits(['card', '--copy']);
    expect((await screen.ended).code).toBe(1);
    await screen.see('There is no clipboard here to copy to.');
    expect(screen.output).not.toContain('\u001b');
  });
});

describe('the code on a terminal', () => {
  const large = { columns: 160, rows: 120 };

  test.each<[string, Record<string, string>, string[], boolean, 'paper' | 'dark']>([
    ['half blocks, black on white', {}, [], true, 'paper'],
    ['without colour, as on a dark screen', { NO_COLOR: '1' }, [], true, 'dark'],
    ['without colour, in plain characters', { NO_COLOR: '1', LANG: 'C' }, [], false, 'dark'],
    ['without colour, where it is asked for', { NO_COLOR: '1' }, ['--ascii'], false, 'dark'],
  ])('%s: a camera reads the short card', async (_, env, options, blocks, ground) => {
    const screen = setting.with({ env, ...large }).sits(['card', '--qr', ...options]);
    expect((await screen.ended).code).toBe(0);
    const text = codeOn(screen, blocks, ground);
    expect(text).toMatch(/^A note for you\n\*What I need afterwards\*\n/);
    expect(text).toContain('I am here');
    expect(screen.output.includes('\u001b[30;107m')).toBe(ground === 'paper');
  });

  test('where the window is too small it says how large it must be, and how to have a picture', async () => {
    const screen = setting.with({ columns: 44, rows: 18 }).sits(['card', '--qr']);
    expect((await screen.ended).code).toBe(1);
    const [, columns, rows] =
      /needs a window of (\d+) columns and (\d+) rows; this one has 44 and 18\./.exec(
        screen.history().replace(/\s+/g, ' '),
      ) ?? [];
    expect(screen.output).toContain('--format html');
    const sized = { columns: Number(columns), rows: Number(rows) };
    expect((await setting.with(sized).sits(['card', '--qr']).ended).code).toBe(0);
    const narrower = setting.with({ ...sized, columns: sized.columns - 1 });
    expect((await narrower.sits(['card', '--qr']).ended).code).toBe(1);
    const lower = setting.with({ ...sized, rows: sized.rows - 1 });
    expect((await lower.sits(['card', '--qr']).ended).code).toBe(1);
  });
});
