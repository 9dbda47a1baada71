import path from 'node:path';
import type { Plugin } from 'esbuild';

/** What every start reads. */
const START = path.resolve('src/cli.ts');
/** What nearly every command needs, but neither the version nor the help. */
const CORE = ['src/commands/card/print.ts', 'src/card/renderers/text.ts'].map((file) => path.resolve(file));
const WITHOUT_CORE = /\/(?:program|[a-z]{2}\/index)\.ts$/;

/** What every walk needs; and the other talks that lead to parts of it, so that it is not cut up for their sake. */
const WALK = path.resolve('src/commands/walking.ts');
const WALKS =
  /\/(?:walking|page|own-number|confirm|passphrase|answers\/edit|(?:history|keys|lines)\/[a-z-]+|(?:now|together|check-in)\/run|content\/(?:try|preview))\.ts$/;

/**
 * Keeps together what every start needs, what nearly every command needs, and what every walk needs. esbuild makes a
 * chunk for each set of modules that the same dynamic imports lead to: thirty of what `card` reads, and to find and read
 * a file costs Node as much as 10 KB of code. When every module that is imported dynamically also imports these, each of
 * them is in one set.
 */
export const together: Plugin = {
  name: 'together',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ path: name, kind, resolveDir }) =>
      kind === 'dynamic-import' ? { path: path.resolve(resolveDir, name), namespace: 'together' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'together' }, ({ path: name }) => ({
      contents: [
        ...besides(name).map((file) => `import ${JSON.stringify(file)};`),
        `export * from ${JSON.stringify(name)};`,
      ].join('\n'),
      resolveDir: path.dirname(name),
    }));
  },
};

/** What is kept together with a module that is imported dynamically. */
function besides(name: string): string[] {
  if (WITHOUT_CORE.test(name)) return [START];
  return WALKS.test(name) ? [START, ...CORE, WALK] : [START, ...CORE];
}
