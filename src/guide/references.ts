import type { Sequence } from '../model/pack.ts';
import type { Prompt } from '../model/prompt.ts';

/** An earlier answer named in a text: `<touch>`. */
export const REFERENCE = /<([a-z0-9]+(?:-[a-z0-9]+)*)>/g;

/** The ids that a text names, in order, each once. */
export function referencesIn(text: string | undefined): string[] {
  return [...new Set([...(text ?? '').matchAll(REFERENCE)].flatMap(([, id]) => id ?? []))];
}

/** The ids whose answers can come through in what is shared of this prompt: its card lines, topic and suggestion. */
export function namedByPrompt(prompt: Prompt): string[] {
  return [prompt.card, prompt.cardNo, prompt.topic, prompt.suggest].flatMap(referencesIn);
}

/** The ids that this prompt follows up: by a condition, or by naming them. */
export function followedBy(prompt: Prompt, sequence: Sequence): string[] {
  const conditions = [
    ...sequence.onlyIf,
    ...prompt.onlyIf,
    ...prompt.onlyIfAny,
    ...prompt.notIf,
    ...prompt.options.flatMap((option) => option.onlyIf),
  ];
  return [
    ...conditions.map((condition) => condition.prompt),
    ...referencesIn(prompt.ask),
    ...namedByPrompt(prompt),
  ];
}
