import type { Context } from '../../context.ts';
import { matchAnswers } from '../../exchange/matching.ts';
import { walkSaver } from '../../exchange/walk-saver.ts';
import { Failure } from '../../failure.ts';
import { placesOf } from '../../guide/places.ts';
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
import { nameToTell, openPack, openSession, packsOf, type Session } from '../session.ts';
import { atReview } from '../walking.ts';
import { type StoppedBy, withFace } from '../with-face.ts';

type EditWords = Words['answers']['edit'];

/**
 * Asks one prompt again and saves its answer; without an id the review is opened, to choose from.
 *
 * @throws Failure `unknown-prompt`, `nothing-answered`, `terminal-needed`, `not-saved`, `stopped`.
 */
export function editAnswer(context: Context, globals: GlobalOptions, id: string | undefined): Promise<void> {
  return id === undefined ? editFromReview(context, globals) : editOne(context, globals, id);
}

async function editOne(context: Context, globals: GlobalOptions, id: string): Promise<void> {
  const session = await openSession(context, globals, { pack: await packAsking(context, globals, id) });
  const { words } = context;
  const walk = atReview(session, nowOf(context));
  checkPrompt(walk, id, words.answers.edit.notAsked(id, typedFor(globals)));
  await session.store.ready();
  await withFace(context, globals, async (face, stoppedBy) => {
    // The unfinished walk stays where it is: only the answer is saved.
    const saver = saverOf(context, session, { face, stoppedBy, place: false });
    const opened = step(walk, { type: 'goto', id }, nowOf(context));
    const kept = new KeptWalk({ walk: opened, ...saver });
    const ending = await askOnce(withoutProgress(face), kept, words.answers.edit);
    if (kept.unsaved) throw kept.unsaved;
    const of = kept.walk.answers === opened.answers ? 'edit' : 'edited';
    if (ending === 'paused') throw new Failure('stopped', { of, ...stoppedBy() });
  });
}

async function editFromReview(context: Context, globals: GlobalOptions): Promise<void> {
  const { session, givingToo } = await answeredSession(context, globals);
  const walk = atReview(session, nowOf(context));
  await session.store.ready();
  await withFace(context, globals, async (face, stoppedBy) => {
    const saver = saverOf(context, session, { face, stoppedBy, place: true });
    // Whoever came to change an answer is done with the review, whatever is still to be asked in the guide.
    const editing: Face = {
      ...withoutProgress(face),
      async review(view) {
        const event = await face.review({ ...view, unfinished: false, leadsTo: 'out' });
        return event.type === 'back' ? { type: 'accept' } : event;
      },
    };
    const { edit } = context.words.answers;
    if (givingToo) face.say({ title: undefined, text: edit.givingToo(typedFor(globals)) });
    const ending = await converse({ face: editing, walk, ...saver });
    if (ending.unsaved) throw ending.unsaved;
    if (ending.outcome === 'paused') throw new Failure('stopped', { of: 'review', ...stoppedBy() });
  });
}

/** A face that changes answers: how long a whole walk still takes is nothing that this leads to. */
function withoutProgress(face: Face): Face {
  return {
    ...face,
    ask: ({ way, ...question }, mark) =>
      face.ask(way ? { ...question, way: { ...way, progress: () => null } } : question, mark),
  };
}

const nowOf = (context: Context) => context.now().toISOString();

interface Editing {
  readonly face: Face;
  readonly stoppedBy: StoppedBy;
  /** Whether the place of the walk is saved too. */
  readonly place: boolean;
}

/** What a walk is kept with. */
function saverOf(context: Context, { store, matched }: Session, { face, stoppedBy, place }: Editing) {
  const asking = amongWindows(context, face, store, stoppedBy);
  const { save } = walkSaver(store, matched, { asking, place, began: nowOf(context) });
  return { save, now: context.now, words: context.words, profile: () => nameToTell(store.profile) };
}

/**
 * The answers that a review has something of: what is needed, else what can be given.
 *
 * @throws Failure `nothing-answered` where neither was answered, and those of opening the packs and the answers
 */
async function answeredSession(
  context: Context,
  globals: GlobalOptions,
): Promise<{ readonly session: Session; readonly givingToo: boolean }> {
  const needs = await openSession(context, globals);
  const packs = await packsOf(context, globals, needs.pack, needs.profile);
  const [first, second] = packs
    .map((pack): Session => ({ ...needs, pack, matched: matchAnswers(pack, needs.profile) }))
    .filter(({ pack, matched }) => placesOf(pack, matched.answers).some(({ answer }) => answer));
  if (!first) throw new Failure('nothing-answered');
  return { session: first, givingToo: second !== undefined };
}

/** The pack that asks this prompt: the needs pack unless only the giving pack does. */
async function packAsking(context: Context, globals: GlobalOptions, id: string): Promise<Pack> {
  const asks = ({ sequences }: Pack) =>
    sequences.some(({ prompts }) => prompts.some((each) => each.id === id));
  const needs = await openPack(context, globals);
  if (asks(needs)) return needs;
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
