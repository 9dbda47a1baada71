import type { GivenAnswer } from '../../guide/walk.ts';
import { isWritten } from '../../model/prompt-types.ts';
import { sanitise } from '../../text/sanitise.ts';
import { answerWords } from '../answer-words.ts';
import type { Asked } from '../asked.ts';

/** Says what was taken, so that a listener can check it: "Chosen: being held, quiet." A text is only noted. */
export function readBack(question: Asked, { value, other }: GivenAnswer, isPrivate: boolean): string {
  const { lines } = question.words;
  if (isWritten(question)) return isPrivate ? lines.notedPrivately : lines.noted;
  const picked = Array.isArray(value)
    ? labels(question, value)
    : [answerWords({ status: 'answered', words: String(value) }, question, question.words)];
  const words = [...picked, ...(other === null ? [] : [sanitise(other)])].join(', ');
  return isPrivate ? lines.chosenPrivately(words) : lines.chosen(words);
}

function labels({ choices, ordered }: Asked, ids: readonly string[]): string[] {
  const label = new Map(choices.map((choice) => [choice.id, choice.label]));
  const inOrder = ordered
    ? ids
    : choices.map((choice) => choice.id).filter((choiceId) => ids.includes(choiceId));
  return inOrder.flatMap((choiceId) => label.get(choiceId) ?? []);
}
