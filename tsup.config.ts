import { defineConfig } from 'tsup';
import { buildId, compilePack } from './src/build/compile.ts';
import { leaveOut } from './src/build/leave-out.ts';
import { writeNotices } from './src/build/notices.ts';

// The compiled pack is used by the very program that it was made for, and by no other.
const build = buildId('.');

export default defineConfig({
  entry: { cli: 'src/cli.ts' },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  outDir: 'dist',
  clean: true,
  splitting: true,
  minify: false,
  sourcemap: false,
  esbuildPlugins: [leaveOut],
  metafile: true,
  define: { AFTERCARE_BUILD: JSON.stringify(build) },
  async onSuccess() {
    compilePack('content', 'dist/content.json', build);
    writeNotices('dist/metafile-esm.json', 'dist/NOTICES.txt');
  },
  // Everything is bundled: a few files are read where node_modules would be searched, and nothing is installed with it.
  noExternal: [/.*/],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
});
