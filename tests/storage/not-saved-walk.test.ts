import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { place } from '../e2e/program.ts';
import type { Person } from '../support/program/person.ts';
import { BIN, environment } from '../support/program/process.ts';
import { KEY } from '../support/program/screen.ts';

const LINES = '1\n2\nhold me\n\n\ny\n4\n10\n1\n\n';

/** Walks the whole guide through a pipe; `shell` runs before it, `before` runs it. */
function walk({ folder, pack }: Person, { shell = '', before = '' }) {
  const words = ['--content', pack, '--plain', 'guide', '--restart'];
  const command = `${shell} exec ${before} "$0" "$@"`;
  return spawnSync('bash', ['-c', command, process.execPath, BIN, ...words], {
    encoding: 'utf8',
    cwd: folder,
    env: environment(folder),
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
    const kept = path.join(setting.folder, 'aftercare');
    mkdirSync(kept);
    for (const folder of [setting.folder, setting.pack]) chmodSync(folder, 0o755);
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

  // With no room at all the system sends a signal (SIGXFSZ) as well.
  it.each([1, 0])('with room for %i KiB (ulimit -f), and what was kept before is as it was', (room) => {
    const setting = place();
    expect(walk(setting, {}).status).toBe(0);
    const file = path.join(setting.folder, 'aftercare', 'profiles', 'default.json');
    const before = readFileSync(file, 'utf8');
    expect(before.length).toBeGreaterThan(1024);
    const { status, stdout, stderr } = walk(setting, { shell: `ulimit -f ${room};` });
    expect(stdout).toContain('hold me');
    expect(stderr).toContain('there is no room for it on the disk');
    expect(status).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('at a terminal, where the signal that the system sends has time to be heard', async () => {
    const screen = place().sitsAtShell('ulimit -f 0; aftercare guide; echo "code $?"');
    await screen.see('What kind of touch');
    screen.type(KEY.space, KEY.enter);
    await screen.see('What would you like to drink?');
    expect(screen.text()).toContain('could not be saved');
    screen.type(KEY.enter);
    await screen.see('Which words do you like to hear?');
    screen.type(KEY.ctrl('C'));
    await screen.see(/code \d+/);
    expect(screen.history()).toContain('there is no room for it on the disk');
    expect(screen.history()).toContain('code 1\n');
  });
});
