import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { ASIDE } from '../support/places.ts';
import { BIN, environment } from '../support/program/process.ts';
import { place } from './program.ts';

/** What is typed on a walk through every kind of prompt. */
export const LINES = '1\n2\nhold me\n\n\ny\n4\n10\n1\n\n';

/** How a start is set up. */
export interface Start {
  readonly shell?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the program in a folder, as a user for whom modes count; `shell` runs before it. */
export function started(
  home: string,
  words: readonly string[],
  { shell = '', input = '', env = {} }: Start = {},
) {
  const command = [...ASIDE, process.execPath, BIN, ...words];
  return spawnSync('bash', ['-c', `${shell} exec "$@"`, 'bash', ...command], {
    encoding: 'utf8',
    cwd: home,
    input,
    env: { ...environment(home), ...env },
  });
}

/** A home that a user for whom modes count has answered in; the folder "sam" is another profile's. */
export async function answered() {
  const person = place();
  const { folder, pack, home: kept } = person;
  for (const at of [folder, pack]) chmodSync(at, 0o755);
  const walk = await person.aftercare(['--plain', 'guide'], LINES);
  expect(walk.code).toBe(0);
  expect((await person.aftercare(['profile', 'new', 'sam'])).code).toBe(0);
  return { home: folder, pack, kept, profiles: path.join(kept, 'profiles') };
}
