import os from 'node:os';
import { defineConfig } from 'vitest/config';

const report = process.env.AFTERCARE_TEST_REPORT;

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Files share what they import: reading it anew for each costs more than most of them take.
    isolate: false,
    // Unless it is told, vitest leaves one processor alone: on two it would run one file at a time.
    maxWorkers: os.availableParallelism(),
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
