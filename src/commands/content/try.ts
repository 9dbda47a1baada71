import { newTestName, testOfWalk, writeTest } from '../../authoring/new-test.ts';
import type { CommandContext } from '../../context.ts';
import { Failure } from '../../failure.ts';
import { begin } from '../../guide/begin.ts';
import { loadPack } from '../../pack/load.ts';
import { isPackFolder } from '../../pack/locate.ts';
import { converse } from '../../terminal/conversation.ts';
import { tell } from '../../terminal/tell.ts';
import { typed } from '../../words/typed.ts';
import { showCard } from '../card/present.ts';
import type { GlobalOptions } from '../globals.ts';
import { beTogether } from '../together/run.ts';
import { checkSequences } from '../walking.ts';
import { withFace } from '../with-face.ts';
import { packFor } from './packs.ts';
import { cardIn } from './test.ts';

/**
 * Walks the pack in use, one sequence of it, or the pack of another use, from nothing; saves no
 * answer, and shows the card. `saveTest`: the name of a test that is made of the walk.
 *
 * @throws Failure `usage`, `cannot-write`, `unknown-sequence`, `terminal-needed`, `stopped`, and those of opening the pack.
 */
export async function tryContent(
  context: CommandContext,
  globals: GlobalOptions,
  named: string | undefined,
  saveTest: string | undefined,
): Promise<void> {
  const { at, sequence } = packFor(context, globals, named);
  if (at.use === 'together') return beTogether(context, { ...globals, content: at.folder }, {});
  const pack = await loadPack(at.folder, context);
  if (sequence !== undefined && !pack.sequences.some(({ id }) => id === sequence))
    refuseFolder(context, sequence);
  const sequences = sequence === undefined ? null : [sequence];
  checkSequences(pack, sequences ?? [], 'sequence');
  const options = { sequences, quick: false, restart: false };
  const test = saveTest === undefined ? undefined : newTestName(context, at, saveTest);
  const walk = begin(pack, {}, null, options, context.now().toISOString());
  await withFace(context, globals, async (face, stoppedBy) => {
    face.say({ title: undefined, text: context.words.content.trial });
    const save = () => Promise.resolve(undefined);
    const ending = await converse({ face, walk, save, now: context.now, words: context.words });
    if (ending.outcome === 'paused') throw new Failure('stopped', { of: 'trial', ...stoppedBy() });
    await showCard(context, globals, face, pack, ending.walk.answers);
    if (test === undefined) return;
    writeTest(at.folder, test, testOfWalk(pack, ending.walk.answers, cardIn(context.words.card)));
    tell(context, context.words.authoring.testSaved(test, typed, at.shown));
  });
}

/** Says so when what is named in the place of a sequence is the folder of a pack. */
function refuseFolder(context: CommandContext, named: string): void {
  if (!isPackFolder(context, named)) return;
  const command = typed('--content', named, 'content', 'try');
  throw new Failure('usage', { message: context.words.authoring.isFolder(named, command) });
}
