import type { Option } from './option.ts';
import type { Prompt, PromptByType, PromptCommon, PromptType, WithoutFields } from './prompt.ts';

/** The keys that some types of prompt have and others do not, as a file was read. */
export interface TypeFields {
  readonly options?: readonly Option[] | undefined;
  readonly 'options-from'?: string | undefined;
  readonly other?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly 'max-length'?: number | undefined;
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  readonly 'card-no'?: string | undefined;
}

/** The words of an answer that shows what a card line reads like. */
export interface Sample {
  readonly yesOrNo: 'yes' | 'no';
  readonly text: string;
}

/** All that a type of prompt is to those who read, check and show packs. */
interface PromptTypeInfo<P extends Prompt> {
  /** What its answers are made of. */
  readonly answer: 'options' | 'yes-no' | 'number' | 'text' | 'none';
  /** The keys that not every type has, the weightiest first. */
  readonly keys: readonly (keyof TypeFields)[];
  /** Which of its numbers have to be whole, and the least that each may be. */
  readonly whole: Readonly<Partial<Record<'min' | 'max' | 'max-length', number>>>;
  /** The prompt as its author wrote it, what is said by default filled in. */
  readonly made: (common: PromptCommon, fields: TypeFields) => P;
  /** An answer by which its author sees what the card line reads like. */
  readonly example: (prompt: P, sample: Sample) => readonly string[] | string | number;
}

const ANY = Number.NEGATIVE_INFINITY;
const TEXT_LENGTH = 200;
const LONG_TEXT_LENGTH = 2000;
const SCALE = { min: 1, max: 5 } as const;

const without: WithoutFields = {
  options: [],
  optionsFrom: undefined,
  other: false,
  otherLabel: undefined,
  min: undefined,
  max: undefined,
  maxLength: TEXT_LENGTH,
  low: undefined,
  high: undefined,
  cardNo: undefined,
};

/** `other: yes` makes room for own words under the program’s label; any other text is the label. */
function withOptions(fields: TypeFields) {
  const { options = [], other } = fields;
  return {
    options,
    optionsFrom: fields['options-from'],
    other: other !== undefined && other !== 'no',
    otherLabel: other === 'yes' || other === 'no' ? undefined : other,
    maxLength: fields['max-length'] ?? TEXT_LENGTH,
  };
}

/** The options that show best what a line reads like: those that stand on the card, and with others. */
function shown({ options }: Prompt): string[] {
  const good = options.filter((option) => !option.offCard && !option.exclusive);
  return (good.length > 0 ? good : options).map(({ id }) => id);
}

/**
 * The types of prompt: how each is read, checked, shown and tried out. A new one is a row here and in `PromptByType`;
 * the compiler names the other places.
 */
export const promptTypes: { readonly [T in PromptType]: PromptTypeInfo<PromptByType[T]> } = {
  'choose-one': {
    answer: 'options',
    keys: ['options', 'options-from', 'other', 'max-length'],
    whole: { 'max-length': 1 },
    made: (common, fields) => ({ ...common, ...without, type: 'choose-one', ...withOptions(fields) }),
    example: (prompt) => shown(prompt).slice(0, 1),
  },
  'choose-many': {
    answer: 'options',
    keys: ['min', 'max', 'options', 'options-from', 'other', 'max-length'],
    whole: { min: 0, max: 1, 'max-length': 1 },
    made: (common, fields) => ({
      ...common,
      ...without,
      type: 'choose-many',
      ...withOptions(fields),
      min: fields.min,
      max: fields.max,
    }),
    example: (prompt) => shown(prompt).slice(0, Math.max(prompt.min ?? 0, Math.min(prompt.max ?? 2, 2))),
  },
  'yes-no': {
    answer: 'yes-no',
    keys: ['card-no'],
    whole: {},
    made: (common, fields) => ({ ...common, ...without, type: 'yes-no', cardNo: fields['card-no'] }),
    example: (_, { yesOrNo }) => yesOrNo,
  },
  scale: {
    answer: 'number',
    keys: ['min', 'max', 'low', 'high'],
    whole: { min: ANY, max: ANY },
    made: (common, { min = SCALE.min, max = SCALE.max, low, high }) => ({
      ...common,
      ...without,
      type: 'scale',
      min,
      max,
      low,
      high,
    }),
    example: ({ min, max }) => Math.round((min + max) / 2),
  },
  number: {
    answer: 'number',
    keys: ['min', 'max'],
    whole: {},
    made: (common, { min, max }) => ({ ...common, ...without, type: 'number', min, max }),
    example: ({ min, max }) => min ?? max ?? 1,
  },
  text: {
    answer: 'text',
    keys: ['max-length'],
    whole: { 'max-length': 1 },
    made: (common, fields) => ({
      ...common,
      ...without,
      type: 'text',
      maxLength: fields['max-length'] ?? TEXT_LENGTH,
    }),
    example: (prompt, { text }) => prompt.example ?? text,
  },
  'long-text': {
    answer: 'text',
    keys: ['max-length'],
    whole: { 'max-length': 1 },
    made: (common, fields) => ({
      ...common,
      ...without,
      type: 'long-text',
      maxLength: fields['max-length'] ?? LONG_TEXT_LENGTH,
    }),
    example: (prompt, { text }) => prompt.example ?? text,
  },
  note: {
    answer: 'none',
    keys: [],
    whole: {},
    made: (common) => ({ ...common, ...without, type: 'note' }),
    example: (prompt, { text }) => prompt.example ?? text,
  },
};

/** The names of the types, in the order in which authors are told of them. */
export const PROMPT_TYPES = Object.keys(promptTypes) as readonly PromptType[];

/** Whether a prompt is answered in words that are typed, of one line or more. */
export function isWritten({ type }: { readonly type: PromptType }): boolean {
  return promptTypes[type].answer === 'text';
}

/** An answer by which an author sees what a prompt’s card line reads like. */
export function exampleValue<T extends PromptType>(
  prompt: PromptByType[T] & { readonly type: T },
  sample: Sample,
) {
  return promptTypes[prompt.type].example(prompt, sample);
}
