import fs from 'node:fs';
import path from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';

type Output = Metafile['outputs'][string];

/**
 * The modules that most starts come to, in that order: each is read with everything it needs that was not read before.
 * What is here is read by other commands too, when they need a part of it: so nothing heavy may be.
 */
const READ_TOGETHER = ['src/cli.ts', 'src/commands/card/print.ts', 'src/commands/walking.ts'];

/** A chunk of the bundler's, which it made for every set of modules that the same entries need. */
interface Chunk {
  readonly file: string;
  readonly output: Output;
}

/**
 * Turns the chunks of ES modules that a build left in `folder` into fewer files of CommonJS: one for what is always
 * read together, and one for each of the rest. esbuild splits no CommonJS by itself, and makes thirty chunks of what
 * `card` needs; to find and read a file costs Node a fifth of a millisecond.
 *
 * @param metafile what esbuild told of the build that left them
 */
export async function joinChunks(folder: string, metafile: Metafile): Promise<void> {
  const chunks = Object.entries(metafile.outputs)
    .filter(([name]) => name.endsWith('.js'))
    .map(([name, output]): Chunk => ({ file: path.basename(name), output }));
  const groups = groupsOf(chunks);
  for (const [target, group] of groups) {
    const { warnings } = await build({
      stdin: { contents: group.map(exportsOf).join('\n'), resolveDir: folder },
      outfile: path.join(folder, target),
      bundle: true,
      format: 'cjs',
      target: 'node20',
      platform: 'node',
      define: { 'import.meta.dirname': '__dirname' },
      plugins: [elsewhere(groups, target)],
    });
    if (warnings.length > 0) throw new Error(`${target}: ${warnings.map(({ text }) => text).join('; ')}`);
  }
  for (const { file } of chunks) fs.rmSync(path.join(folder, file));
}

/** Which chunks become which file. A chunk that several groups need goes into the first. */
function groupsOf(chunks: readonly Chunk[]): Map<string, Chunk[]> {
  const taken = new Set<Chunk>();
  const groups = new Map<string, Chunk[]>();
  const first = READ_TOGETHER.map((module) => chunks.find(({ output }) => output.entryPoint === module));
  for (const chunk of [...first, ...chunks]) {
    if (!chunk) throw new Error(`no chunk for one of ${READ_TOGETHER.join(', ')}`);
    const needed = first.includes(chunk) ? [chunk, ...neededBy(chunk, chunks)] : [chunk];
    const group = needed.filter((each) => !taken.has(each));
    for (const each of group) taken.add(each);
    if (group.length > 0) groups.set(chunk.file.replace(/js$/, 'cjs'), group);
  }
  return groups;
}

/** The chunks that are read with this one at the latest; esbuild lists them all. */
function neededBy({ output }: Chunk, chunks: readonly Chunk[]): Chunk[] {
  const files = output.imports
    .filter(({ kind, external }) => kind === 'import-statement' && !external)
    .map((each) => path.basename(each.path));
  return chunks.filter(({ file }) => files.includes(file));
}

/** The name of a chunk's export in the file that it is joined to. */
const joined = ({ file }: Chunk, name: string) => `${file.replace(/\W/g, '_')}_${name}`;

/** Everything that a chunk exports, by names that no other chunk has. */
function exportsOf(chunk: Chunk): string {
  const names = chunk.output.exports.map((name) => `${name} as ${joined(chunk, name)}`);
  const main = chunk.output.entryPoint === READ_TOGETHER[0] ? "export { main } from './cli.js';" : '';
  return `export { ${names.join(', ')} } from './${chunk.file}';${main}`;
}

/** Lets a file find in the others what it needs of them. */
function elsewhere(groups: ReadonlyMap<string, readonly Chunk[]>, here: string): Plugin {
  const places = new Map(
    [...groups].flatMap(([target, group]) =>
      group.map((chunk): [string, { target: string; chunk: Chunk }] => [
        `./${chunk.file}`,
        { target, chunk },
      ]),
    ),
  );
  return {
    name: 'elsewhere',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.cjs$/ }, ({ path: name }) => ({ path: name, external: true }));
      onResolve({ filter: /^\.\/.*\.js$/ }, ({ path: name }) =>
        places.get(name)?.target === here ? undefined : { path: name, namespace: 'elsewhere' },
      );
      onLoad({ filter: /.*/, namespace: 'elsewhere' }, ({ path: name }) => {
        const place = places.get(name);
        if (!place) return { errors: [{ text: `${name} is in no file` }] };
        const { target, chunk } = place;
        const names = chunk.output.exports.map((each) => `${joined(chunk, each)} as ${each}`);
        return { contents: `export { ${names.join(', ')} } from './${target}';` };
      });
    },
  };
}
