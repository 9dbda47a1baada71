import type { Condition } from './condition.ts';
import type { Option } from './option.ts';

/** How several options can be joined in a card line. */
export const JOINS = ['and', 'one-of', 'dots'] as const;

/** What every prompt has, whatever its type. */
export interface PromptCommon {
  readonly id: string;
  readonly was: readonly string[];
  readonly ask: string;
  /** The question as a few words; the question itself where its author wrote none. */
  readonly topic: string;
  readonly help: string | undefined;
  readonly why: string | undefined;
  readonly example: string | undefined;
  readonly essential: boolean;
  readonly suggest: string | undefined;
  readonly onlyIf: readonly Condition[];
  readonly onlyIfAny: readonly Condition[];
  readonly notIf: readonly Condition[];
  readonly section: string | undefined;
  /** The card line; of a yes-no, the line on yes. */
  readonly card: string | undefined;
  readonly offCard: boolean;
  /** How several options are joined in a card line. */
  readonly join: Join;
  /** It only decides what is asked: it never leaves, and hides nothing. */
  readonly forWalk: boolean;
  /** Its answer is never saved. */
  readonly notKept: boolean;
  readonly sensitive: boolean;
  /** The version of the pack in which its meaning changed. */
  readonly rewordedIn: number | undefined;
  /** giving: the prompt of the needs pack that it answers. */
  readonly pairsWith?: string;
  /** giving: the options of that prompt that nothing here answers, and nothing has to. */
  readonly unpaired?: readonly string[];
}

/** What stands in a prompt for the fields that its type does not have, so that every prompt can be read alike. */
export interface WithoutFields {
  readonly options: readonly Option[];
  readonly optionsFrom: undefined;
  readonly other: false;
  readonly otherLabel: undefined;
  readonly min: undefined;
  readonly max: undefined;
  readonly maxLength: number;
  readonly low: undefined;
  readonly high: undefined;
  readonly cardNo: undefined;
}

interface WithOptions {
  /** Its own, or those of its option set; none where it chooses among the lines of the card. */
  readonly options: readonly Option[];
  /** An option set of the pack, or `card`. */
  readonly optionsFrom: string | undefined;
  /** True when there is room for own words. */
  readonly other: boolean;
  /** The author’s label for own words; undefined where the program’s own is used. */
  readonly otherLabel: string | undefined;
  /** How many characters own words may have. */
  readonly maxLength: number;
}

interface WithLimits {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

type OfType<T extends string, Fields> = PromptCommon &
  Omit<WithoutFields, keyof Fields> &
  Fields & { readonly type: T };

/** The types of prompt, and what each has. `min` and `max` of a choose-many are how many; of a scale, its steps. */
export interface PromptByType {
  readonly 'choose-one': OfType<'choose-one', WithOptions>;
  readonly 'choose-many': OfType<'choose-many', WithOptions & WithLimits>;
  readonly 'yes-no': OfType<'yes-no', { readonly cardNo: string | undefined }>;
  readonly scale: OfType<
    'scale',
    {
      readonly min: number;
      readonly max: number;
      readonly low: string | undefined;
      readonly high: string | undefined;
    }
  >;
  readonly number: OfType<'number', WithLimits>;
  readonly text: OfType<'text', { readonly maxLength: number }>;
  readonly 'long-text': OfType<'long-text', { readonly maxLength: number }>;
  readonly note: OfType<'note', Record<never, never>>;
}

export type PromptType = keyof PromptByType;

/** How several options are joined in a card line. */
export type Join = (typeof JOINS)[number];

/** A prompt as its file says it, with what is said by default filled in. */
export type Prompt = PromptByType[PromptType];
