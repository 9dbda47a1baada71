import type { Answers } from '../answers/model.ts';
import { type WalkSaver, walkSaver } from '../answers/walk-saver.ts';
import { isEmptyCard } from '../card/build.ts';
import { DEFAULT_WIDTH, renderText } from '../card/text.ts';
import type { Pack } from '../content/model/pack.ts';
import { nearest } from '../content/near.ts';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { begin, type Wish } from '../guide/begin.ts';
import { reviewOf } from '../guide/review.ts';
import { REVIEW, type Walk } from '../guide/walk.ts';
import { converse, type Ending, type Saved } from '../terminal/conversation.ts';
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
 * @throws Failure `stopped` {signal} when the owner stopped, `not-saved` when the last answers are not kept,
 *   `unknown-sequence`, `nothing-answered`, and those of opening the pack and the answers.
 */
export async function walkGuide(context: Context, globals: GlobalOptions, wish: Wish): Promise<void> {
  const session = await openSession(context, globals);
  checkSequences(session.pack, wish.sequences ?? []);
  const { pack, profile, placed } = session;
  const walk = begin(pack, placed.answers, profile.walk, wish, context.now().toISOString());
  await session.store.ready();
  await withFace(context, globals, async (face, stoppedBy) => {
    greet(face, session, walk, wish);
    const saver = walkSaver(session.store, session.placed);
    const save = savingBy(saver);
    const ending = await converse({ face, walk, save, now: context.now });
    await conclude(context, face, ending, saver, stoppedBy);
  });
}

/** Saves a walk, and tells where another window had said something else meanwhile. `mark`: see `WalkSaver.save`. */
export function savingBy(saver: WalkSaver, mark = true): (walk: Walk) => Promise<Saved> {
  return async (walk) => {
    const { overtaken, stayPrivate } = await saver.save(walk, mark);
    const notices = reviewOf(walk).entries.flatMap(({ id, topic }) => {
      if (stayPrivate.includes(id)) return [walking.staysPrivate(topic)];
      return overtaken.includes(id) ? [walking.overtaken(topic)] : [];
    });
    return { stayPrivate, notices };
  };
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

async function conclude(
  context: Context,
  face: Face,
  ending: Ending,
  saver: WalkSaver,
  stoppedBy: StoppedBy,
): Promise<void> {
  if (ending.outcome === 'paused') throw ending.unsaved ?? new Failure('stopped', stoppedBy());
  await showCard(context, face, ending.walk.pack, saver.now(ending.walk));
  if (ending.unsaved) throw ending.unsaved;
  const { front, beside } = ending.walk;
  face.say({ title: undefined, text: front === REVIEW && !beside ? walking.shareHint : walking.goOn });
}

/**
 * The card goes to stdout, as it would be shared; where the owner cannot see that, it is shown to them first. A card
 * on which nothing stands is not shown; that is said.
 *
 * @throws Failure `nothing-answered` when nothing was said at all, `output-failed`.
 */
export async function showCard(context: Context, face: Face, pack: Pack, answers: Answers): Promise<void> {
  const card = cardOf(context, pack, answers);
  if (isEmptyCard(card)) {
    if (Object.keys(answers).length === 0) throw new Failure('nothing-answered');
    face.say({ title: undefined, text: walking.emptyCard });
    return;
  }
  const text = renderText(card, { width: DEFAULT_WIDTH, ascii: false });
  face.say({ title: undefined, text: walking.cardFollows });
  context.stderr.write(context.stdout.isTTY ? '\n' : `\n${text}`);
  face.close();
  await writeOut(context, text);
}
