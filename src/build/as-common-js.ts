import { transform } from 'esbuild';

/** What esbuild writes for the exports of a module, and what stands in for it: the same object, not a copy of it. */
const COPIED = 'module.exports=__toCommonJS(stdin_exports);';
const ITSELF = 'module.exports=__defProp(stdin_exports,"__esModule",{value:!0});';

/** What it writes for whoever imports it as an ES module: nobody does. */
const FOR_OTHERS = /0&&\(module\.exports=\{[^}]*\}\);/;

/**
 * A chunk as CommonJS, which Node starts sooner than ES modules.
 *
 * What esbuild does so that any module may stand behind a `require` is undone, since here each is known: it copies all
 * that a module exports, once where it is made and once more where it is loaded, which takes milliseconds.
 *
 * @throws Error when esbuild writes it in another way
 */
export async function asCommonJs(code: string): Promise<{ code: string }> {
  const chunk = await transform(code, {
    format: 'cjs',
    target: 'node20',
    platform: 'node',
    minifyWhitespace: true,
    minifySyntax: true,
    define: { 'import.meta.dirname': '__dirname' },
    // Written as `require`: an `import()` would load Node's other loader first.
    supported: { 'dynamic-import': false },
  });
  const exporting = chunk.code.split(COPIED);
  if (exporting.length > 2 || (exporting.length === 1 && /\bmodule\.exports\b/.test(chunk.code)))
    throw new Error('esbuild exports in another way than it did');
  return { code: withoutCopies(exporting.join(ITSELF).replace(FOR_OTHERS, '')) };
}

/** Our own chunks are loaded as they are, and of a part of Node that is imported as a whole the whole is taken. */
function withoutCopies(code: string): string {
  return code
    .replace(/__toESM\((require\("\.[^"]+\.cjs"\))\)/g, '$1')
    .replace(/\b(import_node_\w+)=__toESM\((require\("node:[^"]+"\))\)/g, (whole, name, loaded) =>
      new RegExp(`\\b${name}\\.(?!default\\b)`).test(code) ? whole : `${name}={default:${loaded}}`,
    );
}
