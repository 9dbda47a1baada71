import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { ASIDE } from '../support/places.ts';
import { BIN, environment, place, throughPipes } from './program.ts';

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
  const { home, pack } = place();
  for (const folder of [home, pack]) chmodSync(folder, 0o755);
  const walk = await throughPipes({ home, pack }, LINES, '--plain', 'guide');
  expect(walk.code).toBe(0);
  expect((await throughPipes({ home, pack }, '', 'profile', 'new', 'sam')).code).toBe(0);
  const kept = path.join(home, 'aftercare');
  return { home, pack, kept, profiles: path.join(kept, 'profiles') };
}
