import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';

let folder = '';

/** Builds the driver once for a test file: a child then starts in a tenth of a second. */
export function withDriver(source = 'driver.ts'): void {
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'aftercare-driver-'));
    await build({
      entryPoints: { driver: path.join(import.meta.dirname, source) },
      outdir: folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      outExtension: { '.js': '.mjs' },
      banner: {
        js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
      },
    });
    chmodSync(folder, 0o755);
    if (!existsSync(driver())) throw new Error('the driver was not built');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
}

const driver = () => path.join(folder, 'driver.mjs');

/** One line that the driver said, split into its words. */
export type Line = readonly string[];

const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'));

const environment = (home: string, more: NodeJS.ProcessEnv) => ({
  PATH: process.env.PATH,
  AFTERCARE_HOME: home,
  ...more,
});

/** Runs the driver to its end. `shell` runs before it, such as `ulimit -f 8;`; `before` runs it, such as `setpriv`. */
export function drive(
  home: string,
  args: readonly string[],
  options: { shell?: string; before?: string; env?: NodeJS.ProcessEnv } = {},
) {
  const command = `${options.shell ?? ''} exec ${options.before ?? ''} "$0" "$@"`;
  const { stdout, stderr, status } = spawnSync('bash', ['-c', command, process.execPath, driver(), ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: environment(home, options.env ?? {}),
  });
  return { lines: linesOf(stdout), stderr, status };
}

/** Starts the driver and returns at once; `lines` grows as it speaks. The file becomes its file descriptor 3. */
export function start(home: string, args: readonly string[], passphraseFile?: string) {
  const child: ChildProcess = spawn(process.execPath, [driver(), ...args], {
    cwd: folder,
    env: environment(home, {}),
    stdio: ['ignore', 'pipe', 'inherit', passphraseFile ? openSync(passphraseFile, 'r') : 'ignore'],
  });
  let text = '';
  let hear: () => void = () => undefined;
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    hear();
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    child,
    ended,
    lines: () => linesOf(text),
    /** Resolves when it has said this many lines, or has ended. */
    said: (count: number) =>
      Promise.race([
        ended,
        new Promise<void>((resolve) => {
          hear = () => linesOf(text).length >= count && resolve();
          hear();
        }),
      ]),
  };
}
