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
  const [{ openDesk }, { forgetAll, forgettable }, { inventory }] = await Promise.all([
    import('../answers/desk.ts'),
    import('../answers/forgetting.ts'),
    import('../answers/inventory.ts'),
  ]);
  const desk = openDesk(context);
  const { folder } = desk.home;
  const files = forgettable(desk).length;
  if (files === 0) return say(context, forgetWords.nothing(folder));
  const { askYesNo } = await import('../terminal/confirm.ts');
  await desk.ready();
  if (!yes && !(await askYesNo(context, forgetWords.ask(files, folder))))
    return say(context, forgetWords.left);
  say(context, forgetWords.gone(await forgetAll(desk)));
  say(context, forgetWords.leftovers);
  const ownContent = inventory(context, desk.home).find(({ role, isFolder }) => role === 'other' && isFolder);
  if (ownContent) say(context, forgetWords.content(ownContent.path));
}

function say(context: Context, text: string): void {
  context.stderr.write(`${text}\n`);
}
