import path from 'node:path';
import type { Plugin } from 'esbuild';

/** What nearly every command needs, but neither the version nor the help. */
const CORE = path.resolve('src/commands/card/print.ts');
const WITHOUT_CORE = /\/(?:program|[a-z]{2}\/index)\.ts$/;

/**
 * Keeps together what nearly every command needs. esbuild makes a chunk for each set of modules that the same dynamic
 * imports lead to: thirty of what `card` reads, and to find and read a file costs Node as much as 10 KB of code. When
 * every module that is imported dynamically also imports the core, all of it is in one set.
 */
export const together: Plugin = {
  name: 'together',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ path: name, kind, resolveDir }) =>
      kind === 'dynamic-import' && !WITHOUT_CORE.test(name)
        ? { path: path.resolve(resolveDir, name), namespace: 'together' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'together' }, ({ path: name }) => ({
      contents: `import ${JSON.stringify(CORE)};\nexport * from ${JSON.stringify(name)};`,
      resolveDir: path.dirname(name),
    }));
  },
};
