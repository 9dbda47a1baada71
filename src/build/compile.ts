import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { formsOf, type LanguageForms } from '../model/language.ts';
import type { Pack } from '../model/pack.ts';
import { PACKS_OF_PROMPTS } from '../model/use.ts';
import { checkPack } from '../pack/check.ts';
import type { Compiled } from '../pack/compiled.ts';
import { renderProblems } from '../pack/render.ts';
import { loadWords } from '../words/index.ts';

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

/** A name for the program as its sources are now: any change in `src/` or in the packages gives another. */
export function buildId(root: string): string {
  const source = fs.readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const files = source.filter((name) => name.endsWith('.ts')).map((name) => path.join('src', name));
  const hashes = [...files.sort(), 'package-lock.json'].map((name) =>
    sha256(fs.readFileSync(path.join(root, name))),
  );
  return sha256(hashes.join('\n')).slice(0, 16);
}

/** Languages in which people often write; a pack in another one has Intl asked when it is used. */
const LANGUAGES = [
  'en',
  'en-GB',
  'en-US',
  'en-AU',
  'en-CA',
  'en-IE',
  'en-IN',
  'en-NZ',
  'de',
  'es',
  'fr',
  'it',
  'nl',
  'pt',
];

/** The forms of these languages, where they are simple: to ask Intl for the first time takes as long as to read a pack. */
export function commonForms(): Readonly<Record<string, LanguageForms>> {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const forms = formsOf(language);
      return forms ? [[language, forms]] : [];
    }),
  );
}

/** Makes a file in `target` of each pack in the folder of all of them, but for guided minutes, which are soon read. */
export async function compileShelf(content: string, target: string, build: string): Promise<void> {
  fs.mkdirSync(target, { recursive: true });
  const { pack: needs } = checkPack(path.join(content, 'needs'), false);
  for (const use of PACKS_OF_PROMPTS) {
    await compilePack(
      path.join(content, use),
      path.join(target, `${use}.json`),
      build,
      use === 'needs' ? null : needs,
    );
  }
}

/** Makes `file` of the pack in a folder, so that a start need not read YAML. Throws with the problems of the pack. */
export async function compilePack(
  folder: string,
  file: string,
  build: string,
  needs: Pack | null = null,
): Promise<void> {
  const { pack, problems, files: names } = checkPack(folder, false, needs);
  if (!pack) {
    const words = await loadWords('en');
    throw new Error(`A built-in pack has problems.\n${renderProblems(problems, await words.problems())}`);
  }
  const files = Object.fromEntries(
    names.map((name) => [name, crc32(fs.readFileSync(path.join(folder, name)))]),
  );
  const compiled: Compiled = { build, files, pack: { ...pack, forms: formsOf(pack.language) } };
  fs.writeFileSync(file, `${asciiJson(compiled)}\n`);
}

/** As JSON in plain ASCII, which is read twice as fast: a text with a single other character takes two bytes for each. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
