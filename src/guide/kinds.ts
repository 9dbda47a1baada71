import { FROM_CARD } from '../model/constants.ts';
import type { Pack } from '../model/pack.ts';
import type { Prompt } from '../model/prompt.ts';

/** Whether the prompt is the one that asks which of the owner's card lines matter most. */
export function asksForTopLines(prompt: Prompt): boolean {
  return prompt.optionsFrom === FROM_CARD;
}

/** Whether a prompt is answered by choosing among options. */
export function isChoice(prompt: Prompt): boolean {
  return prompt.type === 'choose-one' || prompt.type === 'choose-many';
}

/** The ids of the prompts whose answers are never written anywhere. */
export function notKept({ sequences }: Pick<Pack, 'sequences'>): ReadonlySet<string> {
  const prompts = sequences.flatMap((sequence) => sequence.prompts);
  return new Set(prompts.flatMap(({ id, notKept: never }) => (never ? [id] : [])));
}
