import type { Context } from '../../context.ts';
import { Failure } from '../../failure.ts';
import { begin } from '../../guide/begin.ts';
import { converse } from '../../terminal/conversation.ts';
import type { GlobalOptions } from '../globals.ts';
import { openPack } from '../session.ts';
import { checkSequences, showCard } from '../walking.ts';
import { withFace } from '../with-face.ts';

/**
 * Walks the pack in use, or one sequence of it, from nothing; saves nothing, and shows the card.
 *
 * @throws Failure `unknown-sequence`, `terminal-needed`, `stopped`, and those of opening the pack.
 */
export async function tryContent(
  context: Context,
  globals: GlobalOptions,
  named: string | undefined,
): Promise<void> {
  const pack = await openPack(context, globals);
  const sequences = named === undefined ? null : [named];
  checkSequences(pack, sequences ?? []);
  const options = { sequences, quick: false, restart: false };
  const walk = begin(pack, {}, null, options, context.now().toISOString());
  await withFace(context, globals, async (face, stoppedBy) => {
    face.say({ title: undefined, text: context.words.content.trial });
    const save = () => Promise.resolve(undefined);
    const ending = await converse({ face, walk, save, now: context.now, words: context.words });
    if (ending.outcome === 'paused') throw new Failure('stopped', { of: 'trial', ...stoppedBy() });
    await showCard(context, face, pack, ending.walk.answers);
  });
}
