import type { Choice } from '../../guide/question.ts';
import type { Asked } from '../asked.ts';

/**
 * The lines of the card that may matter most, as a beginning: the first under each heading, so that they are of
 * different kinds. None once something was chosen, or said before.
 */
export function suggestedLines(
  { ordered, choices, max = 3, previousAnswer }: Asked,
  picked: readonly string[],
): Choice[] {
  if (!ordered || previousAnswer || picked.length > 0 || choices.length <= max) return [];
  const firsts = choices.filter(({ group }, index) => index === 0 || choices[index - 1]?.group !== group);
  const others = choices.filter((choice) => !firsts.includes(choice));
  const taken = [...firsts, ...others].slice(0, max);
  return choices.filter((choice) => taken.includes(choice));
}
