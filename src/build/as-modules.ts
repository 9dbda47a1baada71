import path from 'node:path';
import type { Plugin } from 'esbuild';

/** The same package as ES modules, where Node would be given it as CommonJS. */
const AS_MODULES: Readonly<Record<string, string>> = { yaml: 'node_modules/yaml/browser/dist/index.js' };

/**
 * Takes packages as ES modules where they have them: of CommonJS nothing can be left out, and each module is a function
 * that is read twice, once to be skipped.
 */
export const asModules: Plugin = {
  name: 'as-modules',
  setup(build) {
    build.onResolve({ filter: /^[a-z]/ }, ({ path: name }) =>
      Object.hasOwn(AS_MODULES, name)
        ? { path: path.resolve(AS_MODULES[name] ?? ''), sideEffects: false }
        : undefined,
    );
  },
};
