import fs from 'node:fs';
import { type Metafile, transform } from 'esbuild';
import { defineConfig } from 'tsup';
import { version } from './package.json';
import { buildId, compileShelf } from './src/build/compile.ts';
import { definesFor } from './src/build/defines.ts';
import { leaveOut } from './src/build/leave-out.ts';
import { MAN_FILE, manPage } from './src/build/man-page.ts';
import { writeNotices } from './src/build/notices.ts';
import { together } from './src/build/together.ts';
import { whenCalled } from './src/build/when-called.ts';

// The compiled pack is used by the very program that it was made for, and by no other.
const build = buildId('.');

/*
 * Everything is bundled, so that nothing is installed with it, and split, so that a command reads only what it needs.
 * esbuild splits only ES modules; Node starts CommonJS sooner, so each chunk becomes that.
 */
export default defineConfig({
  entry: { cli: 'src/cli.ts' },
  format: 'esm',
  outExtension: () => ({ js: '.cjs' }),
  target: 'node20',
  platform: 'node',
  outDir: 'dist',
  clean: true,
  splitting: true,
  removeNodeProtocol: false,
  noExternal: [/.*/],
  esbuildPlugins: [leaveOut, together, whenCalled],
  plugins: [{ name: 'as-commonjs', renderChunk: (code) => asCommonJs(code) }],
  metafile: true,
  define: await definesFor(build),
  async onSuccess() {
    const metafile: Metafile = JSON.parse(fs.readFileSync('dist/metafile-esm.json', 'utf8'));
    fs.rmSync('dist/metafile-esm.json');
    // Its scripts are in the bundle as text.
    writeNotices([...Object.keys(metafile.inputs), 'node_modules/@bomb.sh/tab'], 'dist/NOTICES.txt');
    await compileShelf('content', 'dist/content', build);
    fs.writeFileSync(MAN_FILE, await manPage(version));
  },
});

async function asCommonJs(code: string): Promise<{ code: string }> {
  const chunk = await transform(code, {
    format: 'cjs',
    target: 'node20',
    platform: 'node',
    // Names stay, for the sake of stack traces.
    minifyWhitespace: true,
    minifySyntax: true,
    define: { 'import.meta.dirname': '__dirname' },
    // Written as `require`: an `import()` would load Node's other loader first.
    supported: { 'dynamic-import': false },
  });
  return { code: chunk.code };
}
