import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KEY, Screen } from '../support/program/screen.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const readme = fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8');

/** The commands that README shows under the second "Begin", in their order. */
const [start = '', check = ''] =
  (readme.split('## Begin, if you know')[1] ?? '').match(/^ {4}npm .*$/gm)?.map((line) => line.trim()) ?? [];

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aftercare-readme-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

/** A copy of what git has of this tree, as a person gets it by cloning. */
function freshCopy(): string {
  const copy = path.join(folder, 'aftercare');
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  for (const file of files) {
    fs.mkdirSync(path.join(copy, path.dirname(file)), { recursive: true });
    fs.copyFileSync(path.join(ROOT, file), path.join(copy, file));
  }
  return copy;
}

describe('the two commands of the README', () => {
  test('the first leads from a fresh copy to the first question, and stopping there says how to go on', async () => {
    const env = {
      ...process.env,
      AFTERCARE_HOME: path.join(folder, 'home'),
      TERM: 'xterm-256color',
      LANG: 'C.UTF-8',
    };
    const screen = new Screen({
      file: 'bash',
      args: ['-c', start],
      cwd: freshCopy(),
      env: env as Record<string, string>,
    });
    // What it is, how long it takes and that one can stop is read first, on a page of its own.
    await screen.see('It is no therapy', 200_000);
    screen.type(KEY.enter);
    await screen.see('Who is this card for?');
    screen.type(KEY.down, KEY.space, KEY.enter);
    await screen.see(/✓ .*casual/);
    screen.type(KEY.ctrl('c'));
    await screen.see('Saved. Pick up with: aftercare guide');
    await screen.ended;
    expect(fs.readdirSync(path.join(folder, 'home/profiles'))).toContain('default.json');
  }, 300_000);

  test('the second is the one that CI runs', () => {
    expect(check).toBe('npm ci && npm test');
    expect(fs.readFileSync(path.join(ROOT, '.ci/run'), 'utf8')).toContain(check);
  });
});
