import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { drive, withDriver } from './support/child.ts';
import { tempFolder } from './support/people.ts';

withDriver();

const root = process.getuid?.() === 0;
/** Root may write anywhere, so root becomes nobody for this; where that is not possible, it cannot be tried. */
const nobody = 'setpriv --reuid 65534 --regid 65534 --clear-groups';
const possible = !root || spawnSync('bash', ['-c', `${nobody} ${process.execPath} --version`]).status === 0;
const asOther = root ? { before: nobody } : {};

describe.runIf(possible)('a home that is read-only', () => {
  it('lets what is kept be read, and says at each answer that it was not saved', () => {
    const home = path.join(tempFolder(), 'home');
    expect(drive(home, ['save', '0', '2', 'kept']).lines.at(-1)?.[0]).toBe('saved');
    const profiles = path.join(home, 'profiles');
    if (root) execFileSync('chown', ['-R', '65534:65534', home]);
    for (const folder of [home, profiles]) chmodSync(folder, 0o500);
    const before = readFileSync(path.join(profiles, 'default.json'), 'utf8');

    const loaded = drive(home, ['load'], asOther).lines[0];
    expect(Object.keys(JSON.parse(loaded?.[1] ?? '{}').answers)).toEqual(['pack/kept-0', 'pack/kept-1']);
    const { lines, status } = drive(home, ['save', '0', '3', 'lost'], asOther);
    expect(lines.slice(1).map(([what, code]) => [what, code])).toEqual(
      Array(3).fill(['failure', 'not-saved']),
    );
    expect(lines[1]?.[2]).toContain('"reason":"read-only"');
    expect(status).toBe(0);
    expect(readFileSync(path.join(profiles, 'default.json'), 'utf8')).toBe(before);
    for (const folder of [home, profiles]) chmodSync(folder, 0o700);
  });

  it('and does not stop the walk when it was never made', () => {
    const parent = tempFolder();
    if (root) execFileSync('chown', ['65534:65534', parent]);
    chmodSync(parent, 0o500);
    const { lines, status } = drive(path.join(parent, 'home'), ['save', '0', '2', 'w'], asOther);
    expect(lines.map(([what, code]) => code ?? what)).toEqual(['ready', 'not-saved', 'not-saved']);
    expect(status).toBe(0);
    chmodSync(parent, 0o700);
  });
});
