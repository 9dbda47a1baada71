import { markOf } from '../guide/begin.ts';
import type { Walk } from '../guide/walk.ts';
import { type Answers, answerKey } from './model.ts';
import type { AnswerStore } from './store.ts';

/**
 * Saves a walk event by event: only what it changed, so that another window's answers stay. After a save that failed,
 * the next one brings everything that is still unsaved.
 *
 * @param saved the answers as they are kept when the walk begins.
 * @returns the ids of prompts to which another window had given another answer meanwhile; this walk's stands.
 */
export function walkSaver(store: AnswerStore, saved: Answers): (walk: Walk) => readonly string[] {
  let kept = saved;
  return (walk) => {
    const { pack, answers } = walk;
    const changed = Object.entries(answers).filter(([id, answer]) => kept[id] !== answer);
    const entries = changed.map(([id, answer]) => [answerKey(pack.id, id), answer]);
    const { overtaken } = store.save({ answers: Object.fromEntries(entries), walk: markOf(walk) });
    kept = answers;
    return overtaken.map((key) => key.slice(pack.id.length + 1));
  };
}
