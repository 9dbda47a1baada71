import { referencesIn } from '../../guide/references.ts';
import type { Prompt, PromptByType, PromptType } from '../../model/prompt.ts';
import { PROMPT_TYPES, promptTypes } from '../../model/prompt-types.ts';
import { clip } from '../../text/clip.ts';
import { lengthOf } from '../../text/length.ts';
import type { ParsedPack, PromptAt } from '../parsed-pack.ts';
import { type Place, type Problem, problem } from '../problem.ts';

/** The types of prompt in which a key means something, those first in which it weighs most; other keys do in all. */
const TYPES_OF: ReadonlyMap<string, readonly PromptType[]> = new Map(
  [...new Set(PROMPT_TYPES.flatMap((type) => promptTypes[type].keys))].map((key) => {
    const weight = (type: PromptType) => promptTypes[type].keys.indexOf(key);
    return [key, PROMPT_TYPES.filter((type) => weight(type) >= 0).sort((a, b) => weight(a) - weight(b))];
  }),
);

/** The keys that mean nothing where nobody answers. */
const OF_ANSWERS: readonly string[] = ['card', 'suggest'];
const ANSWERED = PROMPT_TYPES.filter((type) => promptTypes[type].answer !== 'none');

/** More steps than this are a number, not a scale: each is a row on the screen. */
const LONGEST_SCALE = 21;

/** Keys that have no meaning for the type of their prompt, and numbers that contradict each other. */
export function checkPrompts({ prompts, head }: ParsedPack): Problem[] {
  return prompts.flatMap((entry) => [
    ...keysForType(entry),
    ...cardTexts(entry),
    ...numbers(entry),
    ...reworded(entry, head.version),
    ...suggestion(entry),
  ]);
}

function keysForType({ prompt, written, at }: PromptAt): Problem[] {
  return [...written].flatMap((key) => {
    const types = OF_ANSWERS.includes(key) ? ANSWERED : TYPES_OF.get(key);
    if (!types || types.includes(prompt.type)) return [];
    return [problem('key-not-for-type', at([key], 'key'), { key, type: prompt.type, types })];
  });
}

/** What has no place on a card, though it is never there, and how a list reads where there is none. */
function cardTexts({ prompt, written, at }: PromptAt): Problem[] {
  const because = prompt.forWalk ? 'for-walk' : prompt.notKept ? 'not-kept' : undefined;
  const unused = because === undefined ? [] : ['card', 'card-no'].filter((key) => written.has(key));
  const isList = prompt.type === 'choose-many' || prompt.type === 'choose-one';
  return [
    ...unused.map((key) => problem('card-text-unused', at([key], 'key'), { key, because: because ?? '' })),
    ...(written.has('join') && !isList
      ? [problem('join-not-for-list', at(['join'], 'key'), { prompt: prompt.id })]
      : []),
  ];
}

function numbers(entry: PromptAt): Problem[] {
  const { prompt, written, at } = entry;
  const { min, max, maxLength, type } = prompt;
  const wrong = (['min', 'max', 'max-length'] as const).flatMap((key) => {
    const least = promptTypes[type].whole[key];
    const value = { min, max, 'max-length': maxLength }[key];
    return least === undefined || value === undefined || !written.has(key)
      ? []
      : notWhole(key, value, least, at([key]));
  });
  if (wrong.length > 0) return wrong;
  if (min !== undefined && max !== undefined && min > max) {
    return [problem('min-over-max', at([written.has('max') ? 'max' : 'min']), { min, max })];
  }
  if (prompt.type === 'scale') return longScale(prompt, entry);
  return prompt.type === 'choose-many' && entry.whole ? tooMany(prompt, entry) : [];
}

function notWhole(key: string, value: number, least: number, place: Place): Problem[] {
  if (!Number.isInteger(value)) return [problem('whole-number-expected', place, { key })];
  return value < least ? [problem('number-too-low', place, { key, least })] : [];
}

/** A version to come would find every answer too old, and have its prompt asked again for ever. */
function reworded({ prompt, at }: PromptAt, version: number | undefined): Problem[] {
  const { rewordedIn } = prompt;
  if (rewordedIn === undefined) return [];
  const place = at(['reworded-in']);
  const wrong = notWhole('reworded-in', rewordedIn, 1, place);
  if (wrong.length > 0) return wrong;
  const late = version !== undefined && rewordedIn > version;
  return late ? [problem('reworded-after-version', place, { reworded: rewordedIn, version })] : [];
}

/** A value that is shown first has to be one that can be taken. Options are looked at elsewhere. */
function suggestion({ prompt, whole, at }: PromptAt): Problem[] {
  const { suggest, type, min, max, maxLength } = prompt;
  if (suggest === undefined || !whole || referencesIn(suggest).length > 0) return [];
  const place = at(['suggest']);
  const { answer } = promptTypes[type];
  if (answer === 'text') {
    const length = lengthOf(suggest);
    return length > maxLength ? [problem('long-text', place, { length, limit: maxLength })] : [];
  }
  if (answer !== 'number') return [];
  const value = Number(suggest);
  if (!/^-?\d{1,9}(?:\.\d{1,9})?$/.test(suggest))
    return [problem('number-expected', place, { value: clip(suggest) })];
  if (type === 'scale' && !Number.isInteger(value))
    return [problem('whole-number-expected', place, { key: 'suggest' })];
  const outside = (min !== undefined && value < min) || (max !== undefined && value > max);
  return outside ? [problem('suggestion-out-of-range', place, { value, min, max })] : [];
}

function longScale({ min, max }: PromptByType['scale'], { written, at }: PromptAt): Problem[] {
  const steps = max - min + 1;
  if (steps <= LONGEST_SCALE) return [];
  return [
    problem('scale-too-long', at([written.has('max') ? 'max' : 'min']), { steps, limit: LONGEST_SCALE }),
  ];
}

/** How many can be chosen at once; undefined where that is known only later. */
export function mostChosen(prompt: Prompt, options: PromptAt['options']): number | undefined {
  if (prompt.optionsFrom !== undefined && options.length === 0) return undefined;
  const together = options.filter(({ option }) => !option.exclusive).length + (prompt.other ? 1 : 0);
  return Math.max(together, Math.min(1, options.length));
}

function tooMany(prompt: PromptByType['choose-many'], { options, written, at }: PromptAt): Problem[] {
  const count = mostChosen(prompt, options);
  if (count === undefined || count < 1) return [];
  const { min = 0, max = 0 } = prompt;
  const found = [
    ...(written.has('max') && max > options.length + (prompt.other ? 1 : 0) ? [['max', max] as const] : []),
    ...(min > count ? [['min', min] as const] : []),
  ].map(([key, value]) => problem('more-than-options', at([key]), { key, value, count }));
  const alone = min < 2 ? [] : options.filter(({ option }) => option.exclusive);
  return [
    ...found,
    ...alone.map((one) =>
      problem('exclusive-with-min', one.at(['exclusive'], 'key'), { option: one.option.id, min }),
    ),
  ];
}
