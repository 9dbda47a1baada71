import { isChoice } from '../../guide/kinds.ts';
import { FROM_CARD } from '../../model/constants.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import type { PromptAt, Survey } from '../survey.ts';
import { clip } from '../text.ts';
import { mostChosen } from './prompts.ts';

/** Whether an answer to a prompt can ever be what a condition asks for; the problem if not. */
export function checkValue(
  value: string,
  target: PromptAt,
  place: Place,
  near: Survey['near'],
): Problem | null {
  const { prompt, options } = target;
  const never = (reason: string, hint: string) => problem('never-holds', place, reason, hint);
  if (prompt.type === 'note') {
    return never(
      `"${prompt.id}" is a note, and nobody answers it`,
      'write the id of a prompt that is answered',
    );
  }
  if (value === 'answered' || value === 'skipped' || value === 'unsure') return null;
  if (value === 'other') {
    if (prompt.other) return null;
    return never(
      `"${prompt.id}" has no room for own words`,
      `add  other: yes  to "${prompt.id}", or choose another value`,
    );
  }
  const limit = /^at\s+(least|most)\b\s*(.*)$/i.exec(value);
  if (limit) return checkLimit(value, limit[1] ?? '', limit[2] ?? '', target, place);
  if (prompt.optionsFrom === FROM_CARD) return null;
  if (isChoice(prompt) || prompt.type === 'yes-no') {
    const known = prompt.type === 'yes-no' ? ['yes', 'no'] : options.map(({ option }) => option.id);
    if (known.includes(value)) return null;
    const former = options.find(({ option }) => option.was.includes(value))?.option.id;
    return problem(
      'unknown-option',
      place,
      clip(value),
      prompt.id,
      former ?? near(value, known),
      known.join(', '),
    );
  }
  if (prompt.type === 'scale' || prompt.type === 'number') {
    return never('an answer that is a number is compared in words', 'write  at least 3  or  at most 3');
  }
  return never(`the answer to "${prompt.id}" is typed freely`, 'write answered, skipped or unsure');
}

function checkLimit(
  value: string,
  bound: string,
  number: string,
  target: PromptAt,
  place: Place,
): Problem | null {
  const { prompt, options } = target;
  const never = (reason: string, hint: string) => problem('never-holds', place, reason, hint);
  if (!/^at (?:least|most) -?\d+(?:\.\d+)?$/.test(value)) {
    return never('the number has to be written in digits', `write  at ${bound.toLowerCase()} 3`);
  }
  const many = prompt.type === 'choose-many';
  if (!many && prompt.type !== 'scale' && prompt.type !== 'number') {
    return never(`the answer to "${prompt.id}" is no number`, 'write an option, answered, skipped or unsure');
  }
  const lowest = many ? Math.max(1, prompt.min ?? 1) : prompt.min;
  const highest = many ? smaller(prompt.max, mostChosen(prompt, options)) : prompt.max;
  if (bound === 'least' && highest !== undefined && Number(number) > highest) {
    return never(`"${prompt.id}" goes no higher than ${highest}`, `write  at least ${highest}  or less`);
  }
  if (bound === 'most' && lowest !== undefined && Number(number) < lowest) {
    return never(`"${prompt.id}" goes no lower than ${lowest}`, `write  at most ${lowest}  or more`);
  }
  return null;
}

function smaller(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.min(a, b);
}
