import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { commandLine } from '../words/command-line.ts';
import { lockWords } from '../words/lock.ts';
import { globalsOf } from './globals.ts';

/** `aftercare lock`: puts a passphrase on every profile's answers. */
export function register(program: Command, context: Context): void {
  program
    .command('lock')
    .description(commandLine.lock.does)
    .action((_: unknown, command: Command) => lock(context, globalsOf(command).passphraseFd));
}

async function lock(context: Context, descriptor: number | undefined): Promise<void> {
  const say = (text: string) => context.stderr.write(`${text}\n`);
  const [{ openDesk }, { keysToLock, sealAll }, { lockState }, { newPassphrase, passphraseFrom }] =
    await Promise.all([
      import('../answers/desk.ts'),
      import('../answers/locking.ts'),
      import('../answers/settings.ts'),
      import('../terminal/passphrase.ts'),
    ]);
  const desk = openDesk(context);
  const state = lockState(desk.settings());
  if (state === 'locked') {
    say(lockWords.already);
    return;
  }
  await desk.ready();
  say(state === 'open' ? lockWords.warning : lockWords.cutOff);
  const ask = state === 'open' ? newPassphrase : passphraseFrom;
  const { key, again } = await ask(context, descriptor, (passphrase) => keysToLock(desk, passphrase));
  say(lockWords.locked(await sealAll(desk, key, again)));
  say(lockWords.traces);
}
