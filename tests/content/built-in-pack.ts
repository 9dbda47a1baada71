import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse } from 'yaml';
import { assemblePack, type Pack, packFileSchema, sequenceFileSchema } from '../../src/content/model/pack.ts';

/** The folder of the built-in pack. */
export const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

const read = (file: string): unknown =>
  parse(readFileSync(join(CONTENT, file), 'utf8'), { schema: 'failsafe' });

/** The built-in pack, read from its files and put together. */
export function builtInPack(): Pack {
  const pack = v.parse(packFileSchema, read('pack.yaml'));
  const files = pack.sequences.map(({ file }) => [file, v.parse(sequenceFileSchema, read(file))] as const);
  return assemblePack(pack, new Map(files));
}

/** Every YAML file of the built-in pack, with the schema that its first line should name. */
export function contentFiles(): (readonly [file: string, schema: string])[] {
  const yaml = (under: string) => readdirSync(join(CONTENT, under)).filter((name) => name.endsWith('.yaml'));
  const schemaOf = (name: string) => (name === 'pack.yaml' ? 'pack' : 'sequence');
  return [
    ...yaml('.').map((name) => [name, `./schema/${schemaOf(name)}.json`] as const),
    ...yaml('tests').map((name) => [`tests/${name}`, '../schema/test.json'] as const),
  ];
}
