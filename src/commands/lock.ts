import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { globalsOf } from './globals.ts';

/** `aftercare lock`: puts a passphrase on every profile's answers. */
export function register(program: Command, context: CommandContext): void {
  program
    .command('lock')
    .helpGroup(context.words.help.groups.kept)
    .description(context.words.commandLine.lock.does)
    .action((_: unknown, command: Command) => lockAnswers(context, globalsOf(command).passphraseFd));
}

/** Puts a passphrase on all answers: asked for, or read from a descriptor. Throws Failure as `newPassphrase`, `not-saved`. */
export async function lockAnswers(context: CommandContext, descriptor: number | undefined): Promise<void> {
  const [{ tell }, { openStorage }, { foreign }, { keysToLock, sealAll, wipe }, { lockState }, passphrases] =
    await Promise.all([
      import('../terminal/tell.ts'),
      import('../storage/storage.ts'),
      import('../storage/inventory.ts'),
      import('../storage/locking.ts'),
      import('../storage/settings.ts'),
      import('../terminal/passphrase.ts'),
    ]);
  const say = (text: string) => tell(context, text);
  const storage = openStorage(context);
  const state = lockState(storage.settings());
  if (state === 'locked') {
    say(context.words.lock.already);
    return;
  }
  await storage.ready();
  say(state === 'open' ? context.words.lock.warning : context.words.lock.cutOff);
  const ask = state === 'open' ? passphrases.newPassphrase : passphrases.passphraseFrom;
  const { key, again } = await ask(context, descriptor, (passphrase) => keysToLock(storage, passphrase));
  try {
    say(context.words.lock.locked(await sealAll(storage, key, again), foreign(context, storage.home)));
  } finally {
    wipe(key, again);
  }
  say(context.words.lock.traces);
}
