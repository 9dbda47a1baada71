import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../../src/model/pack.ts';
import { PACKS_OF_PROMPTS } from '../../src/model/use.ts';
import { checkPack } from '../../src/pack/check.ts';
import { renderProblems } from '../../src/pack/render.ts';
import { problemWords } from '../support/words.ts';

/** The folder of the built-in pack. */
export const CONTENT = fileURLToPath(new URL('../../content/needs', import.meta.url));

/** The built-in pack, read and checked with its test files; its problems stand in the error. */
export function builtInPack(): Pack {
  const { pack, problems } = checkPack(CONTENT);
  if (!pack) throw new Error(renderProblems(problems, problemWords));
  return pack;
}

/** Every built-in pack of prompts, checked with its test files and with the needs that it goes with. */
export function shelf(): readonly Pack[] {
  return PACKS_OF_PROMPTS.map((use) => {
    const needs = use === 'needs' ? null : builtInPack();
    const { pack, problems } = checkPack(join(CONTENT, '..', use), true, needs);
    if (!pack) throw new Error(renderProblems(problems, problemWords));
    return pack;
  });
}

/** Every YAML file of the built-in pack, with the schema that its first line should name. */
export function contentFiles(): (readonly [file: string, schema: string])[] {
  const yaml = (under: string) => readdirSync(join(CONTENT, under)).filter((name) => name.endsWith('.yaml'));
  const schemaOf = (name: string) => (name === 'pack.yaml' ? 'pack' : 'sequence');
  return [
    ...yaml('.').map((name) => [name, `../schema/${schemaOf(name)}.json`] as const),
    ...yaml('tests').map((name) => [`tests/${name}`, '../../schema/test.json'] as const),
  ];
}
