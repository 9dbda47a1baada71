import { walkSaver } from '../answers/walk-saver.ts';
import { DEFAULT_WIDTH, renderText } from '../card/text.ts';
import type { Pack } from '../content/model/pack.ts';
import { nearest } from '../content/near.ts';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { begin, type Wish } from '../guide/begin.ts';
import { reviewOf } from '../guide/review.ts';
import { REVIEW, type Walk } from '../guide/walk.ts';
import { converse, type Ending } from '../terminal/conversation.ts';
import type { Face } from '../terminal/face.ts';
import { writeOut } from '../terminal/output.ts';
import { FIRST_START } from '../words/start.ts';
import { walking } from '../words/walking.ts';
import { cardOf } from './card/print.ts';
import type { GlobalOptions } from './globals.ts';
import { openSession, type Session } from './session.ts';
import { type StoppedBy, withFace } from './with-face.ts';

/**
 * Walks the guide, saving after every event, and prints the card at its end.
 *
 * @param opened the pack and the answers, where the caller has opened them already
 * @throws Failure `stopped` {signal} when the owner stopped, `not-saved` when the last answers are not kept,
 *   `unknown-sequence`, `nothing-answered`, and those of opening the pack and the answers.
 */
export async function walkGuide(
  context: Context,
  globals: GlobalOptions,
  wish: Wish,
  opened?: Session,
): Promise<void> {
  const session = opened ?? (await openSession(context, globals));
  checkSequences(session.pack, wish.sequences ?? []);
  const { pack, profile, placed } = session;
  const walk = begin(pack, placed.answers, profile.walk, wish, context.now().toISOString());
  await session.store.ready();
  await withFace(context, globals, async (face, stoppedBy) => {
    greet(face, session, walk, wish);
    const save = savingFor(face, session);
    const ending = await converse({ face, walk, save, now: context.now });
    await conclude(context, face, ending, stoppedBy);
  });
}

/** Saves a walk after every event, and says when another window had answered the same prompt meanwhile. */
export function savingFor(face: Face, { store, placed }: Session): (walk: Walk) => Promise<void> {
  const keep = walkSaver(store, placed);
  return async (walk) => tellOvertaken(face, walk, await keep(walk));
}

/** Throws Failure `unknown-sequence` {name, known, suggestion} for the first name that the pack does not have. */
export function checkSequences(pack: Pack, names: readonly string[]): void {
  const known = pack.sequences.map(({ id }) => id);
  const name = names.find((each) => !known.includes(each));
  if (name === undefined) return;
  const suggestion = nearest(name, known);
  throw new Failure('unknown-sequence', { name, known, ...(suggestion && { suggestion }) });
}

function greet(face: Face, { profile, placed }: Session, walk: Walk, wish: Wish): void {
  const say = (text: string) => face.say({ title: undefined, text });
  const isNew = profile.walk === null && Object.keys(placed.answers).length === 0;
  if (isNew) for (const sentence of FIRST_START) say(sentence);
  else if (wish.restart) say(walking.again);
  else if (walk.trail.length > 0) say(walking.resumed);
  else if (walk.at === REVIEW) say(walking.nothingNew);
}

function tellOvertaken(face: Face, walk: Walk, ids: readonly string[]): void {
  const topics = reviewOf(walk).entries.filter(({ id }) => ids.includes(id));
  for (const { topic } of topics) face.say({ title: undefined, text: walking.overtaken(topic) });
}

async function conclude(context: Context, face: Face, ending: Ending, stoppedBy: StoppedBy): Promise<void> {
  if (ending.outcome === 'paused') throw ending.unsaved ?? new Failure('stopped', stoppedBy());
  await showCard(context, face, ending.walk);
  if (ending.unsaved) throw ending.unsaved;
  face.say({ title: undefined, text: ending.walk.front === REVIEW ? walking.shareHint : walking.goOn });
}

/** The card goes to stdout, as it would be shared; where the owner cannot see that, it is shown to them first. */
export async function showCard(context: Context, face: Face, { pack, answers }: Walk): Promise<void> {
  const text = renderText(cardOf(context, pack, answers), { width: DEFAULT_WIDTH, ascii: false });
  face.say({ title: undefined, text: walking.cardFollows });
  context.stderr.write(context.stdout.isTTY ? '\n' : `\n${text}`);
  face.close();
  await writeOut(context, text);
}
