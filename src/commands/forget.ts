import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { commandLine } from '../words/command-line.ts';
import { forgetWords } from '../words/forget.ts';
import { globalsOf } from './globals.ts';

/** `aftercare forget`: removes everything that is kept of the owner. */
export function register(program: Command, context: Context): void {
  program
    .command('forget')
    .description(commandLine.forget.does)
    .option('--yes', commandLine.forget.yes)
    .action(async (options: { yes?: true }, command: Command) => {
      // Whoever names one profile does not mean all of them.
      const { profile } = globalsOf(command);
      if (profile !== undefined) throw new Failure('usage', { message: forgetWords.oneProfile(profile) });
      await forget(context, options.yes === true);
    });
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
