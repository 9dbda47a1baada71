import type { Context, Input } from '../context.ts';
import { Failure, isFailure } from '../failure.ts';
import { passphraseIn, terminalAt } from './passphrase/descriptor.ts';
import { FEWEST, strengthOf } from './passphrase/strength.ts';
import { type Ask, unseen } from './passphrase/unseen.ts';
import { type Signals, watchSignals } from './signals.ts';
import { tell } from './tell.ts';

/** How often a passphrase may be tried on a terminal. */
const TRIES = 3;

/** What is done with a passphrase, such as making the key of it. Throws Failure `wrong-passphrase`. */
type Use<T> = (passphrase: string) => Promise<T>;

/**
 * Uses the passphrase: the first line of a file descriptor, else what is typed on the terminal, unseen, where a wrong
 * one may be tried again.
 *
 * @param descriptor what `--passphrase-fd` names; one that is a terminal is asked like any other
 * @throws Failure `usage` for a descriptor that cannot be read or gives no passphrase, `answers-locked` {reason} where
 *   nobody can be asked, `interrupted` {signal} when the owner or a signal stops it, and what `use` throws
 */
export function passphraseFrom<T>(context: Context, descriptor: number | undefined, use: Use<T>): Promise<T> {
  const { words } = context;
  return heeding(context, use, async (signals, used) => {
    const terminal = terminalFor(context, descriptor);
    if (terminal) return unseen(context, terminal, signals, (ask) => tryThree(context, ask, used));
    if (descriptor === undefined) throw new Failure('answers-locked', { reason: 'no-terminal' });
    return used(await passphraseIn(descriptor, signals, words.passphrase));
  });
}

/**
 * Uses a new passphrase: read once from a file descriptor, or asked on the terminal twice until both are the same. Says
 * how strong it is.
 *
 * @throws Failure as `passphraseFrom`; `usage` where nobody can be asked, and for one that is too short
 */
export function newPassphrase<T>(context: Context, descriptor: number | undefined, use: Use<T>): Promise<T> {
  const { words } = context;
  return heeding(context, use, async (signals, used) => {
    const terminal = terminalFor(context, descriptor);
    if (terminal) {
      return unseen(context, terminal, signals, async (ask) => used(await chosen(context, ask)));
    }
    if (descriptor === undefined) throw new Failure('usage', { message: words.passphrase.needed });
    const passphrase = await passphraseIn(descriptor, signals, words.passphrase);
    const strength = strengthOf(passphrase);
    if (strength === 'short') throw new Failure('usage', { message: words.passphrase.tooShort(FEWEST) });
    tell(context, words.passphrase[strength]);
    return used(passphrase);
  });
}

/** Asks on the terminal until the passphrase is not wrong, a few times at most. */
async function tryThree<T>(context: Context, ask: Ask, use: Use<T>): Promise<T> {
  for (let left = TRIES - 1; ; left -= 1) {
    const passphrase = await askInLetters(context, ask, context.words.passphrase.ask);
    try {
      return await use(passphrase);
    } catch (error) {
      if (!isFailure(error, 'wrong-passphrase') || left === 0) throw error;
      tell(context, context.words.passphrase.wrong(left));
    }
  }
}

/** Asks until a passphrase is long enough, and the same twice. */
async function chosen(context: Context, ask: Ask): Promise<string> {
  const { passphrase } = context.words;
  const say = (text: string) => tell(context, text);
  for (;;) {
    const first = await askInLetters(context, ask, passphrase.choose);
    const strength = strengthOf(first);
    if (first.trim() === '') say(passphrase.empty);
    else if (strength === 'short') say(passphrase.short(FEWEST));
    else {
      say(passphrase[strength]);
      if (first === (await ask(passphrase.again))) return first;
      say(passphrase.different);
    }
  }
}

/** What a terminal sends that is no UTF-8 came as a sign that stands for any such: two passphrases would be the same. */
async function askInLetters(context: Context, ask: Ask, question: string): Promise<string> {
  for (;;) {
    const line = await ask(question);
    if (!line.includes('\ufffd')) return line;
    tell(context, context.words.passphrase.notText);
  }
}

/** Where it is asked: the terminal that a descriptor is, or the owner's; undefined where nobody can be asked. */
function terminalFor(context: Context, descriptor: number | undefined): Input | undefined {
  if (descriptor !== undefined) return terminalAt(context, descriptor);
  return context.stdin.isTTY && context.stderr.isTTY ? context.stdin : undefined;
}

/**
 * Watches for signals until a passphrase is used. Making a key of it takes a while and cannot be cut short: a signal
 * that comes meanwhile is heeded after it, before anything else is done.
 */
async function heeding<T>(
  context: Context,
  use: Use<T>,
  talk: (signals: Signals, used: Use<T>) => Promise<T>,
): Promise<T> {
  const signals = watchSignals(context);
  const heed = (): void => {
    if (signals.stop.aborted) throw new Failure('interrupted', signals.stoppedBy());
  };
  try {
    return await talk(signals, (passphrase) => use(passphrase).finally(heed));
  } finally {
    signals.release();
  }
}
