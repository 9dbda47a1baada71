import type { Answer } from '../model/answer.ts';
import type { Condition } from '../model/condition.ts';
import type { Prompt } from '../model/prompt.ts';

/** What conditions look at: the answer in effect, by prompt id. A hidden prompt has none. */
export type InEffect = ReadonlyMap<string, { readonly answer: Answer | undefined }>;

const LIMIT = /^at (least|most) (-?\d+(?:\.\d+)?)$/;

/** The count of what was chosen, or the number that was given; undefined for other kinds of answers. */
function size(answer: Answer): number | undefined {
  if (typeof answer.value === 'number') return answer.value;
  if (Array.isArray(answer.value)) return answer.value.length + (answer.other === null ? 0 : 1);
  return undefined;
}

/** Whether an answer (undefined: hidden or not given, which counts as skipped) is what one value of a condition says. */
function isValue(value: string, answer: Answer | undefined): boolean {
  if (answer?.status !== 'answered') return value === (answer?.status ?? 'skipped');
  if (value === 'answered') return true;
  if (value === 'other') return answer.other !== null;
  const [, bound, limit] = LIMIT.exec(value) ?? [];
  if (bound) {
    const count = size(answer);
    return count !== undefined && (bound === 'least' ? count >= Number(limit) : count <= Number(limit));
  }
  return Array.isArray(answer.value) ? answer.value.includes(value) : answer.value === value;
}

/** Whether one line of a condition holds. */
export function holds(condition: Condition, inEffect: InEffect): boolean {
  const answer = inEffect.get(condition.prompt)?.answer;
  return condition.anyOf.some((value) => isValue(value, answer));
}

/** Whether every line holds; true when there is none. */
export function allHold(conditions: readonly Condition[], inEffect: InEffect): boolean {
  return conditions.every((condition) => holds(condition, inEffect));
}

/** Whether a prompt is asked as far as its own conditions go: all of `only-if`, one of `only-if-any`, none of `not-if`. */
export function conditionsHold(
  prompt: Pick<Prompt, 'onlyIf' | 'onlyIfAny' | 'notIf'>,
  inEffect: InEffect,
): boolean {
  return (
    allHold(prompt.onlyIf, inEffect) &&
    (prompt.onlyIfAny.length === 0 || prompt.onlyIfAny.some((condition) => holds(condition, inEffect))) &&
    !prompt.notIf.some((condition) => holds(condition, inEffect))
  );
}
