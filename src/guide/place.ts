import type { Answer } from '../model/answer.ts';
import type { Option } from '../model/option.ts';
import type { Sequence } from '../model/pack.ts';
import type { Prompt } from '../model/prompt.ts';

/** A prompt where it stands now: whether it is asked at all, what it offers, and which answer is in effect. */
export interface PromptPlace {
  readonly prompt: Prompt;
  readonly sequence: Sequence;
  readonly visible: boolean;
  /** The options on offer: those whose own condition holds. */
  readonly options: readonly Option[];
  /** The answer in effect; undefined while the prompt is hidden or nothing was said. */
  readonly answer: Answer | undefined;
  /** The answer is from before its prompt, or what it offers, changed: asked again, and on no card until then. */
  readonly outdated: boolean;
  /** The answer that is kept, in effect or not: a hidden one is still as private as it was. */
  readonly kept: Answer | undefined;
}
