import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect } from 'vitest';
import { temporaryFolder } from '../folders.ts';
import { ASIDE } from './process.ts';
import type { Outcome } from './typing.ts';

const PROGRAM = path.join(import.meta.dirname, '../../../dist/cli.cjs');
const MARK = '-- end of this run, with ';

const SCRIPT = `
  const { main } = require(${JSON.stringify(PROGRAM)});
  const [node, ...lines] = process.argv;
  (async () => {
    for (const line of lines) {
      process.argv = [node, 'aftercare', ...JSON.parse(line)];
      const code = await main(process);
      for (const stream of [process.stdout, process.stderr]) stream.write('${MARK}' + code + '\\n');
    }
  })();`;

/** How lines are started. `aside`: by a user for whom modes count (see `canBeNobody`). */
export interface Start {
  /** What AFTERCARE_HOME names; undefined: it is not set. */
  readonly home?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly aside?: boolean;
}

/** Starts the built program with each of these lines, one after the other in one process, with no input. */
export function startAll({ home, cwd, env, aside }: Start, lines: readonly (readonly string[])[]): Outcome[] {
  const words = lines.map((line) => JSON.stringify(line));
  const [command = '', ...before] = [...(aside ? ASIDE : []), process.execPath];
  const { stdout, stderr } = spawnSync(command, [...before, '-e', SCRIPT, ...words], {
    cwd: cwd ?? temporaryFolder(),
    input: '',
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...(home && { AFTERCARE_HOME: home }), TZ: 'UTC', ...env },
  });
  const [outs, errs] = [stdout, stderr].map((text) => text.split(new RegExp(`${MARK}(\\d+)\n`)));
  expect({ runs: (errs?.length ?? 0) >> 1, stderr }).toEqual({ runs: lines.length, stderr });
  return lines.map((_, index) => ({
    code: Number(errs?.[2 * index + 1]),
    out: outs?.[2 * index] ?? '',
    err: errs?.[2 * index] ?? '',
  }));
}
