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

/** Files of a package that only it imports: yaml writes nothing here, and reads no tags of YAML 1.1. */
const FILES_LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  'stringify/foldFlowLines.js': ['foldFlowLines', 'FOLD_BLOCK', 'FOLD_FLOW', 'FOLD_QUOTED'],
  'stringify/stringify.js': ['createStringifyContext', 'stringify'],
  'stringify/stringifyCollection.js': ['stringifyCollection'],
  'stringify/stringifyComment.js': ['indentComment', 'lineComment', 'stringifyComment'],
  'stringify/stringifyDocument.js': ['stringifyDocument'],
  'stringify/stringifyNumber.js': ['stringifyNumber'],
  'stringify/stringifyPair.js': ['stringifyPair'],
  'stringify/stringifyString.js': ['stringifyString'],
  'yaml-1.1/binary.js': ['binary'],
  'yaml-1.1/omap.js': ['omap'],
  'yaml-1.1/pairs.js': ['pairs'],
  'yaml-1.1/schema.js': ['schema'],
  'yaml-1.1/set.js': ['set'],
  'yaml-1.1/timestamp.js': ['floatTime', 'intTime', 'timestamp'],
};

/** The last folder and the name of a file that is imported by its place. */
function endOf(name: string): string {
  return name.split('/').slice(-2).join('/');
}

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
    build.onResolve({ filter: /^\./ }, ({ path, importer }) => {
      const isLeftOut = /node_modules\/yaml\//.test(importer) && Object.hasOwn(FILES_LEFT_OUT, endOf(path));
      return isLeftOut ? { path: endOf(path), namespace: 'left-out' } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: standIn(path, LEFT_OUT[path] ?? FILES_LEFT_OUT[path] ?? []),
    }));
  },
};
