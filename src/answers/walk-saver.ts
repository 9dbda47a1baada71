import { markOf } from '../guide/begin.ts';
import type { Walk } from '../guide/walk.ts';
import type { Change } from './merge.ts';
import { type Answers, answerKey } from './model.ts';
import type { Placed } from './placing.ts';
import type { AnswerStore } from './store.ts';

/** What a change needs to know of how the answers are kept. */
type Kept = Pick<Placed, 'answers' | 'keys'>;

/** The change that keeps these answers under their prompts' ids of today, and nothing under a former one. */
export function changeTo(packId: string, { keys }: Pick<Kept, 'keys'>, answers: Answers): Change {
  const today = Object.entries(answers).map(([id, answer]) => ({ id, key: answerKey(packId, id), answer }));
  const former = today.flatMap(({ id, key }) =>
    keys[id] === undefined || keys[id] === key ? [] : [keys[id]],
  );
  return {
    answers: Object.fromEntries(today.map(({ key, answer }) => [key, answer])),
    ...(former.length > 0 && { remove: former }),
  };
}

/**
 * Saves a walk event by event: only what it changed, so that another window's answers stay. After a save that failed,
 * the next one brings everything that is still unsaved.
 *
 * @param placed the answers as they are kept when the walk begins.
 * @returns the ids of prompts to which another window had given another answer meanwhile; this walk's stands.
 */
export function walkSaver(
  store: Pick<AnswerStore, 'save'>,
  placed: Kept,
): (walk: Walk) => Promise<readonly string[]> {
  let kept = placed.answers;
  return async (walk) => {
    const { pack, answers } = walk;
    const changed = Object.fromEntries(Object.entries(answers).filter(([id, answer]) => kept[id] !== answer));
    const { overtaken } = await store.save({ ...changeTo(pack.id, placed, changed), walk: markOf(walk) });
    kept = answers;
    return overtaken.map((key) => key.slice(pack.id.length + 1));
  };
}
