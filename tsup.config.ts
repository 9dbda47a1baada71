import { defineConfig } from 'tsup';
import { leaveOut } from './src/build/leave-out.ts';
import { writeNotices } from './src/build/notices.ts';

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
  async onSuccess() {
    writeNotices('dist/metafile-esm.json', 'dist/NOTICES.txt');
  },
  // Everything is bundled: a few files are read where node_modules would be searched, and nothing is installed with it.
  noExternal: [/.*/],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
});
