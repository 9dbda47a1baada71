import type { Condition } from '../model/condition.ts';
import type { Prompt } from '../model/prompt.ts';
import type { CommandWords } from '../words/index.ts';

/** What the words of a condition are made with: the prompts that it names, and the language. */
export interface Wording {
  readonly prompts: ReadonlyMap<string, Prompt>;
  readonly words: CommandWords['content'];
}

type ConditionWords = CommandWords['content']['conditions'];

const STATES = ['other', 'answered', 'private', 'skipped', 'unsure'] as const;

/** Lines of a condition in words, all of which have to hold: `"touch" includes "Being held"`. */
export function allInWords(conditions: readonly Condition[], wording: Wording): string {
  return conditions.map((condition) => inWords(condition, wording)).join(wording.words.conditions.and);
}

/** Lines of a condition in words, one of which is enough. */
export function anyInWords(conditions: readonly Condition[], wording: Wording): string {
  return conditions.map((condition) => inWords(condition, wording)).join(wording.words.conditions.or);
}

function inWords({ prompt, anyOf }: Condition, wording: Wording): string {
  const {
    prompts,
    words: { conditions: words },
  } = wording;
  const about = prompts.get(prompt);
  const states = STATES.filter((state) => anyOf.includes(state)).map((state) => words.states[state](prompt));
  const limits = anyOf
    .filter((value) => value.startsWith('at '))
    .map((value) => limit(prompt, value, about, words));
  const values = anyOf.filter(
    (value) => !value.startsWith('at ') && !STATES.some((state) => state === value),
  );
  return [...choices(prompt, values, about, words), ...limits, ...states].join(words.or);
}

function limit(prompt: string, value: string, about: Prompt | undefined, words: ConditionWords): string {
  return about?.type === 'choose-many' ? words.count(prompt, value) : words.is(prompt, value);
}

function choices(
  prompt: string,
  values: readonly string[],
  about: Prompt | undefined,
  words: ConditionWords,
): string[] {
  if (values.length === 0) return [];
  const named = values.map((value) => labelled(value, about)).join(words.or);
  return [about?.type === 'choose-many' ? words.includes(prompt, named) : words.is(prompt, named)];
}

function labelled(value: string, about: Prompt | undefined): string {
  const option = about?.options.find(({ id }) => id === value);
  return option ? `"${option.label}"` : value;
}
