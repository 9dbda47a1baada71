import type { Prompt } from '../../model/prompt.ts';
import { type Problem, problem } from '../problem.ts';
import type { PromptAt, Survey } from '../survey.ts';

const CHOICES = ['choose-one', 'choose-many'];
const TEXTS = ['text', 'long-text'];
const ANSWERED = [...CHOICES, 'yes-no', 'scale', 'number', ...TEXTS];

/** The types of prompt in which a key means something; keys that are not here mean something in all. */
const TYPES_OF: Readonly<Record<string, readonly string[]>> = {
  options: CHOICES,
  'options-from': CHOICES,
  other: CHOICES,
  min: ['choose-many', 'scale', 'number'],
  max: ['choose-many', 'scale', 'number'],
  'max-length': [...TEXTS, ...CHOICES],
  low: ['scale'],
  high: ['scale'],
  'card-no': ['yes-no'],
  card: ANSWERED,
  suggest: ANSWERED,
};

/** More steps than this are a number, not a scale: each is a row on the screen. */
const LONGEST_SCALE = 21;

/** Keys that have no meaning for the type of their prompt, and numbers that contradict each other. */
export function checkPrompts({ prompts }: Survey): Problem[] {
  return prompts.flatMap((entry) => [...keysForType(entry), ...cardTexts(entry), ...numbers(entry)]);
}

function keysForType({ prompt, written, at }: PromptAt): Problem[] {
  return [...written].flatMap((key) => {
    const types = TYPES_OF[key];
    if (!types || types.includes(prompt.type)) return [];
    return [problem('key-not-for-type', at([key], 'key'), key, prompt.type, types.join(', '))];
  });
}

/** What has no place on a card, though it is never there, and how a list reads where there is none. */
function cardTexts({ prompt, written, at }: PromptAt): Problem[] {
  const because = prompt.forWalk ? 'for-walk' : prompt.notKept ? 'not-kept' : undefined;
  const unused = because === undefined ? [] : ['card', 'card-no'].filter((key) => written.has(key));
  const isList = prompt.type === 'choose-many' || prompt.type === 'choose-one';
  return [
    ...unused.map((key) => problem('card-text-unused', at([key], 'key'), key, because ?? '')),
    ...(written.has('join') && !isList ? [problem('join-not-for-list', at(['join'], 'key'), prompt.id)] : []),
  ];
}

function numbers(entry: PromptAt): Problem[] {
  const { prompt, written, at } = entry;
  const whole = prompt.type === 'number' ? ['max-length'] : ['min', 'max', 'max-length', 'reworded-in'];
  const value = (key: string) => ({ min: prompt.min, max: prompt.max, 'max-length': prompt.maxLength })[key];
  const broken = whole.filter((key) => written.has(key) && !Number.isInteger(value(key) ?? 1));
  if (broken.length > 0) return broken.map((key) => problem('whole-number-expected', at([key]), key));
  const { min, max } = prompt;
  if (min !== undefined && max !== undefined && min > max) {
    return [problem('min-over-max', at([written.has('max') ? 'max' : 'min']), min, max)];
  }
  if (prompt.type === 'scale') return longScale(entry);
  return prompt.type === 'choose-many' && entry.whole ? tooMany(entry) : [];
}

function longScale({ prompt: { min = 1, max = 5 }, written, at }: PromptAt): Problem[] {
  const steps = max - min + 1;
  if (steps <= LONGEST_SCALE) return [];
  return [problem('scale-too-long', at([written.has('max') ? 'max' : 'min']), steps, LONGEST_SCALE)];
}

/** How many can be chosen at once; undefined where that is known only later. */
export function mostChosen(prompt: Prompt, options: PromptAt['options']): number | undefined {
  if (prompt.optionsFrom !== undefined && options.length === 0) return undefined;
  const together = options.filter(({ option }) => !option.exclusive).length + (prompt.other ? 1 : 0);
  return Math.max(together, Math.min(1, options.length));
}

function tooMany({ prompt, options, written, at }: PromptAt): Problem[] {
  const count = mostChosen(prompt, options);
  if (count === undefined || count < 1) return [];
  const { min = 0, max = 0 } = prompt;
  const found = [
    ...(written.has('max') && max > options.length + (prompt.other ? 1 : 0) ? [['max', max] as const] : []),
    ...(min > count ? [['min', min] as const] : []),
  ].map(([key, value]) => problem('more-than-options', at([key]), key, value, count));
  const alone = min < 2 ? [] : options.filter(({ option }) => option.exclusive);
  return [
    ...found,
    ...alone.map((one) => problem('exclusive-with-min', one.at(['exclusive'], 'key'), one.option.id, min)),
  ];
}
