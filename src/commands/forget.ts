import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';

/** `aftercare forget`: removes everything that is kept of the owner. */
export function register(program: Command, context: CommandContext): void {
  program
    .command('forget')
    .helpGroup(context.words.help.groups.kept)
    .description(context.words.commandLine.forget.does)
    .option('--yes', context.words.commandLine.forget.yes)
    .action((options: { yes?: true }) => forgetEverything(context, options.yes === true));
}

/** Removes all that is kept; asks first unless `yes`. Throws Failure `yes-needed`, `not-removed`, `interrupted`. */
export async function forgetEverything(context: CommandContext, yes: boolean): Promise<void> {
  const [{ tell }, { openStorage }, { forgetAll, forgettable }, { foreign }, { askYesNo }] =
    await Promise.all([
      import('../terminal/tell.ts'),
      import('../storage/storage.ts'),
      import('../storage/forgetting.ts'),
      import('../storage/inventory.ts'),
      import('../terminal/confirm.ts'),
    ]);
  const storage = openStorage(context);
  const { folder } = storage.home;
  const { ours, foreign: others } = forgettable(storage);
  const asks = !yes && ours.length + others.length > 0;
  const found = others.map(({ path }) => path);
  if (asks && !(await askYesNo(context, context.words.forget.ask(ours.length, found, folder))))
    return tell(context, context.words.forget.left);
  // What is not ours goes only when it was named, and yes was said to it.
  const gone = asks || ours.length > 0 ? forgetAll(storage, asks) : 0;
  tell(context, gone === 0 ? context.words.forget.nothing(folder) : context.words.forget.gone(gone));
  if (gone > 0) tell(context, context.words.forget.leftovers);
  const content = path.join(folder, 'content');
  if (existsSync(content)) tell(context, context.words.forget.content(content));
  const foreigners = foreign(context, storage.home);
  if (foreigners.length > 0) tell(context, context.words.forget.foreign(foreigners));
}
