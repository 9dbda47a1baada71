import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Files, writePack } from '../support/folders.ts';
import { hostilePacks, largePack } from '../support/large-packs.ts';

interface Measured {
  readonly checks: readonly { readonly problems: number; readonly text: string }[];
  /** How many times the processor time of the first check the second one took. */
  readonly ratio: number;
  /** The most memory that was taken until then. */
  readonly mebibytes: number;
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'aftercare-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string, files: Files) => writePack(path.join(folder, name), files);

/** Checks pairs of packs in a process of their own, again while the second costs more than `factor` times the first. */
function measure(...pairs: (readonly [factor: number, base: string, other: string])[]): Measured[] {
  const args = [
    '--expose-gc',
    '--import',
    'tsx',
    path.join(import.meta.dirname, 'measured.ts'),
    JSON.stringify(pairs),
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 110_000 });
  // Where a pack ended the process, those before it were measured.
  const lines = stdout.split('\n').slice(0, -1);
  expect(lines.length, stderr).toBeGreaterThan(0);
  return lines.map((line) => JSON.parse(line));
}

/*
 * The 2 seconds that any check may take are held by `npm run bench`. What is held here does not depend on the machine: what
 * a pack costs, by what a sound pack of a thousand prompts costs on it at the same moment. All are checked in one process,
 * so that all of them together take no more memory than each of them may.
 */

let measured: readonly Measured[] = [];
beforeAll(() => {
  const large = inFolder('large', largePack(1000));
  measured = measure(...hostilePacks.map(([name, pack]) => [3, large, inFolder(name, pack())] as const));
});

test.each(hostilePacks.map(([name], index) => [name, index] as const))(
  '%s: told within 300 MB, and for little more than a large pack costs',
  (_name, index) => {
    const { checks, ratio, mebibytes } = measured[index]!;
    expect(checks[0]?.text).toBe('');
    expect(checks[1]?.text).toMatch(/^$|^\S+\.yaml:\d+:\d+ {2}[a-z]/);
    expect(mebibytes).toBeLessThan(300);
    expect(ratio).toBeLessThan(3);
  },
);

test('four times as many prompts, or problems, take four times as long to check, not sixteen', () => {
  const wrong = 'What of <that-one>?';
  const [sound, spoiled] = measure(
    [8, inFolder('250', largePack(250)), inFolder('1000', largePack(1000))],
    [8, inFolder('250 wrong', largePack(250, wrong)), inFolder('1000 wrong', largePack(1000, wrong))],
  );
  expect(sound?.checks.map(({ text }) => text)).toEqual(['', '']);
  expect(sound?.ratio).toBeLessThan(8);
  expect(spoiled?.checks.map(({ problems }) => problems)).toEqual([250, 1000]);
  expect(spoiled?.checks[1]?.text).toContain('\nand 980 more\n');
  expect(spoiled?.ratio).toBeLessThan(8);
});
