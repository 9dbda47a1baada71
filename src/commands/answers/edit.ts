import type { Context } from '../../context.ts';
import { walkSaver } from '../../exchange/walk-saver.ts';
import { Failure } from '../../failure.ts';
import { step } from '../../guide/step.ts';
import { placesOfWalk } from '../../guide/stops.ts';
import type { Walk, WalkEvent } from '../../guide/walk.ts';
import type { Pack } from '../../model/pack.ts';
import { askIn, converse, KeptWalk } from '../../terminal/conversation.ts';
import type { Face } from '../../terminal/face.ts';
import { suggest } from '../../text/suggest.ts';
import type { Words } from '../../words/index.ts';
import { typedFor } from '../../words/typed.ts';
import type { GlobalOptions } from '../globals.ts';
import { amongWindows } from '../other-windows.ts';
import { nameToTell, openPack, openSession } from '../session.ts';
import { atReview } from '../walking.ts';
import { withFace } from '../with-face.ts';

type EditWords = Words['answers']['edit'];

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
  const session = await openSession(context, globals, { pack: await packAsking(context, globals, id) });
  const { words } = context;
  const now = () => context.now().toISOString();
  const walk = atReview(session, now());
  if (id !== undefined) checkPrompt(walk, id, words.answers.edit.notAsked(id, typedFor(globals)));
  else if (placesOfWalk(walk).every(({ answer }) => !answer)) throw new Failure('nothing-answered');
  await session.store.ready();
  await withFace(context, globals, async (face, stoppedBy) => {
    const asking = amongWindows(context, face, session.store, stoppedBy);
    const saver = walkSaver(session.store, session.matched, {
      asking,
      place: id === undefined,
      began: context.now().toISOString(),
    });
    const profile = () => nameToTell(session.store.profile);
    const stopped = (of: string) => new Failure('stopped', { of, ...stoppedBy() });
    if (id === undefined) {
      // Whoever came to change an answer is done with the review, whatever is still to be asked in the guide.
      const editing: Face = {
        ...face,
        async review(view) {
          const event = await face.review({ ...view, unfinished: false, leadsTo: 'end' });
          return event.type === 'back' ? { type: 'accept' } : event;
        },
      };
      const ending = await converse({
        face: editing,
        walk,
        save: saver.save,
        now: context.now,
        words,
        profile,
      });
      if (ending.unsaved) throw ending.unsaved;
      if (ending.outcome === 'paused') throw stopped('walk');
    } else {
      // The unfinished walk stays where it is: only the answer is saved.
      const opened = step(walk, { type: 'goto', id }, now());
      const kept = new KeptWalk({
        walk: opened,
        save: saver.save,
        now: context.now,
        words,
        profile,
      });
      const ending = await askOnce(face, kept, words.answers.edit);
      if (kept.unsaved) throw kept.unsaved;
      if (ending === 'paused') throw stopped(kept.walk.answers === opened.answers ? 'edit' : 'edited');
    }
  });
}

/** The pack that asks this prompt: the needs pack unless only the giving pack does. */
async function packAsking(context: Context, globals: GlobalOptions, id: string | undefined): Promise<Pack> {
  const asks = ({ sequences }: Pack) =>
    sequences.some(({ prompts }) => prompts.some((each) => each.id === id));
  const needs = await openPack(context, globals);
  if (id === undefined || asks(needs)) return needs;
  const giving = await openPack(context, globals, 'giving');
  return asks(giving) ? giving : needs;
}

/** @throws Failure `usage` with this message for a prompt that is not asked now, `unknown-prompt` */
function checkPrompt(walk: Walk, id: string, notAsked: string): void {
  const places = placesOfWalk(walk).filter(({ prompt }) => prompt.type !== 'note');
  const place = places.find(({ prompt }) => prompt.id === id);
  if (place?.visible) return;
  if (place) throw new Failure('usage', { message: notAsked });
  const suggestion = suggest(
    id,
    places.map(({ prompt }) => prompt.id),
  );
  throw new Failure('unknown-prompt', { name: id, ...(suggestion && { suggestion }) });
}

/** Asks the one prompt that is open and saves what is said; going back leaves everything as it was. */
async function askOnce(face: Face, kept: KeptWalk, words: EditWords): Promise<'paused' | 'done'> {
  const before = kept.walk.answers;
  const event = await askIn(face, kept).finally(() => face.endWalk());
  if (isAnswer(event)) await kept.take(event);
  else await kept.settled();
  kept.report(face);
  if (event.type === 'pause') return 'paused';
  if (!kept.unsaved)
    face.say({ title: undefined, text: kept.walk.answers === before ? words.kept : words.saved });
  return 'done';
}

function isAnswer({ type }: WalkEvent): boolean {
  return type === 'answer' || type === 'skip' || type === 'unsure';
}
