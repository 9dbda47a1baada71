import fs from 'node:fs';
import type { Metafile } from 'esbuild';
import { defineConfig } from 'tsup';
import { buildId, compilePack } from './src/build/compile.ts';
import { joinChunks } from './src/build/join.ts';
import { leaveOut } from './src/build/leave-out.ts';
import { writeNotices } from './src/build/notices.ts';

// The compiled pack is used by the very program that it was made for, and by no other.
const build = buildId('.');

/*
 * Everything is bundled, so that nothing is installed with it; split, so that a command reads only what it needs; then
 * what is always read together is joined, as CommonJS, which Node reads and links more quickly (build/join.ts).
 * Instructions on Node 20 as a ratio to `node -e 0` (valgrind counts them alike at every run), for --version and card:
 * this 1.12 and 1.34; the chunks as CommonJS, not joined, 1.13 and 1.39; as ES modules 1.22 and 1.52; all in one
 * CommonJS file 1.35 and 1.52. Minified it would be 1.11 and 1.32, but no longer be readable where it is installed.
 */
export default defineConfig({
  entry: { cli: 'src/cli.ts' },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  outDir: 'dist',
  clean: true,
  splitting: true,
  removeNodeProtocol: false,
  noExternal: [/.*/],
  esbuildPlugins: [leaveOut],
  metafile: true,
  define: { AFTERCARE_BUILD: JSON.stringify(build) },
  async onSuccess() {
    const metafile: Metafile = JSON.parse(fs.readFileSync('dist/metafile-esm.json', 'utf8'));
    fs.rmSync('dist/metafile-esm.json');
    await joinChunks('dist', metafile);
    writeNotices(metafile, 'dist/NOTICES.txt');
    compilePack('content', 'dist/content.json', build);
  },
});
