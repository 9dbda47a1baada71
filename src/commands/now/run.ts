import { nowCard } from '../../card/now.ts';
import type { Context } from '../../context.ts';
import { Failure } from '../../failure.ts';
import { questionOf } from '../../guide/ask.ts';
import { begin, WHOLE_WALK } from '../../guide/begin.ts';
import { passagesBefore } from '../../guide/passages.ts';
import { step } from '../../guide/step.ts';
import { REVIEW, type Walk } from '../../guide/walk.ts';
import type { Face } from '../../terminal/face.ts';
import { tell } from '../../terminal/tell.ts';
import type { GlobalOptions } from '../globals.ts';
import { opensSupport, supportScreen } from '../help/support-screen.ts';
import { openPack } from '../session.ts';
import { type StoppedBy, withFace } from '../with-face.ts';
import { readStopLine, type StopLineRead } from './stop-line.ts';
import { writeLines } from './write.ts';

export interface NowOptions {
  /** The passphrase is asked for, so that the own stop sign can stand there. */
  readonly ownSign?: boolean;
}

/**
 * Right after: asks a few questions, a key each, and prints what means stop and what was said. Keeps nothing, changes
 * nothing on the disk, and asks no passphrase unless the own sign is wanted.
 *
 * @throws Failure `stopped` {of: 'now', signal}, `terminal-needed`, `output-failed`, and those of the pack
 */
export async function tellNow(
  context: Context,
  globals: GlobalOptions,
  { ownSign = false }: NowOptions,
): Promise<void> {
  const pack = await openPack(context, globals, 'now');
  // The passphrase comes first; without it the first question does.
  const early = ownSign ? await readStopLine(context, globals, true) : undefined;
  const { walk, stop } = await withFace(context, globals, (face, stoppedBy) => {
    const walk = begin(pack, {}, null, WHOLE_WALK, context.now().toISOString());
    for (const passage of passagesBefore(walk)) face.say(passage);
    return askAll(context, face, walk, stoppedBy, () => early ?? readStopLine(context, globals, false));
  });
  // The now pack has a line of its own for whoever has no needs pack that can be read.
  const own = pack.stopLine === undefined ? undefined : { text: pack.stopLine, isOwn: false };
  await writeLines(context, globals, nowCard(pack, walk.answers, stop.line ?? own, context.words.card));
  if (stop.told !== undefined) tell(context, stop.told);
  tell(context, context.words.now.nothingKept);
}

/** Asks what there is to ask; what means stop is read while the first question stands there. */
async function askAll(
  context: Context,
  face: Face,
  begun: Walk,
  stoppedBy: StoppedBy,
  stopLine: () => StopLineRead | Promise<StopLineRead>,
): Promise<{ walk: Walk; stop: StopLineRead }> {
  let walk = begun;
  let stop: StopLineRead | undefined;
  while (walk.at !== REVIEW) {
    const { question } = questionOf(walk);
    const asked =
      question.type === 'choose-one' ? face.askByOneKey(question) : face.ask(question, async () => true);
    const [event, read] = await Promise.all([asked, stop ?? stopLine()]);
    stop = read;
    if (event.type === 'pause') throw new Failure('stopped', { of: 'now', ...stoppedBy() });
    const before = walk;
    walk = step(before, event, context.now().toISOString());
    if (opensSupport(before, walk)) face.say({ title: undefined, text: await supportScreen(context) });
  }
  return { walk, stop: stop ?? (await stopLine()) };
}
