import type { Context } from '../context.ts';
import { matchAnswers } from '../exchange/matching.ts';
import { walkSaver } from '../exchange/walk-saver.ts';
import { Failure } from '../failure.ts';
import { begin, type WalkOptions, WHOLE_WALK } from '../guide/begin.ts';
import { firstScreen } from '../guide/first-screen.ts';
import { isFromBefore } from '../guide/places.ts';
import { step } from '../guide/step.ts';
import { REVIEW, type Walk } from '../guide/walk.ts';
import { markIn } from '../model/answer.ts';
import type { Pack } from '../model/pack.ts';
import { converse } from '../terminal/conversation.ts';
import type { Face } from '../terminal/face.ts';
import { tell } from '../terminal/tell.ts';
import { suggest } from '../text/suggest.ts';
import { typedFor } from '../words/typed.ts';
import type { GlobalOptions } from './globals.ts';
import { amongWindows } from './other-windows.ts';
import { nameToTell, openSession, type Session } from './session.ts';
import { answersNow, conclude, isFirstWalk, ofUse } from './walking/conclude.ts';
import { canOffer, offerCard } from './walking/end.ts';
import { type StoppedBy, withFace } from './with-face.ts';

/**
 * Walks the guide, saving after every event, and shows the card at its end; on a terminal with what can be done with it.
 *
 * @param opened the pack and the answers, where the caller has opened them already
 * @throws Failure `stopped` {signal} when the owner stopped, `not-saved` when the last answers are not kept,
 *   `unknown-sequence`, `nothing-answered`, and those of opening the pack and the answers.
 */
export async function walkGuide(
  context: Context,
  globals: GlobalOptions,
  options: WalkOptions = WHOLE_WALK,
  opened?: Session,
): Promise<void> {
  const session = opened ?? (await openSession(context, globals));
  checkSequences(session.pack, options.sequences ?? [], 'part');
  const { pack, profile, matched } = session;
  const walk = begin(pack, matched.answers, markIn(profile, pack.id), options, context.now().toISOString());
  await walkOn(context, globals, session, walk, (face) => greet(context, face, session, walk, options));
}

/**
 * Shows the card of these answers on a terminal, and does with it what is chosen there. An answer that is to be changed
 * is changed in the review, as often as that is wanted.
 *
 * @throws Failure `interrupted` when it is stopped there, and as `walkGuide`
 */
export async function endWithCard(
  context: Context,
  globals: GlobalOptions,
  session: Session,
  isUnfinished: boolean,
): Promise<void> {
  const chosen = await offerCard(context, globals, session);
  if (chosen === 'change') {
    const { pack, store } = session;
    const profile = store.load();
    const now = { ...session, profile, matched: matchAnswers(pack, profile) };
    return walkOn(context, globals, now, atReview(now, context.now().toISOString()), () => undefined);
  }
  if (chosen === 'give') {
    return walkGuide(context, globals, WHOLE_WALK, await openSession(context, globals, { use: 'giving' }));
  }
  const { ending, walking } = context.words;
  const type = typedFor(globals);
  const isGiving = session.pack.use === 'giving';
  const { goOn } = isGiving ? walking.giving : walking;
  tell(context, isUnfinished ? goOn(type) : ending.later(type, isGiving ? ['card', '--giving'] : ['card']));
}

/** The walk as it was left, with the review open. */
export function atReview({ pack, profile, matched }: Session, now: string): Walk {
  return step(
    begin(pack, matched.answers, markIn(profile, pack.id), WHOLE_WALK, now),
    { type: 'review', draft: '' },
    now,
  );
}

async function walkOn(
  context: Context,
  globals: GlobalOptions,
  session: Session,
  walk: Walk,
  greeting: (face: Face) => void,
): Promise<void> {
  // What fails here fails again where an answer is saved, and is told there.
  const loadSaving = (): void => void session.store.ready().catch(() => undefined);
  const talk = async (face: Face, stoppedBy: StoppedBy) => {
    greeting(face);
    const asking = amongWindows(context, face, session.store, stoppedBy);
    const began = context.now().toISOString();
    const saver = walkSaver(session.store, session.matched, { asking, began });
    const ending = await converse({
      face,
      walk,
      save: saver.save,
      now: context.now,
      words: context.words,
      profile: () => nameToTell(session.store.profile),
    });
    const { pack } = session;
    const { use } = pack;
    const unsaved = ending.unsaved && ofUse(ending.unsaved, use);
    if (ending.outcome === 'paused') throw unsaved ?? ofUse(new Failure('stopped', stoppedBy()), use);
    const answers = answersNow(saver, ending);
    const { front, beside } = ending.walk;
    const isUnfinished = front !== REVIEW || beside === true;
    const isFirst = !isUnfinished && isFirstWalk(session, walk);
    if (!canOffer(context) || unsaved)
      await conclude(context, globals, face, { pack, answers, unsaved, isUnfinished, isFirst });
    return { answers, isUnfinished };
  };
  const { answers, isUnfinished } = await withFace(context, globals, talk, loadSaving);
  if (!canOffer(context)) return;
  const now = { ...session, matched: { ...session.matched, answers } };
  await endWithCard(context, globals, now, isUnfinished);
}

/**
 * Looks for names that the pack does not have.
 *
 * @param of what a sequence is called: whoever answers knows it as a part
 * @throws Failure `unknown-sequence` {of, name, known, suggestion} for the first of them
 */
export function checkSequences(pack: Pack, names: readonly string[], of: 'part' | 'sequence'): void {
  const known = pack.sequences.map(({ id }) => id);
  const name = names.find((each) => !known.includes(each));
  if (name === undefined) return;
  const suggestion = suggest(name, known);
  throw new Failure('unknown-sequence', { of, name, known, ...(suggestion && { suggestion }) });
}

function greet(
  { words }: Context,
  face: Face,
  { pack, matched }: Session,
  walk: Walk,
  options: WalkOptions,
): void {
  const { start, walking } = words;
  const say = (text: string) => face.say({ title: undefined, text });
  const isBefore = isFromBefore(pack, matched.answers);
  if (isBefore) say(walking.revised);
  // Who stopped before the first answer has not begun: how long it takes, and what stays private, is said once more.
  const isNew = Object.keys(matched.answers).length === 0;
  if (isNew) say(firstScreen(pack.welcome, start).join('\n'));
  else if (options.restart) say(walking.again);
  else if (walk.trail.length > 0) say(walking.resumed);
  else if (walk.at === REVIEW) say(walking.nothingNew);
  else if (!isBefore) say(walking.rest);
}
