import { isEmptyCard } from '../card/build.ts';
import { DEFAULT_WIDTH } from '../card/layout.ts';
import { renderText } from '../card/renderers/text.ts';
import type { Context } from '../context.ts';
import { type WalkSaver, walkSaver } from '../exchange/walk-saver.ts';
import { Failure } from '../failure.ts';
import { begin, type WalkOptions } from '../guide/begin.ts';
import { firstScreen } from '../guide/first-screen.ts';
import { isFromBefore } from '../guide/places.ts';
import { reviewOf } from '../guide/review.ts';
import { REVIEW, type Walk } from '../guide/walk.ts';
import type { Answers } from '../model/answer.ts';
import type { Pack } from '../model/pack.ts';
import { converse, type Ending, type SaveReport } from '../terminal/conversation.ts';
import type { Face } from '../terminal/face.ts';
import { writeOut } from '../terminal/output.ts';
import { suggest } from '../text/suggest.ts';
import type { Words } from '../words/index.ts';
import { type Typed, typedFor } from '../words/typed.ts';
import { cardOf } from './card/print.ts';
import type { GlobalOptions } from './globals.ts';
import { amongWindows } from './other-windows.ts';
import { nameToTell, openSession, type Session } from './session.ts';
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
  options: WalkOptions,
  opened?: Session,
): Promise<void> {
  const session = opened ?? (await openSession(context, globals));
  checkSequences(session.pack, options.sequences ?? []);
  const { pack, profile, matched } = session;
  const walk = begin(pack, matched.answers, profile.walk, options, context.now().toISOString());
  await session.store.ready();
  await withFace(context, globals, async (face, stoppedBy) => {
    greet(context, face, session, walk, options);
    const asking = amongWindows(context, face, session.store, stoppedBy);
    const began = context.now().toISOString();
    const saver = walkSaver(session.store, session.matched, { asking, began });
    const save = savingBy(saver, context.words.walking);
    const ending = await converse({
      face,
      walk,
      save,
      now: context.now,
      words: context.words,
      profile: () => nameToTell(session.store.profile),
    });
    await conclude(context, face, ending, saver, stoppedBy, typedFor(globals));
  });
}

/** Saves a walk, and tells where another window had said something else meanwhile. */
export function savingBy(
  saver: WalkSaver,
  words: Words['walking'],
): (walk: Walk, whileAsked: boolean) => Promise<SaveReport> {
  return async (walk, whileAsked) => {
    const { overtaken, stayPrivate } = await saver.save(walk, whileAsked);
    const notices = reviewOf(walk).entries.flatMap(({ id, topic }) => {
      if (stayPrivate.includes(id)) return [words.staysPrivate(topic)];
      return overtaken.includes(id) ? [words.overtaken(topic)] : [];
    });
    return { stayPrivate, notices };
  };
}

/** Throws Failure `unknown-sequence` {name, known, suggestion} for the first name that the pack does not have. */
export function checkSequences(pack: Pack, names: readonly string[]): void {
  const known = pack.sequences.map(({ id }) => id);
  const name = names.find((each) => !known.includes(each));
  if (name === undefined) return;
  const suggestion = suggest(name, known);
  throw new Failure('unknown-sequence', { name, known, ...(suggestion && { suggestion }) });
}

function greet(
  { words }: Context,
  face: Face,
  { pack, profile, matched }: Session,
  walk: Walk,
  options: WalkOptions,
): void {
  const { start, walking } = words;
  const say = (text: string) => face.say({ title: undefined, text });
  if (isFromBefore(pack, matched.answers)) say(walking.revised);
  const isNew = profile.walk === null && Object.keys(matched.answers).length === 0;
  if (isNew) say(firstScreen(pack.welcome, start).join('\n'));
  else if (options.restart) say(walking.again);
  else if (walk.trail.length > 0) say(walking.resumed);
  else if (walk.at === REVIEW) say(walking.nothingNew);
}

async function conclude(
  context: Context,
  face: Face,
  ending: Ending,
  saver: WalkSaver,
  stoppedBy: StoppedBy,
  type: Typed,
): Promise<void> {
  if (ending.outcome === 'paused') throw ending.unsaved ?? new Failure('stopped', stoppedBy());
  await showCard(context, face, ending.walk.pack, answersNow(saver, ending));
  if (ending.unsaved) throw ending.unsaved;
  const { front, beside } = ending.walk;
  const { walking } = context.words;
  const hint = front === REVIEW && !beside ? walking.shareHint : walking.goOn;
  face.say({ title: undefined, text: hint(type) });
}

/** The answers as they are kept now; where they cannot be read any more, such as when locked meanwhile, the walk's own. */
function answersNow(saver: WalkSaver, { walk, unsaved }: Ending): Answers {
  try {
    return saver.now(walk);
  } catch (error) {
    if (unsaved && error instanceof Failure) return walk.answers;
    throw error;
  }
}

/**
 * The card goes to stdout, as it would be shared; where the owner cannot see that, it is shown to them first. A card
 * on which nothing stands is not shown; that is said.
 *
 * @throws Failure `nothing-answered` when nothing was said at all, `output-failed`.
 */
export async function showCard(context: Context, face: Face, pack: Pack, answers: Answers): Promise<void> {
  const { walking } = context.words;
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
