import type { Answer } from '../model/answer.ts';
import type { PromptType } from '../model/prompt.ts';
import type { Outgrown } from './outgrown.ts';

/** An option as it is offered. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly help: string | undefined;
  readonly exclusive: boolean;
  /** The heading of the card that its line stands under, where the options are lines of the card. */
  readonly group?: string | undefined;
  /** It stands on no card. */
  readonly offCard?: boolean;
}

/** A prompt as a face asks it: words are filled in, nothing is left to decide. */
export interface Question {
  readonly id: string;
  readonly type: Exclude<PromptType, 'note'>;
  /** The question, earlier answers filled in. */
  readonly ask: string;
  readonly topic: string;
  readonly help: string | undefined;
  readonly why: string | undefined;
  readonly example: string | undefined;
  readonly choices: readonly Choice[];
  /** Room for own words: true, with the author's label for it where there is one. */
  readonly other: boolean;
  readonly otherLabel: string | undefined;
  /** choose-many: how many. scale, number: the value. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** text, long-text and own words: how many characters, as a person counts them. */
  readonly maxLength: number;
  readonly low: string | undefined;
  readonly high: string | undefined;
  /** The order of the chosen options means something (the three lines). */
  readonly ordered: boolean;
  /** The answer that stands; an empty line keeps it. */
  readonly previousAnswer: Answer | undefined;
  /** What was said and no longer fits; a skip leaves what does not fit at all as it is. */
  readonly outgrown?: Outgrown | undefined;
  /** The prompt means something else since that answer: keep it, or answer anew. */
  readonly reworded: boolean;
  /** Shown first, never taken unasked. */
  readonly suggestion: string | undefined;
  readonly private: boolean;
  /** Delicate: nothing is highlighted that Enter would say. */
  readonly sensitive?: boolean;
  /** Text typed here before and not accepted. */
  readonly draft: string;
  /** Options ticked here before and not accepted. */
  readonly ticked?: readonly string[] | undefined;
  readonly position: { readonly sequence: string; readonly index: number; readonly of: number };
}
