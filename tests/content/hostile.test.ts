import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { packFolder } from '../support/folders.ts';
import { hostilePacks, largePack } from '../support/large-packs.ts';

interface Measured {
  readonly checks: readonly { readonly problems: number; readonly text: string }[];
  /** How many times the processor time of the first check the second one took. */
  readonly ratio: number;
  readonly mebibytes: number;
}

/** Checks two packs in a process of its own, again while the second costs more than `factor` times the first. */
function measure(factor: number, base: string, other: string): Measured {
  const child = path.join(import.meta.dirname, 'measured.ts');
  const args = ['--import', 'tsx', child, String(factor), base, other];
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, timeout: 50_000 }),
  );
}

/*
 * The 2 seconds that any check may take are held by `npm run bench`. What is held here does not depend on the machine: what
 * a pack costs, by what a sound pack of a thousand prompts costs on it at the same moment.
 */

test.each(hostilePacks)(
  '%s: told within 300 MB, and for little more than a large pack costs',
  (_name, pack) => {
    const { checks, ratio, mebibytes } = measure(3, packFolder(largePack(1000)), packFolder(pack()));
    expect(checks[0]?.text).toBe('');
    expect(checks[1]?.text).toMatch(/^$|^\S+\.yaml:\d+:\d+ {2}[a-z]/);
    expect(mebibytes).toBeLessThan(300);
    expect(ratio).toBeLessThan(3);
  },
);

test('four times as many prompts take four times as long to check, not sixteen', () => {
  const { checks, ratio } = measure(8, packFolder(largePack(250)), packFolder(largePack(1000)));
  expect(checks.map(({ text }) => text)).toEqual(['', '']);
  expect(ratio).toBeLessThan(8);
});

test('the same holds for a thousand problems', () => {
  const wrong = 'What of <that-one>?';
  const { checks, ratio } = measure(8, packFolder(largePack(250, wrong)), packFolder(largePack(1000, wrong)));
  expect(checks.map(({ problems }) => problems)).toEqual([250, 1000]);
  expect(checks[1]?.text).toContain('\nand 980 more\n');
  expect(ratio).toBeLessThan(8);
});
