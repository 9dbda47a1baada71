import type { Context } from '../../context.ts';
import { loadPack } from '../../pack/load.ts';
import { builtIn } from '../../pack/locate.ts';
import { helpColumns } from '../at-once.ts';
import { writePassages } from './topic.ts';

/** How the page on support is printed. */
export interface SupportPage {
  /** The part that cannot wait, alone. */
  readonly short: boolean;
  /** What stands above it. */
  readonly above?: string;
}

/**
 * Prints the page on support: every part under its heading, and the built-in pack's own lines at its end. It opens no
 * answers and asks nothing.
 */
export async function printSupport(context: Context, { short, above }: SupportPage): Promise<void> {
  const { support } = await context.words.pages();
  const shown = short ? support.sections.slice(0, 1) : support.sections;
  const parts = shown.flatMap(({ title, passages }) => [title.toUpperCase(), ...passages]);
  const own = short ? [] : await lastLines(context);
  const page = [...(above ? [above] : []), support.title.toUpperCase(), ...parts, ...own];
  await writePassages(context, page, helpColumns(context));
}

/** Whoever needs this page gets it, whatever has become of the pack: its lines are then left out. */
function lastLines(context: Context): Promise<readonly string[]> {
  return loadPack(builtIn(context, 'needs'), context).then(
    ({ support }) => support,
    () => [],
  );
}
