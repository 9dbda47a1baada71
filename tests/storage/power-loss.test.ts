import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { drive, withDriver } from './support/child.ts';
import { tempFolder } from './support/people.ts';

withDriver();

const TRACER = path.join(import.meta.dirname, 'support', 'trace.mjs');
const WITHOUT_LINKS = path.join(import.meta.dirname, '../support/without-links.mjs');

/** What the driver asked of the file system, in order. */
function trace(home: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): string[] {
  const log = path.join(tempFolder(), 'trace');
  const env = { NODE_OPTIONS: `--import ${TRACER}`, TRACE_FD: '9', ...more };
  const { lines } = drive(home, args, { env, shell: `exec 9>>${log};` });
  expect(lines.at(-1)?.[0]).toBe('saved');
  return readFileSync(log, 'utf8').trimEnd().split('\n');
}

/** The order in which these first happen after `from`. */
function inOrder(calls: readonly string[], wanted: readonly string[], from = 0): boolean {
  let at = from;
  return wanted.every((call) => {
    at = calls.indexOf(call, at) + 1;
    return at > 0;
  });
}

it('an answer is acknowledged once the file is synced, renamed, and its folder synced', () => {
  const home = path.join(tempFolder(), 'home');
  const first = trace(home, ['save', '0', '1', 'one']);
  // New folders are names in folders, which are synced as well.
  expect(
    inOrder(first, [`synced ${path.basename(path.dirname(home))}`, 'synced home', 'synced profiles']),
  ).toBe(true);
  const calls = trace(home, ['save', '1', '1', 'two']);
  const saving = calls.indexOf('wrote default.next.json.tmp');
  expect(
    inOrder(
      calls,
      [
        'wrote default.next.json.tmp',
        'synced default.next.json.tmp',
        'renamed default.next.json.tmp default.next.json',
        'linked default.json default.bak.tmp',
        'renamed default.bak.tmp default.bak',
        'renamed default.next.json default.json',
        'synced profiles',
        'said',
      ],
      saving,
    ),
    calls.join('\n'),
  ).toBe(true);
});

it('even where conf itself would write in place and not sync (SNAP is set)', () => {
  const home = path.join(tempFolder(), 'home');
  const calls = trace(home, ['save', '0', '1', 'one'], { SNAP: '/snap/code' });
  expect(calls).not.toContain('synced default.next.json.tmp');
  const order = [
    'synced default.next.json',
    'renamed default.next.json default.json',
    'synced profiles',
    'said',
  ];
  expect(inOrder(calls, order), calls.join('\n')).toBe(true);
});

it('where there are no hard links, a copy is on the disk before it takes the place of the last good one', () => {
  const home = path.join(tempFolder(), 'home');
  const withoutLinks = { NODE_OPTIONS: `--import ${TRACER} --import ${WITHOUT_LINKS}` };
  trace(home, ['save', '0', '1', 'one'], withoutLinks);
  const calls = trace(home, ['save', '1', '1', 'two'], withoutLinks);
  const order = [
    'wrote default.next.json.tmp',
    'synced default.bak.tmp',
    'renamed default.bak.tmp default.bak',
    'renamed default.next.json default.json',
    'said',
  ];
  expect(inOrder(calls, order), calls.join('\n')).toBe(true);
});
