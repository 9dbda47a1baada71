import { changeTo } from '../../answers/walk-saver.ts';
import { nearest } from '../../content/near.ts';
import type { Context } from '../../context.ts';
import { Failure } from '../../failure.ts';
import { questionOf } from '../../guide/ask.ts';
import { begin } from '../../guide/begin.ts';
import { step } from '../../guide/step.ts';
import { placesOfWalk } from '../../guide/stops.ts';
import type { Walk } from '../../guide/walk.ts';
import { converse } from '../../terminal/conversation.ts';
import type { Face } from '../../terminal/face.ts';
import { answersEdit as words } from '../../words/answers-command.ts';
import { type Typed, typedFor } from '../../words/typed.ts';
import type { GlobalOptions } from '../globals.ts';
import { openSession, type Session } from '../session.ts';
import { savingFor } from '../walking.ts';
import { withFace } from '../with-face.ts';

/**
 * Asks one prompt again and saves its answer; without an id the review is opened, to choose from.
 *
 * @throws Failure `unknown-prompt`, `nothing-answered`, `terminal-needed`, `not-saved`, `stopped`.
 */
export async function editAnswer(
  context: Context,
  globals: GlobalOptions,
  id: string | undefined,
): Promise<void> {
  const session = await openSession(context, globals);
  const now = () => context.now().toISOString();
  const walk = atReview(session, now());
  if (id !== undefined) checkPrompt(walk, id, typedFor(globals));
  else if (placesOfWalk(walk).every(({ answer }) => !answer)) throw new Failure('nothing-answered');
  await session.store.ready();
  await withFace(context, globals, async (face, stoppedBy) => {
    const stopped = (of: string) => new Failure('stopped', { of, ...stoppedBy() });
    if (id === undefined) {
      const ending = await converse({ face, walk, save: savingFor(face, session), now: context.now });
      if (ending.unsaved) throw ending.unsaved;
      if (ending.outcome === 'paused') throw stopped('walk');
    } else {
      const opened = step(walk, { type: 'goto', id }, now());
      if ((await askOnce(face, opened, session, now)) === 'paused') throw stopped('edit');
    }
  });
}

/** The walk as it was left, with the review open. */
function atReview({ pack, profile, placed }: Session, now: string): Walk {
  const wish = { sequences: null, quick: false, restart: false };
  return step(begin(pack, placed.answers, profile.walk, wish, now), { type: 'review', draft: '' }, now);
}

function checkPrompt(walk: Walk, id: string, type: Typed): void {
  const places = placesOfWalk(walk).filter(({ prompt }) => prompt.type !== 'note');
  const place = places.find(({ prompt }) => prompt.id === id);
  if (place?.visible) return;
  if (place) throw new Failure('usage', { message: words.notAsked(id, type) });
  const suggestion = nearest(
    id,
    places.map(({ prompt }) => prompt.id),
  );
  throw new Failure('unknown-prompt', { name: id, ...(suggestion && { suggestion }) });
}

/** Asks the one prompt that is open and saves what is said; going back leaves everything as it was. */
async function askOnce(
  face: Face,
  walk: Walk,
  { store, placed }: Session,
  now: () => string,
): Promise<'paused' | 'done'> {
  const event = await face.ask(questionOf(walk).question);
  if (event.type === 'pause') return 'paused';
  const isAnswer = event.type === 'answer' || event.type === 'skip' || event.type === 'unsure';
  const answer = isAnswer ? step(walk, event, now()).answers[walk.at] : undefined;
  // The unfinished walk stays where it is: only the answer is saved.
  if (answer) await store.save(changeTo(walk.pack.id, placed, { [walk.at]: answer }));
  face.say({ title: undefined, text: isAnswer ? words.saved : words.kept });
  return 'done';
}
