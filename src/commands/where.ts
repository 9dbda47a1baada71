import type { Command } from 'commander';
import type { KeptThing } from '../answers/inventory.ts';
import type { Context } from '../context.ts';
import { roleWords, whereWords } from '../words/where.ts';

/** `aftercare where`: every file that is kept, and what that cannot protect against. */
export function register(program: Command, context: Context): void {
  program
    .command('where')
    .description('say where everything is kept, and what that cannot protect against')
    .action(() => where(context));
}

async function where(context: Context): Promise<void> {
  const [{ homeOf }, { inventory }, { writeOut }] = await Promise.all([
    import('../answers/home.ts'),
    import('../answers/inventory.ts'),
    import('../terminal/output.ts'),
  ]);
  const home = homeOf(context);
  const things = inventory(context, home);
  const kept = things.length === 0 ? whereWords.nothing(home.folder) : whereWords.folder(home.folder);
  const parts = [kept, ...things.map(lineOf), '', whereWords.open, '', whereWords.promises];
  await writeOut(context, `${parts.join('\n')}\n`);
}

/** One file: mode, size, what it is, and its whole path, which comes last since it may hold anything. */
function lineOf({ path, role, isFolder, size, mode, profile }: KeptThing): string {
  const what = roleWords[isFolder ? 'folder' : role]?.(profile ?? '') ?? '';
  const bytes = isFolder ? '' : whereWords.size(size);
  const shown = path.replace(/\p{C}/gu, '?');
  return `  ${mode.toString(8).padStart(4, '0')}  ${bytes.padStart(13)}  ${shown}  (${what})`;
}
