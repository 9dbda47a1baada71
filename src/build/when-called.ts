import type { Plugin } from 'esbuild';

/** Packages of which most starts use nothing, though a module of ours that they need imports them; and what it imports. */
const WHEN_CALLED: Readonly<Record<string, string>> = {
  'fast-string-width': 'default',
  'fast-wrap-ansi': 'wrapAnsi',
};

/**
 * Has packages evaluated when their function is first called, not at every start: to make its patterns for every script
 * takes a millisecond. They are read all the same.
 */
export const whenCalled: Plugin = {
  name: 'when-called',
  setup(build) {
    build.onResolve({ filter: /^[a-z@]/ }, ({ path, kind, resolveDir }) =>
      // What stands in for it requires it.
      kind === 'import-statement' && Object.hasOwn(WHEN_CALLED, path)
        ? { path, namespace: 'when-called', pluginData: resolveDir }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'when-called' }, ({ path, pluginData }) => ({
      contents: `const called = (...given) => require(${JSON.stringify(path)}).${WHEN_CALLED[path]}(...given);
        export { called as ${WHEN_CALLED[path]} };`,
      resolveDir: pluginData,
    }));
  },
};
