import type { CommandContext } from '../../context.ts';
import { Failure } from '../../failure.ts';
import { oneThing } from '../../guide/one-thing.ts';
import { markIn } from '../../model/answer.ts';
import { storageAt } from '../../storage/storage.ts';
import { typedFor } from '../../words/typed.ts';
import type { GlobalOptions } from '../globals.ts';
import type { Session } from '../session.ts';

/**
 * What the start page says besides where one is: one line at most. That a check-in is open is said once for each guide.
 */
export async function besides(
  context: CommandContext,
  globals: GlobalOptions,
  { pack, profile, matched, store }: Session,
): Promise<readonly string[]> {
  const { guided } = profile;
  const { startPage } = context.words;
  const thing = oneThing({
    unfinished: markIn(profile, pack.id) !== null,
    guided,
    answers: matched.answers,
    wantsCheckIn: storageAt(context).settings().checkIn !== 'off',
    lastCheckIn: lastCheckIn(store),
    now: context.now().toISOString(),
    dayOf: context.dayOf,
  });
  if (thing === 'look-again') return [startPage.lookAgain];
  if (thing !== 'check-in' || !guided) return [];
  await unlessNotSaved(() => store.save({ guided: { ...guided, told: true } }));
  return [startPage.checkIn(typedFor(globals))];
}

/** When a check-in was made last. What cannot be read is told by `history`, and is not in the way here. */
function lastCheckIn({ history }: Session['store']): string | undefined {
  try {
    return history.read().checkIns.at(-1)?.at;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** Where it cannot be kept that something was said, it is said once more another time. */
async function unlessNotSaved(save: () => Promise<unknown>): Promise<void> {
  try {
    await save();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}
