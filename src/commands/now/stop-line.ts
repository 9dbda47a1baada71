import { type StopLine, stopLineOf } from '../../card/now.ts';
import type { Context } from '../../context.ts';
import { matchAnswers } from '../../exchange/matching.ts';
import { Failure } from '../../failure.ts';
import type { Answers } from '../../model/answer.ts';
import type { Pack } from '../../model/pack.ts';
import { lookIn } from '../../storage/open-store.ts';
import { askPassphrase } from '../ask-passphrase.ts';
import type { GlobalOptions } from '../globals.ts';
import { openPack } from '../session.ts';

/** What means stop, and what the owner is told of it. */
export interface StopLineRead {
  readonly line: StopLine | undefined;
  readonly told: string | undefined;
}

/** What ends it all, in place of being told: the owner, and the window. */
const STOPS: readonly string[] = ['stopped', 'interrupted'];

/**
 * What means stop: with the own sign where it is shared and can be read, else the line of the needs pack. Whatever is
 * wrong with the answers, or with the pack, there is a line; what is wrong is told. Nothing on the disk is changed.
 *
 * @param asks whether a passphrase may be asked for
 * @throws Failure `stopped`, `interrupted` where a passphrase was asked for
 */
export async function readStopLine(
  context: Context,
  globals: GlobalOptions,
  asks: boolean,
): Promise<StopLineRead> {
  const words = context.words.now;
  const pack = await orTold(() => openPack(context, globals));
  if (pack instanceof Failure) return { line: undefined, told: words.notRead };
  const answers = await orTold(() => answersFor(context, globals, pack, asks));
  if (!(answers instanceof Failure)) return { line: stopLineOf(pack, answers), told: undefined };
  const told = answers.code === 'answers-locked' && !asks ? words.locked : words.notRead;
  return { line: stopLineOf(pack, {}), told };
}

async function answersFor(
  context: Context,
  globals: GlobalOptions,
  pack: Pack,
  asks: boolean,
): Promise<Answers> {
  const { profile, passphraseFd } = globals;
  const ask = asks || passphraseFd !== undefined ? askPassphrase(context, globals) : undefined;
  return matchAnswers(pack, await lookIn(context, profile, ask)).answers;
}

/** What `read` returns; a failure of it is for the caller to tell. */
async function orTold<T>(read: () => Promise<T>): Promise<T | Failure> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Failure && !STOPS.includes(error.code)) return error;
    throw error;
  }
}
