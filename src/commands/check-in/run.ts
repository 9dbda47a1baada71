import type { CommandContext } from '../../context.ts';
import { checkInSaver } from '../../exchange/check-in-saver.ts';
import { Failure } from '../../failure.ts';
import { begin, WHOLE_WALK } from '../../guide/begin.ts';
import { answersIn, asksAfter, checkInOf, keptOf, openingOf } from '../../guide/check-in.ts';
import type { Walk } from '../../guide/walk.ts';
import { converse } from '../../terminal/conversation.ts';
import { typedFor } from '../../words/typed.ts';
import { offerPrompts } from '../follow-up.ts';
import type { GlobalOptions } from '../globals.ts';
import { opensSupport, supportScreen } from '../help/support-screen.ts';
import { amongWindows } from '../other-windows.ts';
import { openPack, openSession, type Session } from '../session.ts';
import { withFace } from '../with-face.ts';

/**
 * The day after: walks the check-in's pack, keeps what helped and what to change in the history, event by event, and
 * offers the questions of the card that follow from it. Another one on the same day goes on with the first.
 *
 * @throws Failure `not-open` {opening}, `stopped` {of: 'check-in', signal}, `not-saved`, `terminal-needed`, and those of
 *   the packs, the answers and the history
 */
export async function openCheckIn(context: CommandContext, globals: GlobalOptions): Promise<void> {
  const pack = await openPack(context, globals, 'check-in');
  const session = await openSession(context, globals);
  const now = context.now().toISOString();
  const opening = openingOf(session.profile.guided, now, context.dayOf);
  if (opening !== 'open') throw new Failure('not-open', { opening });
  const before = checkInOf(session.store.history.read(), pack.id, now, context.dayOf);
  const walk = begin(pack, answersIn(before), null, WHOLE_WALK, now);
  await session.store.ready();
  const walked = await walkCheckIn(context, globals, session, walk, before?.at);
  await offerPrompts(context, globals, {
    ids: asksAfter(pack, keptOf(pack, walked.answers)),
    ask: context.words.checkIn.follows,
    label: context.words.checkIn.look,
  });
}

/** @param again when the check-in of this day was begun, if there was one */
function walkCheckIn(
  context: CommandContext,
  globals: GlobalOptions,
  { store, profile }: Session,
  walk: Walk,
  again: string | undefined,
): Promise<Walk> {
  const { words, now } = context;
  const type = typedFor(globals);
  return withFace(context, globals, async (face, stoppedBy) => {
    const say = (text: string) => face.say({ title: undefined, text });
    if (again !== undefined) say(words.checkIn.again);
    const keep = checkInSaver(
      amongWindows(context, face, store, stoppedBy),
      again ?? now().toISOString(),
      profile.guided,
    );
    let last = walk;
    let hasOpened = false;
    const save = async (next: Walk): Promise<undefined> => {
      const opens = opensSupport(last, next);
      last = next;
      hasOpened ||= opens;
      // First of all: whatever becomes of keeping it.
      if (opens) say(await supportScreen(context));
      await keep(next);
    };
    const ending = await converse({ face, walk, save, now, words });
    if (ending.unsaved) throw ending.unsaved;
    if (ending.outcome === 'paused') throw new Failure('stopped', { of: 'check-in', ...stoppedBy() });
    const isKept = Object.values(keptOf(walk.pack, ending.walk.answers)).some(
      ({ status }) => status === 'answered',
    );
    say(isKept ? words.checkIn.kept(type) : words.checkIn.nothingKept);
    if (hasOpened) say(words.checkIn.support);
    return ending.walk;
  });
}
