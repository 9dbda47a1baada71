import type { Prompt } from '../model/prompt.ts';
import { promptTypes } from '../model/prompt-types.ts';
import type { CommandWords } from '../words/index.ts';

type Kinds = CommandWords['content']['kinds'];

/** The type of a prompt with its limits, in words: `choose-many, at most 3`. */
export function kindOf(prompt: Prompt, kinds: Kinds): string {
  const kind = prompt.type;
  if (promptTypes[kind].answer === 'text') return kinds.length(kind, prompt.maxLength);
  const limited = withLimits(kind, prompt.min, prompt.max, kinds);
  return prompt.low !== undefined && prompt.high !== undefined
    ? kinds.ends(limited, prompt.low, prompt.high)
    : limited;
}

function withLimits(kind: string, min: number | undefined, max: number | undefined, kinds: Kinds): string {
  if (min !== undefined && max !== undefined) return kinds.between(kind, min, max);
  if (min !== undefined) return kinds.atLeast(kind, min);
  return max === undefined ? kind : kinds.atMost(kind, max);
}
