import { createInterface } from 'node:readline';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Context, Input } from '../context.ts';
import { Failure } from '../failure.ts';
import { yesOrNo } from '../words/asking.ts';

/**
 * Asks yes or no on the terminal (question to stderr). No is the answer unless yes is typed; what was typed
 * before the question stood there is dropped.
 *
 * @throws Failure `yes-needed` when stdin or stderr is no terminal; `interrupted` when the input ends or Ctrl-C is typed.
 */
export async function askYesNo({ stdin, stderr, onSignal }: Context, question: string): Promise<boolean> {
  if (!stdin.isTTY || !stderr.isTTY) throw new Failure('yes-needed');
  await dropTypedAhead(stdin);
  const lines = createInterface({ input: stdin, terminal: false });
  const releases: (() => void)[] = [];
  try {
    const line = await new Promise<string>((resolve, reject) => {
      const stopped = (): void => reject(new Failure('interrupted'));
      releases.push(onSignal('SIGINT', stopped));
      stdin.once('error', stopped);
      releases.push(() => stdin.off('error', stopped));
      lines.once('line', resolve);
      lines.once('close', stopped);
      // Only now: who sees the question can stop at it.
      stderr.write(yesOrNo(question));
    });
    return ['y', 'yes'].includes(line.trim().toLowerCase());
  } finally {
    for (const release of releases) release();
    lines.close();
    stdin.pause();
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
