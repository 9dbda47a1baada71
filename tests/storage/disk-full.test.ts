import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drive, withDriver } from './support/child.ts';
import { tempFolder } from './support/people.ts';

withDriver();

const kept = (home: string) => readFileSync(path.join(home, 'profiles', 'default.json'), 'utf8');
const failures = (lines: readonly (readonly string[])[]) =>
  lines
    .filter(([what]) => what === 'failure')
    .map(([, code, details = '{}']) => ({ code, ...JSON.parse(details) }));

describe('a file may not grow beyond 8 KiB (ulimit -f)', () => {
  it.each([{ SNAP: '' }, { SNAP: '/snap/code' }])(
    'old answers stay, it is said, and the walk goes on: %o',
    (env) => {
      const home = tempFolder();
      expect(drive(home, ['save', '0', '5', 'before'], { env }).status).toBe(0);
      const before = kept(home);
      const long = drive(home, ['long', '20000'], { shell: 'ulimit -f 8;', env });
      expect(failures(long.lines)).toMatchObject([{ code: 'not-saved', reason: 'full' }]);
      expect(kept(home)).toBe(before);
      // Short answers still fit; from the first that does not on, every one says that it is not saved.
      const many = drive(home, ['save', '0', '50', 'many'], { shell: 'ulimit -f 8;', env });
      const saved = many.lines.filter(([what]) => what === 'saved');
      expect(saved.length).toBeGreaterThan(5);
      expect(saved.length + failures(many.lines).length).toBe(50);
      const { answers } = JSON.parse(kept(home));
      for (const [, key = ''] of saved) expect(answers).toHaveProperty([key]);
      expect(Object.keys(answers)).toHaveLength(5 + saved.length);
    },
  );
});

/** Only root may mount, and not in every container. */
const mountable =
  spawnSync('bash', ['-c', 'd=$(mktemp -d) && mount -t tmpfs tmpfs "$d" && umount "$d"; rmdir "$d"'])
    .status === 0;

describe.runIf(mountable)('a disk of 64 KiB', () => {
  let disk = '';
  beforeAll(() => {
    disk = execFileSync('mktemp', ['-d'], { encoding: 'utf8' }).trim();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
  });
  afterAll(() => {
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  });

  it('nearly full, then full: old answers stay, and saving works again once there is room', () => {
    const home = path.join(disk, 'home');
    drive(home, ['save', '0', '10', 'before']);
    const before = kept(home);
    for (const room of [8192, 4096, 0]) {
      const filler = path.join(disk, 'filler');
      fill(filler, room);
      const { lines } = drive(home, ['long', '20000']);
      expect(failures(lines), `${room} bytes left`).toMatchObject([{ code: 'not-saved', reason: 'full' }]);

      expect(kept(home)).toBe(before);
      rmSync(filler);
    }
    const { lines } = drive(home, ['save', '0', '1', 'after']);
    expect(lines.at(-1)?.[0]).toBe('saved');
  });
});

/** Fills the disk but for `room` bytes. */
function fill(file: string, room: number): void {
  const dd = spawnSync('dd', ['if=/dev/zero', `of=${file}`, 'bs=1024']);
  expect(String(dd.stderr)).toContain('No space left');
  const size = readFileSync(file).length;
  if (room > 0) execFileSync('truncate', ['-s', String(size - room), file]);
}
