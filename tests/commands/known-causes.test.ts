import { chmodSync, lchownSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { canBeNobody } from '../support/places.ts';
import { startAll } from '../support/program/start-all.ts';

/** Root may look everywhere, so that for this root becomes somebody else. */
const OTHER = 65534;
const uid = process.getuid?.() === 0 ? OTHER : undefined;
/** A folder for a test, into which others may look. */
const open = () => {
  const at = temporaryFolder();
  chmodSync(at, 0o755);
  return at;
};
const give = (...files: string[]) => {
  for (const file of files) if (uid !== undefined) lchownSync(file, uid, uid);
};
const folder = (at: string) => {
  mkdirSync(at, { mode: 0o700 });
  give(at);
  return at;
};
const closed = (at: string) => {
  chmodSync(at, 0o000);
  onTestFinished(() => chmodSync(at, 0o700));
};

const COMMANDS = [
  ['guide', '--plain'],
  ['card'],
  ['answers'],
  ['where'],
  ['profile', 'list'],
  ['profile', 'new', 'sam'],
  ['lock'],
  ['unlock'],
  ['forget', '--yes'],
  ['content', 'eject'],
  ['content', 'list'],
];

const NO_FOLDER = 'Set AFTERCARE_HOME to the whole path of a folder';

/** A place for a home that cannot be one, below a folder; returns its path. */
const homes: readonly {
  readonly is: string;
  readonly make: (below: string) => string;
  readonly code: number;
  readonly says: readonly string[];
}[] = [
  {
    is: 'a file',
    make: (below) => {
      const home = path.join(below, 'home');
      writeFileSync(home, '');
      give(home);
      return home;
    },
    code: 4,
    says: ['it is not a folder. Nothing was changed.', 'Move it away'],
  },
  {
    is: 'a folder with no rights',
    make: (below) => {
      const home = folder(path.join(below, 'home'));
      closed(home);
      return home;
    },
    code: 4,
    says: ['you may not look in there. Nothing was changed.', 'chmod u+rwx'],
  },
  {
    is: 'in a folder with no rights',
    make: (below) => {
      const parent = folder(path.join(below, 'parent'));
      const home = folder(path.join(parent, 'home'));
      closed(parent);
      return home;
    },
    code: 4,
    says: ['you may not look in there. Nothing was changed.', 'chmod u+rwx'],
  },
  {
    is: 'below a device',
    make: () => '/dev/null/home',
    code: 2,
    says: ['a part of that path is a file', NO_FOLDER],
  },
  {
    is: 'of a name that is too long',
    make: (below) => path.join(below, 'x'.repeat(300)),
    code: 2,
    says: ['that name is too long', NO_FOLDER],
  },
  {
    is: 'behind links in a circle',
    make: (below) => {
      symlinkSync(path.join(below, 'b'), path.join(below, 'a'));
      symlinkSync(path.join(below, 'a'), path.join(below, 'b'));
      return path.join(below, 'a', 'home');
    },
    code: 2,
    says: ['its links lead round in a circle', NO_FOLDER],
  },
  {
    is: 'a link to itself',
    make: (below) => {
      const home = path.join(below, 'home');
      symlinkSync(home, home);
      give(home);
      return home;
    },
    code: 4,
    says: ['it is a link to somewhere else. Nothing was changed.'],
  },
];

describe.runIf(canBeNobody())('where the home folder is', () => {
  test.each(homes)('$is, every command says so', ({ make, code, says }) => {
    const home = make(folder(path.join(open(), 'below')));
    const runs = startAll({ home, aside: true, cwd: '/' }, COMMANDS);
    for (const [index, line] of COMMANDS.entries()) {
      const run = runs[index]!;
      expect({ line, code: run.code, out: run.out }).toEqual({ line, code, out: '' });
      for (const sentence of says) expect(run.err).toContain(sentence);
      expect(run.err).not.toMatch(/went wrong|\bE[A-Z]{4,}\b/);
      expect(run.err.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
    }
  });

  test.each([['HOME'], ['XDG_CONFIG_HOME']])('below /dev/null by %s, that variable is named', (variable) => {
    const [run] = startAll({ env: { [variable]: '/dev/null' } }, [['card']]);
    expect([run?.code, run?.err]).toEqual([2, expect.stringContaining(`${variable} leads to /dev/null/`)]);
  });

  test('sound, but the folder of the profiles is a file', () => {
    const home = folder(path.join(open(), 'home'));
    writeFileSync(path.join(home, 'profiles'), '');
    give(path.join(home, 'profiles'));
    const lines = [
      ['guide', '--plain'],
      ['card'],
      ['answers'],
      ['profile', 'list'],
      ['profile', 'new', 'sam'],
    ];
    for (const { code, err } of startAll({ home, aside: true, cwd: '/' }, lines)) {
      expect(code).toBe(4);
      expect(err).toContain(`The answers in ${home}/profiles were not opened: it is not a folder.`);
    }
  });

  test('sound, but a profile cannot be listed: it is said where', () => {
    const home = folder(path.join(open(), 'home'));
    closed(folder(path.join(home, 'profiles')));
    const [run] = startAll({ home, aside: true, cwd: '/' }, [['profile', 'list']]);
    expect(run?.code).toBe(4);
    expect(run?.err).toContain(`${home}/profiles were not opened: it may not be read`);
  });
});

test.runIf(canBeNobody())('a pack in a folder with no rights', () => {
  const below = folder(path.join(open(), 'below'));
  const pack = folder(path.join(below, 'pack'));
  closed(below);
  const home = path.join(open(), 'home');
  const [run] = startAll({ home, aside: true, cwd: '/' }, [['content', 'check', pack]]);
  expect(run).toEqual({
    code: 1,
    out: '',
    err: expect.stringContaining(`Could not use ${pack}: you may not look in there.`),
  });
});
