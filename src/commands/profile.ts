import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import type { Storage } from '../storage/storage.ts';
import { askPassphrase } from './ask-passphrase.ts';
import { globalsOf } from './globals.ts';

/** `aftercare profile`: the named sets of answers, such as one for each relationship. */
export function register(program: Command, context: CommandContext): void {
  const profile = program
    .command('profile')
    .helpGroup(context.words.help.groups.answers)
    .description(context.words.commandLine.profile.does)
    .action((_: unknown, command: Command) => command.outputHelp());
  profile
    .command('list')
    .description(context.words.commandLine.profile.list)
    .action(() => list(context));
  profile
    .command('new')
    .description(context.words.commandLine.profile.new)
    .argument('<name>', context.words.commandLine.profile.name)
    .action(async (given: string, _: unknown, command: Command) => {
      const name = inSmallLetters(given);
      const { storage, changes, tell } = await open(context);
      await storage.open(askPassphrase(context, globalsOf(command)));
      await changes.createProfile(storage, name);
      if (name !== given) tell(context, context.words.profile.small(given, name));
      tell(context, context.words.profile.made(name));
    });
  profile
    .command('use')
    .description(context.words.commandLine.profile.use)
    .argument('<name>')
    .action(async (name: string) => {
      const { storage, changes, tell } = await open(context);
      await changes.switchProfile(storage, name);
      tell(context, context.words.profile.using(name));
    });
  profile
    .command('rename')
    .description(context.words.commandLine.profile.rename)
    .argument('<old>')
    .argument('<new>')
    .action(async (old: string, given: string, _: unknown, command: Command) => {
      const name = inSmallLetters(given);
      const { storage, changes, tell } = await open(context);
      await storage.open(askPassphrase(context, globalsOf(command)));
      await changes.renameProfile(storage, old, name);
      if (name !== given) tell(context, context.words.profile.small(given, name));
      tell(context, context.words.profile.renamed(old, name));
    });
  profile
    .command('delete')
    .description(context.words.commandLine.profile.delete)
    .argument('<name>')
    .option('--yes', context.words.commandLine.profile.yes)
    .action((name: string, options: { yes?: true }) => remove(context, name, options.yes === true));
}

/** A new name as it is written: only capital letters are taken as small ones, so that no two look alike. */
function inSmallLetters(name: string): string {
  return /^[A-Za-z0-9-]+$/.test(name) ? name.toLowerCase() : name;
}

/** The storage, and what a change of profiles needs: whatever is asked first, nothing is to be loaded after it. */
async function open(context: CommandContext) {
  const [{ openStorage }, changes, { tell }] = await Promise.all([
    import('../storage/storage.ts'),
    import('../storage/profile-changes.ts'),
    import('../terminal/tell.ts'),
  ]);
  const storage: Storage = openStorage(context);
  await storage.ready();
  return { storage, changes, tell };
}

async function list(context: CommandContext): Promise<void> {
  const [{ openStorage }, { isOurFolder }, { profileNames }, { writeOut }] = await Promise.all([
    import('../storage/storage.ts'),
    import('../storage/entry.ts'),
    import('../storage/profiles.ts'),
    import('../terminal/output.ts'),
  ]);
  const storage = openStorage(context);
  const current = storage.settings().profile;
  // Refuses what is no folder of ours.
  isOurFolder(context, storage.home.profiles);
  const lines = profileNames(storage.home).map((name) =>
    name === current ? context.words.profile.inUse(name) : name,
  );
  await writeOut(context, `${lines.join('\n')}\n`);
}

async function remove(context: CommandContext, name: string, yes: boolean): Promise<void> {
  const { storage, changes, tell } = await open(context);
  const { askYesNo } = await import('../terminal/confirm.ts');
  changes.checkDeletable(storage, name);
  if (!yes && !(await askYesNo(context, context.words.profile.askDelete(name)))) {
    tell(context, context.words.profile.left);
    return;
  }
  const foreign = await changes.deleteProfile(storage, name);
  tell(context, context.words.profile.deleted(name, foreign));
}
