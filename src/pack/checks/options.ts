import { FORBIDDEN_IDS, FROM_CARD, RESERVED_WORDS } from '../../model/constants.ts';
import { asId } from '../../text/slug.ts';
import type { OptionAt, ParsedPack, PromptAt } from '../parsed-pack.ts';
import { type Place, type Problem, problem } from '../problem.ts';

/** What is offered to choose from: enough options, each of them once, with ids that conditions can name. */
export function checkOptions(parsed: ParsedPack): Problem[] {
  const last = parsed.prompts.at(-1);
  const own = parsed.prompts.flatMap((entry) => [
    ...offered(entry, parsed, entry === last),
    ...optionIds(entry.options),
    ...twice(entry.options, 'id', ({ id }) => id),
    ...twice(entry.options, 'label', ({ label }) => label.trim().toLowerCase()),
  ]);
  return [...own, ...setNames(parsed)];
}

function offered(
  { prompt, options, written, whole, at }: PromptAt,
  { head, complete, suggest }: ParsedPack,
  last: boolean,
): Problem[] {
  if (!whole || (prompt.type !== 'choose-one' && prompt.type !== 'choose-many')) return [];
  if (written.has('options') && written.has('options-from')) {
    return [problem('options-twice', at(['options-from'], 'key'), {})];
  }
  if (prompt.optionsFrom === FROM_CARD) {
    return last || !complete ? [] : [problem('card-prompt-not-last', at(['options-from']), {})];
  }
  if (prompt.optionsFrom !== undefined && !Object.hasOwn(head.optionSets ?? {}, prompt.optionsFrom)) {
    const meant = suggest(prompt.optionsFrom, [...Object.keys(head.optionSets ?? {}), FROM_CARD]);
    // A set that could not be read may be the one that is meant.
    if (!head.optionSets && !complete) return [];
    return [
      problem('unknown-option-set', at(['options-from']), { name: prompt.optionsFrom, suggestion: meant }),
    ];
  }
  if (options.length >= 2) return [];
  const place = written.has('options') ? at(['options'], 'key') : at(['type']);
  return [problem('too-few-options', place, { count: options.length })];
}

function optionIds(options: readonly OptionAt[]): Problem[] {
  const reserved: readonly string[] = [...RESERVED_WORDS, ...FORBIDDEN_IDS];
  return options
    .filter(({ option }) => reserved.includes(option.id))
    .map(({ option, at }) => problem('reserved-id', at(['id']), { value: option.id }));
}

function twice(
  options: readonly OptionAt[],
  what: 'id' | 'label',
  of: (option: OptionAt['option']) => string,
): Problem[] {
  const seen = new Map<string, Place>();
  return options.flatMap(({ option, at }) => {
    const value = of(option);
    const first = seen.get(value);
    const place = at([what]);
    if (first) return [problem('duplicate-option', place, { what, value: option[what], first: first.line })];
    seen.set(value, place);
    return [];
  });
}

function setNames({ pack, head }: ParsedPack): Problem[] {
  return Object.keys(head.optionSets ?? {}).flatMap((name): Problem[] => {
    const place = pack.place(['option-sets', name], 'key');
    if (name === FROM_CARD) return [problem('reserved-id', place, { value: name })];
    return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)
      ? []
      : [problem('bad-id', place, { value: name, fixed: asId(name) })];
  });
}
