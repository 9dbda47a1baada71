import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { globalsOf } from './globals.ts';

/** `aftercare lock`: puts a passphrase on every profile's answers. */
export function register(program: Command, context: Context): void {
  program
    .command('lock')
    .description(context.words.commandLine.lock.does)
    .action((_: unknown, command: Command) => lock(context, globalsOf(command).passphraseFd));
}

async function lock(context: Context, descriptor: number | undefined): Promise<void> {
  const say = (text: string) => context.stderr.write(`${text}\n`);
  const [{ openDesk }, { foreign }, { keysToLock, sealAll, wipe }, { lockState }, passphrases] =
    await Promise.all([
      import('../storage/storage.ts'),
      import('../storage/inventory.ts'),
      import('../storage/locking.ts'),
      import('../storage/settings.ts'),
      import('../terminal/passphrase.ts'),
    ]);
  const desk = openDesk(context);
  const state = lockState(desk.settings());
  if (state === 'locked') {
    say(context.words.lock.already);
    return;
  }
  await desk.ready();
  say(state === 'open' ? context.words.lock.warning : context.words.lock.cutOff);
  const ask = state === 'open' ? passphrases.newPassphrase : passphrases.passphraseFrom;
  const { key, again } = await ask(context, descriptor, (passphrase) => keysToLock(desk, passphrase));
  try {
    say(context.words.lock.locked(await sealAll(desk, key, again), foreign(context, desk.home)));
  } finally {
    wipe(key, again);
  }
  say(context.words.lock.traces);
}
