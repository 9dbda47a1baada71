import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { commandLine } from '../words/command-line.ts';
import { forgetWords } from '../words/forget.ts';

/** `aftercare forget`: removes everything that is kept of the owner. */
export function register(program: Command, context: Context): void {
  program
    .command('forget')
    .description(commandLine.forget.does)
    .option('--yes', commandLine.forget.yes)
    .action((options: { yes?: true }) => forget(context, options.yes === true));
}

async function forget(context: Context, yes: boolean): Promise<void> {
  const [{ openDesk }, { forgetAll, forgettable }, { foreign }, { askYesNo }] = await Promise.all([
    import('../storage/storage.ts'),
    import('../storage/forgetting.ts'),
    import('../storage/inventory.ts'),
    import('../terminal/confirm.ts'),
  ]);
  const desk = openDesk(context);
  const { folder } = desk.home;
  const { ours, strays } = forgettable(desk);
  const asks = !yes && ours.length + strays.length > 0;
  const found = strays.map(({ path }) => path);
  if (asks && !(await askYesNo(context, forgetWords.ask(ours.length, found, folder))))
    return say(context, forgetWords.left);
  // What is not ours goes only when it was named, and yes was said to it.
  const gone = asks || ours.length > 0 ? forgetAll(desk, asks) : 0;
  say(context, gone === 0 ? forgetWords.nothing(folder) : forgetWords.gone(gone));
  if (gone > 0) say(context, forgetWords.leftovers);
  const content = path.join(folder, 'content');
  if (existsSync(content)) say(context, forgetWords.content(content));
  const foreigners = foreign(context, desk.home);
  if (foreigners.length > 0) say(context, forgetWords.foreign(foreigners));
}

function say(context: Context, text: string): void {
  context.stderr.write(`${text}\n`);
}
