import fs from 'node:fs';
import type { Metafile } from 'esbuild';
import { defineConfig } from 'tsup';
import { version } from './package.json';
import { asCommonJs } from './src/build/as-common-js.ts';
import { asModules } from './src/build/as-modules.ts';
import { buildId, compileShelf } from './src/build/compile.ts';
import { definesFor } from './src/build/defines.ts';
import { takeOutHandOns } from './src/build/hand-ons.ts';
import { leaveOut } from './src/build/leave-out.ts';
import { shortenLocalNames } from './src/build/local-names.ts';
import { MAN_FILE, manPage } from './src/build/man-page.ts';
import { writeNotices } from './src/build/notices.ts';
import { keepTogether } from './src/build/together.ts';
import { whenCalled } from './src/build/when-called.ts';

// The compiled pack is used by the very program that it was made for, and by no other.
const build = buildId('.');

/*
 * Everything is bundled, so that nothing is installed with it, and split, so that a command reads only what it needs.
 * esbuild splits only ES modules; each chunk becomes CommonJS after that.
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
  esbuildPlugins: [asModules, leaveOut, keepTogether, whenCalled],
  plugins: [{ name: 'as-commonjs', renderChunk: (code) => asCommonJs(code) }],
  metafile: true,
  define: await definesFor(build),
  async onSuccess() {
    const metafile: Metafile = JSON.parse(fs.readFileSync('dist/metafile-esm.json', 'utf8'));
    fs.rmSync('dist/metafile-esm.json');
    takeOutHandOns('dist', 'cli.cjs');
    await shortenLocalNames('dist');
    // Its scripts are in the bundle as text.
    writeNotices([...Object.keys(metafile.inputs), 'node_modules/@bomb.sh/tab'], 'dist/NOTICES.txt');
    await compileShelf('content', 'dist/content', build);
    fs.writeFileSync(MAN_FILE, await manPage(version));
  },
});
