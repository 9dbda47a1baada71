import type { Context } from '../../context.ts';
import type { WalkSaver } from '../../exchange/walk-saver.ts';
import { Failure } from '../../failure.ts';
import type { Walk } from '../../guide/walk.ts';
import type { Answers } from '../../model/answer.ts';
import type { Pack } from '../../model/pack.ts';
import type { Ending } from '../../terminal/conversation.ts';
import type { Face } from '../../terminal/face.ts';
import { typedFor } from '../../words/typed.ts';
import { showCard } from '../card/present.ts';
import type { GlobalOptions } from '../globals.ts';
import type { Session } from '../session.ts';

/** How a walk ended, for whoever cannot be offered anything. */
export interface Concluded {
  readonly pack: Pack;
  readonly answers: Answers;
  /** Why the last save failed; null when everything is kept. */
  readonly unsaved: Failure | null;
  readonly isUnfinished: boolean;
  /** Nobody was asked yet what they can give. */
  readonly isFirst: boolean;
}

/**
 * The end of a walk where nobody can be offered anything, or where its answers are not kept: the card, and how to go on.
 *
 * @throws Failure `unsaved`, and as `showCard`
 */
export async function conclude(
  context: Context,
  globals: GlobalOptions,
  face: Face,
  { pack, answers, unsaved, isUnfinished, isFirst }: Concluded,
): Promise<void> {
  await showCard(context, globals, face, pack, answers);
  if (unsaved) throw unsaved;
  const { walking } = context.words;
  const words = pack.use === 'giving' ? walking.giving : walking;
  const type = typedFor(globals);
  face.say({ title: undefined, text: (isUnfinished ? words.goOn : words.shareHint)(type) });
  if (isFirst) face.say({ title: undefined, text: walking.giving.offer(type) });
}

/** A failure that says how to go on with this walk. */
export function ofUse(failure: Failure, use: Pack['use']): Failure {
  return use === 'giving'
    ? new Failure(failure.code, { ...failure.details, of: use }, { cause: failure })
    : failure;
}

/** Whether a walk is the first one through what its owner needs, and nothing else was ever answered. */
export function isFirstWalk({ pack, matched }: Session, { route: { since } }: Walk): boolean {
  const answers = Object.values(matched.answers);
  const isNew = since !== null && answers.every(({ at }) => at >= since);
  return pack.use === 'needs' && isNew && matched.otherPacks.length === 0;
}

/** The answers as they are kept now; where they cannot be read any more, such as when locked meanwhile, the walk's own. */
export function answersNow(saver: WalkSaver, { walk, unsaved }: Ending): Answers {
  try {
    return saver.now(walk);
  } catch (error) {
    if (unsaved && error instanceof Failure) return walk.answers;
    throw error;
  }
}
