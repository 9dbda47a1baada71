import { readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const report = process.env.AFTERCARE_TEST_REPORT;

/** What a test imports or calls that starts a process, opens a terminal, writes to the disk or stretches a passphrase. */
const NEEDS_THE_MACHINE =
  /child_process|node-pty|\/e2e\/|support\/(?:editor|folders|program|typing|person|people|child|locked|locking|answered)\b|mkdtemp|writeFile|encryption\.ts/;

/** The tests of what is pure: `npm run test:fast`. They share what they import, which alone is most of their cost. */
const pure = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !/^(?:e2e|commands)\//.test(file))
  .filter((file) => !NEEDS_THE_MACHINE.test(readFileSync(path.join(import.meta.dirname, file), 'utf8')))
  .map((file) => `tests/${file}`);

const both = {
  root: new URL('..', import.meta.url).pathname,
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    ...both,
    // Unless it is told, vitest leaves one processor alone: on two it would run one file at a time.
    maxWorkers: os.availableParallelism(),
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      { test: { ...both, name: 'pure', include: pure, pool: 'forks', isolate: false } },
      { test: { ...both, name: 'machine', include: ['tests/**/*.test.ts'], exclude: pure, pool: 'forks' } },
    ],
  },
});
