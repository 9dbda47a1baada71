import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, environment, place, type Setting } from '../e2e/program.ts';

const LINES = '1\n2\nhold me\n\n\ny\n4\n10\n1\n\n';

/** Walks the whole guide through a pipe; `shell` runs before it, `before` runs it. */
function walk({ home, pack }: Setting, { shell = '', before = '' }) {
  const words = ['--content', pack, '--plain', 'guide', '--restart'];
  const command = `${shell} exec ${before} "$0" "$@"`;
  return spawnSync('bash', ['-c', command, process.execPath, BIN, ...words], {
    encoding: 'utf8',
    cwd: home,
    env: environment(home),
    input: LINES,
  });
}

const root = process.getuid?.() === 0;
const nobody = 'setpriv --reuid 65534 --regid 65534 --clear-groups';
const possible =
  !root || spawnSync('bash', ['-c', `${nobody} ${process.execPath} ${BIN} --version`]).status === 0;

describe('a walk whose answers cannot be saved goes on to its card, says so, and ends with 1', () => {
  it.runIf(possible)('in a home that is read-only', () => {
    const setting = place();
    const kept = path.join(setting.home, 'aftercare');
    mkdirSync(kept);
    for (const folder of [setting.home, setting.pack]) chmodSync(folder, 0o755);
    if (root) execFileSync('chown', ['65534:65534', kept]);
    chmodSync(kept, 0o500);
    const { status, stdout, stderr } = walk(setting, root ? { before: nobody } : {});
    chmodSync(kept, 0o700);
    expect(stdout).toContain('hold me');
    expect(stderr).toContain('could not be saved');
    expect(stderr).toContain('this place cannot be written to');
    expect(status).toBe(1);
    expect(existsSync(path.join(kept, 'profiles'))).toBe(false);
  });

  it('on a disk that is nearly full (ulimit -f), and what was kept before is as it was', () => {
    const setting = place();
    expect(walk(setting, {}).status).toBe(0);
    const file = path.join(setting.home, 'aftercare', 'profiles', 'default.json');
    const before = readFileSync(file, 'utf8');
    expect(before.length).toBeGreaterThan(1024);
    const { status, stdout, stderr } = walk(setting, { shell: 'ulimit -f 1;' });
    expect(stdout).toContain('hold me');
    expect(stderr).toContain('there is no room for it on the disk');
    expect(status).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});
