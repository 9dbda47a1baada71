import type { Context } from '../../context.ts';
import type { Pack } from '../../model/pack.ts';
import { USES, type Use } from '../../model/use.ts';
import { checkPack } from '../../pack/check.ts';
import { builtIn, existing, type PackFolder, useOf } from '../../pack/locate.ts';
import type { GlobalOptions } from '../globals.ts';
import { packInUse } from '../session.ts';

/** A pack that an author works on, and what it is for. */
export interface PackAt extends PackFolder {
  readonly use: Use;
  /** How the author named its folder, or else the folder. */
  readonly shown: string;
}

function packIn(context: Context, named: string, chosenBy: PackFolder['chosenBy']): PackAt {
  const folder = existing(context, named);
  return { folder, chosenBy, use: useOf(folder) ?? 'needs', shown: named };
}

function packOf(context: Context, globals: GlobalOptions, use: Use): PackAt {
  const found = packInUse(context, globals, use);
  return { ...found, use, shown: found.folder };
}

/**
 * The packs that a command is about: the folder that was named, that of --content, or else the pack in use of every
 * use. Throws Failure `missing-folder`.
 */
export function packsFor(context: Context, globals: GlobalOptions, named: string | undefined): PackAt[] {
  const folder = named ?? globals.content;
  if (folder !== undefined) return [packIn(context, folder, 'option')];
  return USES.map((use) => packOf(context, globals, use));
}

/**
 * The needs pack that a pack for giving or for a check-in goes with: a built-in one with the built-in needs, for which it
 * was written; one's own with those in use. Null for every other pack, and where the needs have problems themselves.
 */
export function needsBeside(
  { use, chosenBy }: PackAt,
  context: Context,
  globals: GlobalOptions,
): Pack | null {
  if (use !== 'giving' && use !== 'check-in') return null;
  const folder =
    chosenBy === 'built-in' ? builtIn(context, 'needs') : packInUse(context, globals, 'needs').folder;
  return checkPack(folder, false).pack;
}

/**
 * The one pack that a command is about, and which sequence of it: the folder of --content; the pack of a use, where its
 * name stands in the place of the sequence; the folder of AFTERCARE_CONTENT; or else the pack for the needs. Throws
 * Failure `missing-folder`.
 */
export function packFor(
  context: Context,
  globals: GlobalOptions,
  named: string | undefined,
): { readonly at: PackAt; readonly sequence: string | undefined } {
  if (globals.content !== undefined)
    return { at: packIn(context, globals.content, 'option'), sequence: named };
  const use = USES.find((one) => one === named);
  if (use) return { at: packOf(context, globals, use), sequence: undefined };
  const { AFTERCARE_CONTENT } = context.env;
  const at = AFTERCARE_CONTENT
    ? packIn(context, AFTERCARE_CONTENT, 'environment')
    : packOf(context, globals, 'needs');
  return { at, sequence: named };
}
