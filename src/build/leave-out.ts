import type { Plugin } from 'esbuild';

/**
 * Parts of packages that this program never reaches, and what stands in for each: names that throw when they are used.
 * conf brings a schema validator and a version parser for options that are not set here; inquirer brings ten stock
 * prompts (one with tables of old encodings), and only our own are registered. Together: two thirds of the bundle.
 */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  'ajv/dist/2020.js': ['Ajv2020'],
  'ajv-formats': ['default'],
  semver: ['default'],
  // conf's own encryption is not security (its key would have to stand in the program), and is never switched on.
  'node:crypto': ['default'],
  // commander starts programs for subcommands that are files of their own: there are none.
  'node:child_process': ['spawn'],
  'debounce-fn': ['default'],
  '@inquirer/prompts': [
    'input',
    'select',
    'number',
    'confirm',
    'rawlist',
    'expand',
    'checkbox',
    'password',
    'editor',
    'search',
    'Separator',
  ],
};

function standIn(name: string, exported: readonly string[]): string {
  const thrower = `() => { throw new Error('${name} is left out of this bundle'); }`;
  return exported
    .map((key) => (key === 'default' ? `export default ${thrower};` : `export const ${key} = ${thrower};`))
    .join('\n');
}

/** Leaves out of the bundle what is never reached. */
export const leaveOut: Plugin = {
  name: 'leave-out',
  setup(build) {
    build.onResolve({ filter: /^[a-z@]/ }, ({ path, importer }) =>
      Object.hasOwn(LEFT_OUT, path) && /node_modules/.test(importer)
        ? { path, namespace: 'left-out' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: standIn(path, LEFT_OUT[path] ?? []),
    }));
  },
};
