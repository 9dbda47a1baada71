import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };

const ROOT = path.join(import.meta.dirname, '../..');
let folder: string;
let files: string[];

const npm = (args: string[]) => {
  const { stdout, stderr, status } = spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

/** Runs the installed command from a folder that has nothing to do with it. */
const aftercare = (args: string[], input = '') => {
  const env = { ...process.env, AFTERCARE_HOME: path.join(folder, 'home') };
  const bin = path.join(folder, 'prefix/bin/aftercare');
  return spawnSync(bin, args, { cwd: os.tmpdir(), encoding: 'utf8', env, input });
};

describe('the package, installed from its tarball into an empty prefix', () => {
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aftercare-package-'));
    // What was built is packed as it is: a build of its own would pull the program from under other tests.
    const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder]));
    files = packed.files.map((file: { path: string }) => file.path);
    npm([
      'install',
      '--global',
      '--offline',
      '--prefix',
      path.join(folder, 'prefix'),
      path.join(folder, packed.filename),
    ]);
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  test('holds what is needed and no more', () => {
    const tops = new Set(files.map((file) => file.split('/')[0]));
    expect([...tops].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin',
      'content',
      'dist',
      'package.json',
    ]);
    expect(files).toEqual(
      expect.arrayContaining([
        'dist/NOTICES.txt',
        'dist/aftercare.1',
        'content/needs/pack.yaml',
        'content/schema/pack.json',
      ]),
    );
    expect(files.filter((file) => /\.(ts|map)$|node_modules|metafile/.test(file))).toEqual([]);
  });

  test('brings no other package along', () => {
    expect(pkg).not.toHaveProperty('dependencies');
    expect(fs.readdirSync(path.join(folder, 'prefix/lib/node_modules'))).toEqual(['aftercare']);
  });

  test('is sound by publint', async () => {
    const { messages } = await publint({ pkgDir: ROOT, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test('works from any folder: its version, its prompts, a walk through a pipe, the card', () => {
    expect(aftercare(['--version']).stdout).toBe(`${pkg.version}\n`);
    expect(aftercare(['content', 'check'])).toMatchObject({ status: 0 });
    expect(aftercare(['guide', '--plain'], '1\n1\n/quit\n')).toMatchObject({ status: 130, stdout: '' });
    expect(aftercare(['card'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('STOP'),
    });
  });

  test('can be installed from the lock file on every platform, also those whose packages this machine cannot see', () => {
    const { packages } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
    const wanted = Object.entries<{ optionalDependencies?: object }>(packages).flatMap(([parent, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).map((name) => [
        `node_modules/${name}`,
        `${parent}/node_modules/${name}`,
      ]),
    );
    expect(wanted.filter((places) => !places.some((place) => packages[place]?.version))).toEqual([]);
  });

  test('needs the Node that it says, and pins what it is built from', () => {
    expect(pkg.engines.node).toBe('>=20.17');
    const lock = fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8');
    expect(lock).not.toContain('"resolved"');
    expect(
      Object.values(pkg.devDependencies).filter((version) => !/^\d+\.\d+\.\d+(-alpha\.\d+)?$/.test(version)),
    ).toEqual([]);
  });
});
