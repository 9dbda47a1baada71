import type { Condition } from '../model/condition.ts';
import type { Prompt } from '../model/prompt.ts';
import { conditionWords as words } from '../words/content.ts';

/** The prompts of a pack by id: conditions name them. */
export type PromptsById = ReadonlyMap<string, Prompt>;

const STATES = Object.keys(words.states) as (keyof typeof words.states)[];

/** Lines of a condition in English, all of which have to hold: `"touch" includes "Being held"`. */
export function allInWords(conditions: readonly Condition[], prompts: PromptsById): string {
  return conditions.map((condition) => inWords(condition, prompts)).join(words.and);
}

/** Lines of a condition in English, one of which is enough. */
export function anyInWords(conditions: readonly Condition[], prompts: PromptsById): string {
  return conditions.map((condition) => inWords(condition, prompts)).join(words.or);
}

function inWords({ prompt, anyOf }: Condition, prompts: PromptsById): string {
  const about = prompts.get(prompt);
  const states = STATES.filter((state) => anyOf.includes(state)).map((state) => words.states[state](prompt));
  const limits = anyOf.filter((value) => value.startsWith('at ')).map((value) => limit(prompt, value, about));
  const values = anyOf.filter((value) => !value.startsWith('at ') && !Object.hasOwn(words.states, value));
  return [...choices(prompt, values, about), ...limits, ...states].join(words.or);
}

function limit(prompt: string, value: string, about: Prompt | undefined): string {
  return about?.type === 'choose-many' ? words.count(prompt, value) : words.is(prompt, value);
}

function choices(prompt: string, values: readonly string[], about: Prompt | undefined): string[] {
  if (values.length === 0) return [];
  const named = values.map((value) => labelled(value, about)).join(words.or);
  return [about?.type === 'choose-many' ? words.includes(prompt, named) : words.is(prompt, named)];
}

function labelled(value: string, about: Prompt | undefined): string {
  const option = about?.options.find(({ id }) => id === value);
  return option ? `"${option.label}"` : value;
}
