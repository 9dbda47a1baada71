import { FROM_CARD } from '../../model/constants.ts';
import { promptTypes } from '../../model/prompt-types.ts';
import type { ProblemArgs } from '../../problem-codes.ts';
import { clip } from '../../text/clip.ts';
import type { ParsedPack, PromptAt } from '../parsed-pack.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { mostChosen } from './prompts.ts';

/** Whether an answer to a prompt can ever be what a condition asks for; the problem if not. */
export function checkValue(
  value: string,
  target: PromptAt,
  place: Place,
  suggest: ParsedPack['suggest'],
): Problem | null {
  const { prompt, options } = target;
  const never = (why: ProblemArgs['never-holds']) => problem('never-holds', place, why);
  const { answer } = promptTypes[prompt.type];
  if (answer === 'none') return never({ reason: 'note', prompt: prompt.id });
  if (value === 'answered' || value === 'skipped' || value === 'unsure') return null;
  if (value === 'other') {
    return prompt.other ? null : never({ reason: 'no-own-words', prompt: prompt.id });
  }
  const limit = /^at\s+(least|most)\b\s*(.*)$/i.exec(value);
  if (limit) {
    const bound = limit[1]?.toLowerCase() === 'least' ? 'least' : 'most';
    return checkLimit(value, bound, Number(limit[2]), target, place);
  }
  if (prompt.optionsFrom === FROM_CARD) return null;
  if (answer === 'number') return never({ reason: 'number-by-name' });
  if (answer === 'text') return never({ reason: 'typed-freely', prompt: prompt.id });
  const known = valuesOf(target);
  if (known.includes(value)) return null;
  const negated = /^(?:not|no|isn['’]t|is not|never|!=?)\s+([a-z0-9-]+)$/i.exec(value)?.[1];
  if (negated !== undefined && known.includes(negated))
    return problem('condition-negated', place, { prompt: prompt.id, value: negated });
  const former = options.find(({ option }) => option.was.includes(value))?.option.id;
  return problem('unknown-option', place, {
    value: clip(value),
    prompt: prompt.id,
    suggestion: former ?? suggest(value, known),
    known,
  });
}

/** The values that an answer can have, where its author says which. */
export function valuesOf({ prompt, options }: PromptAt): readonly string[] {
  return prompt.type === 'yes-no' ? ['yes', 'no'] : options.map(({ option }) => option.id);
}

function checkLimit(
  value: string,
  bound: 'least' | 'most',
  number: number,
  target: PromptAt,
  place: Place,
): Problem | null {
  const { prompt, options } = target;
  const never = (why: ProblemArgs['never-holds']) => problem('never-holds', place, why);
  if (!/^at (?:least|most) -?\d+(?:\.\d+)?$/.test(value)) {
    return never({ reason: 'number-in-words', bound });
  }
  const many = prompt.type === 'choose-many';
  if (!many && promptTypes[prompt.type].answer !== 'number') {
    return never({ reason: 'no-number', prompt: prompt.id });
  }
  const lowest = many ? Math.max(1, prompt.min ?? 1) : prompt.min;
  const highest = many ? smaller(prompt.max, mostChosen(prompt, options)) : prompt.max;
  if (bound === 'least' && highest !== undefined && number > highest) {
    return never({ reason: 'too-high', prompt: prompt.id, limit: highest });
  }
  if (bound === 'most' && lowest !== undefined && number < lowest) {
    return never({ reason: 'too-low', prompt: prompt.id, limit: lowest });
  }
  return null;
}

function smaller(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.min(a, b);
}
