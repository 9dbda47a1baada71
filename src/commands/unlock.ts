import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { globalsOf } from './globals.ts';

/** `aftercare unlock`: takes the passphrase off the answers. */
export function register(program: Command, context: CommandContext): void {
  program
    .command('unlock')
    .helpGroup(context.words.help.groups.kept)
    .description(context.words.commandLine.unlock.does)
    .action((_: unknown, command: Command) => unlock(context, globalsOf(command).passphraseFd));
}

async function unlock(context: CommandContext, descriptor: number | undefined): Promise<void> {
  const [{ openStorage }, { unlockAll }, { passphraseFrom }, { tell }] = await Promise.all([
    import('../storage/storage.ts'),
    import('../storage/locking.ts'),
    import('../terminal/passphrase.ts'),
    import('../terminal/tell.ts'),
  ]);
  const storage = openStorage(context);
  await storage.ready();
  const profiles = await unlockAll(storage, (use) => passphraseFrom(context, descriptor, use));
  const { lock } = context.words;
  tell(context, profiles === undefined ? lock.notLocked : lock.unlocked(profiles));
}
