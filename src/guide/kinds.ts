import { FROM_CARD } from '../model/constants.ts';
import type { Prompt } from '../model/prompt.ts';

/** Whether the prompt is the one that asks which of the owner's card lines matter most. */
export function asksForTopLines(prompt: Prompt): boolean {
  return prompt.optionsFrom === FROM_CARD;
}

/** Whether a prompt is answered by choosing among options. */
export function isChoice(prompt: Prompt): boolean {
  return prompt.type === 'choose-one' || prompt.type === 'choose-many';
}
