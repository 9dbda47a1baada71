import { createInterface } from 'node:readline';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Context, Input } from '../context.ts';
import { Failure } from '../failure.ts';
import { hang } from '../text/hang.ts';
import { watchSignals } from './signals.ts';
import { sizeOf } from './size.ts';

/**
 * Asks yes or no on the terminal (question to stderr). No is the answer unless yes is typed; what was typed
 * before the question stood there is dropped.
 *
 * @throws Failure `yes-needed` when stdin or stderr is no terminal; `interrupted` when the input ends, the
 *   terminal goes away or a signal comes.
 */
export async function askYesNo(context: Context, question: string): Promise<boolean> {
  const { stdin, stderr, words } = context;
  if (!stdin.isTTY || !stderr.isTTY) throw new Failure('yes-needed');
  const signals = watchSignals(context);
  try {
    await dropTypedAhead(stdin);
    const rows = hang(words.asking.yesOrNo(question).trimEnd(), 0, sizeOf(stderr).columns);
    const line = await lineAfter(context, `${rows.join('\n')} `, signals.stop);
    if (line === null) {
      // Nobody pressed Enter: the cursor is still behind the question.
      stderr.write('\n');
      throw new Failure('interrupted', signals.stoppedBy());
    }
    return words.asking.typedYes.includes(line.trim().toLowerCase());
  } finally {
    signals.release();
    stdin.pause();
  }
}

/** The line that is typed after the question; null when the input ends or `stop` is aborted. */
async function lineAfter(
  { stdin, stderr }: Context,
  question: string,
  stop: AbortSignal,
): Promise<string | null> {
  const lines = createInterface({ input: stdin, terminal: false });
  try {
    return await new Promise((resolve) => {
      const stopped = (): void => resolve(null);
      if (stop.aborted) return stopped();
      stop.addEventListener('abort', stopped, { once: true });
      lines.once('line', resolve);
      lines.once('close', stopped);
      // Only now: who sees the question can stop at it.
      stderr.write(question);
    });
  } finally {
    lines.close();
  }
}

/**
 * Drops what a terminal holds already. In raw mode an unfinished line is given out too; two turns of the loop
 * are enough for everything that waits to come through. Leaves the terminal in the mode in which it was.
 */
export async function dropTypedAhead(stdin: Input): Promise<void> {
  const ignore = (): boolean => true;
  const before = stdin.isRaw;
  stdin.setRawMode(true);
  stdin.on('data', ignore);
  stdin.resume();
  for (let turn = 0; turn < 3; turn += 1) await nextTurn();
  stdin.off('data', ignore);
  stdin.pause();
  stdin.setRawMode(before);
}
