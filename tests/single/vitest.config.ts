import { defineConfig } from 'vitest/config';

/* `npm run test:single`: makes the program as one file and walks it. It takes half a minute and 100 MB, so it stands apart. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/single/*.check.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
