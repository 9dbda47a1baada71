import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type Metafile } from 'esbuild';
import { buildId, compileShelf } from '../compile.ts';
import { definesFor } from '../defines.ts';
import { leaveOut } from '../leave-out.ts';
import { writeNotices } from '../notices.ts';

/*
 * `npm run pack:single`: the program and the Node that runs this, in one file for this system, in the folder that is
 * named, or `dist/single`. Others need no Node then.
 */

/** The mark in Node at which such a file begins: https://nodejs.org/api/single-executable-applications.html. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

const folder = path.resolve(process.argv[2] ?? 'dist/single');
const inFolder = (name: string) => path.join(folder, name);
const run = (file: string, ...args: string[]) =>
  execFileSync(file, args, { stdio: ['ignore', 'ignore', 'inherit'] });

fs.mkdirSync(folder, { recursive: true });
const metafile = await bundle(inFolder('aftercare.cjs'));
writeNotices([...Object.keys(metafile.inputs), 'node_modules/@bomb.sh/tab'], inFolder('NOTICES.txt'));
writeConfig();
run(process.execPath, '--experimental-sea-config', inFolder('sea.json'));
inject(inFolder(process.platform === 'win32' ? 'aftercare.exe' : 'aftercare'));
for (const name of ['aftercare.cjs', 'compiled', 'names.json', 'sea.json', 'sea.blob'])
  fs.rmSync(inFolder(name), { recursive: true });

/** Bundles the program into one file. */
async function bundle(outfile: string): Promise<Metafile> {
  const id = buildId('.');
  await compileShelf('content', inFolder('compiled'), id);
  const { metafile: made } = await build({
    entryPoints: ['src/build/single/entry.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // One file has no other to import.
    supported: { 'dynamic-import': false },
    define: { ...(await definesFor(id)), 'import.meta.dirname': '__dirname' },
    plugins: [leaveOut],
    metafile: true,
    logLevel: 'error',
  });
  return made;
}

/** Names what goes into the file: all of `content`, and what was made of it. */
function writeConfig(): void {
  const content = fs
    .readdirSync('content', { recursive: true, encoding: 'utf8' })
    .map((name) => path.join('content', name))
    .filter((file) => fs.statSync(file).isFile());
  const assets: Record<string, string> = Object.fromEntries(
    content.map((file) => [file.split(path.sep).join('/'), file]),
  );
  for (const name of fs.readdirSync(inFolder('compiled')))
    assets[`dist/content/${name}`] = inFolder(`compiled/${name}`);
  fs.writeFileSync(inFolder('names.json'), JSON.stringify(Object.keys(assets)));
  const config = {
    main: inFolder('aftercare.cjs'),
    output: inFolder('sea.blob'),
    disableExperimentalSEAWarning: true,
    useCodeCache: true,
    assets: { ...assets, names: inFolder('names.json') },
  };
  fs.writeFileSync(inFolder('sea.json'), JSON.stringify(config));
}

/** Puts it into a copy of Node. On macOS, a file that was changed runs only once it is signed anew. */
function inject(file: string): void {
  fs.copyFileSync(process.execPath, file);
  fs.chmodSync(file, 0o755);
  const isMac = process.platform === 'darwin';
  if (isMac) run('codesign', '--remove-signature', file);
  const postject = createRequire(import.meta.url).resolve('postject/dist/cli.js');
  const segment = isMac ? ['--macho-segment-name', 'NODE_SEA'] : [];
  run(
    process.execPath,
    postject,
    file,
    'NODE_SEA_BLOB',
    inFolder('sea.blob'),
    '--sentinel-fuse',
    FUSE,
    ...segment,
  );
  if (isMac) run('codesign', '--sign', '-', file);
}
