import type { Question } from '../../guide/question.ts';
import type { Said } from '../../guide/walk.ts';
import { sanitise } from '../../text/sanitise.ts';
import { chosen, chosenPrivately, NOTED, NOTED_PRIVATELY } from '../../words/lines.ts';

/** Says what was taken, so that a listener can check it: "Chosen: being held, quiet." A text is only noted. */
export function readBack(question: Question, { value, other }: Said, isPrivate: boolean): string {
  if (question.type === 'text' || question.type === 'long-text') return isPrivate ? NOTED_PRIVATELY : NOTED;
  const picked = Array.isArray(value) ? labels(question, value) : [String(value)];
  const words = [...picked, ...(other === null ? [] : [sanitise(other)])].join(', ');
  return isPrivate ? chosenPrivately(words) : chosen(words);
}

function labels({ choices, ordered }: Question, ids: readonly string[]): string[] {
  const label = new Map(choices.map((choice) => [choice.id, choice.label]));
  const inOrder = ordered
    ? ids
    : choices.map((choice) => choice.id).filter((choiceId) => ids.includes(choiceId));
  return inOrder.flatMap((choiceId) => label.get(choiceId) ?? []);
}
