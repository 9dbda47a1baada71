import type { Context } from '../context.ts';
import type { AskPassphrase } from '../storage/storage.ts';
import type { GlobalOptions } from './globals.ts';

/** How the passphrase is asked for, when the answers are locked. */
export function askPassphrase(
  context: Context,
  { passphraseFd }: Pick<GlobalOptions, 'passphraseFd'>,
): AskPassphrase {
  return async (use) => {
    const { passphraseFrom } = await import('../terminal/passphrase.ts');
    return passphraseFrom(context, passphraseFd, use);
  };
}
