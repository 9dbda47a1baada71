import path from 'node:path';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import type { LanguageForms } from '../model/language.ts';
import type { Pack } from '../model/pack.ts';
import { USES } from '../model/use.ts';
import { readCompiled } from './compiled.ts';
import { builtIn } from './locate.ts';
import type { Problem } from './problem.ts';

/** A pack that cannot be used, with everything that is wrong with it. Exit code 3. */
export class ContentProblems extends Failure<'content-problems'> {
  constructor(
    readonly folder: string,
    readonly problems: readonly Problem[],
    /** The problems as they are shown. */
    text: string,
  ) {
    super('content-problems', { folder, text });
  }
}

/** The failure of a pack that cannot be used, in words. */
export async function contentProblems(
  folder: string,
  problems: readonly Problem[],
  { words }: Context,
): Promise<ContentProblems> {
  const { renderProblems } = await import('./render.ts');
  return new ContentProblems(folder, problems, renderProblems(problems, await words.problems()).trimEnd());
}

/** The forms of languages that many packs are in, as JSON: put in by the build; absent when run from the sources. */
declare const AFTERCARE_FORMS: string | undefined;

function knownForms(language: string): LanguageForms | undefined {
  if (typeof AFTERCARE_FORMS === 'undefined') return undefined;
  const forms: Readonly<Record<string, LanguageForms>> = JSON.parse(AFTERCARE_FORMS);
  return Object.hasOwn(forms, language) ? forms[language] : undefined;
}

/**
 * The pack in a folder (which must exist), ready to be walked. A built-in pack comes from what the build made of
 * it, while its files are unchanged; everything else is read and checked. Throws ContentProblems.
 */
export async function loadPack(folder: string, context: Context): Promise<Pack> {
  const use = USES.find((one) => folder === builtIn(context, one));
  const compiled = use && readCompiled(folder, path.join(context.compiledContent, `${use}.json`));
  const { oneOf } = context.words.card;
  if (compiled) return { ...compiled, oneOf };
  const { checkPack } = await import('./check.ts');
  const { pack, problems } = checkPack(folder, false);
  if (pack) return { ...pack, forms: knownForms(pack.language), oneOf };
  throw await contentProblems(folder, problems, context);
}
