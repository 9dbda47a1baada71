import path from 'node:path';
import type { Plugin } from 'esbuild';

const inSource = (...files: readonly string[]): readonly string[] =>
  files.map((file) => path.resolve('src', `${file}.ts`));

/** What every start reads; and what the making of commands shares with most of them. */
const START = inSource('cli', 'card/renderers/index', 'commands/ask-passphrase', 'text/suggest');

/** What nearly every command needs, but neither the version nor the help; and what is too small for a file of its own. */
const CORE = inSource(
  'commands/card/print',
  'card/renderers/text',
  'guide/first-screen',
  'model/pairing',
  'model/prompt-types',
  'terminal/answer-words',
  'text/clip',
  'text/length',
  'text/one-line',
  'text/slug',
  'text/visible',
  'text/width',
);
const WITHOUT_CORE = /\/(?:program|[a-z]{2}\/index)\.ts$/;

/** The words of a language that every command says: with what other words share with them. */
const WORDS = /^(.*\/words\/[a-z]{2}\/)[a-z-]+\.ts$/;

/** What every walk needs, in either face; and what else leads to parts of it, so that it is not cut up for their sake. */
const WALK = inSource(
  'commands/walking',
  'terminal/entry',
  'terminal/previous-answer',
  'terminal/refusing',
  'terminal/typed',
);
const WALKS =
  /\/(?:walking|page|own-number|confirm|passphrase|answers\/(?:edit|export|import)|(?:compare|history|keys|lines)\/[a-z-]+|(?:now|together|check-in)\/run|content\/(?:fix|preview|test|try)|terminal\/card|card\/code)\.ts$/;

/** What every face by keys needs. */
const KEYS = inSource('terminal/keys/face');
const BY_KEYS = /\/keys\/[a-z-]+\.ts$/;

/** What reading a pack needs; and what else leads to parts of it. */
const PACK = inSource('pack/check');
const PACKS = /\/(?:check|pack\/render|together\/run|content\/(?:new|use))\.ts$/;

/**
 * Keeps together what every start needs, what nearly every command needs, what every walk needs, and what reading a pack
 * needs. esbuild makes a chunk for each set of modules that the same dynamic imports lead to: thirty of what `card`
 * reads, and to find and read a file costs Node as much as 10 KB of code. When every module that is imported dynamically
 * also imports these, each of them is in one set.
 */
export const keepTogether: Plugin = {
  name: 'together',
  setup(build) {
    build.onResolve({ filter: /^(?:\.|src\/|conf$)/ }, ({ path: name, kind, resolveDir }) => {
      if (kind !== 'dynamic-import' && kind !== 'entry-point') return undefined;
      const file = name === 'conf' ? name : path.resolve(resolveDir, name);
      return { path: file, namespace: 'together', pluginData: resolveDir };
    });
    build.onLoad({ filter: /.*/, namespace: 'together' }, ({ path: name, pluginData }) => ({
      contents: [
        ...besides(name).map((file) => `import ${JSON.stringify(file)};`),
        `export * from ${JSON.stringify(name)};`,
        ...(name.endsWith('.ts') ? [] : [`export { default } from ${JSON.stringify(name)};`]),
      ].join('\n'),
      resolveDir: pluginData,
    }));
  },
};

/** What is kept together with a module that is imported dynamically. */
function besides(name: string): readonly string[] {
  if (START.includes(name)) return START;
  const language = WORDS.exec(name)?.[1];
  const words = language === undefined ? [] : [`${language}index.ts`];
  if (WITHOUT_CORE.test(name)) return [...START, ...words];
  return [
    ...START,
    ...words,
    ...CORE,
    ...(WALKS.test(name) ? WALK : []),
    ...(BY_KEYS.test(name) ? KEYS : []),
    ...(PACKS.test(name) ? PACK : []),
  ];
}
