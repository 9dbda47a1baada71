import { needsNamedBy } from '../../model/pairing.ts';
import type { Prompt } from '../../model/prompt.ts';
import { clip } from '../../text/clip.ts';
import type { ParsedPack, PromptAt } from '../parsed-pack.ts';
import { type Place, type Problem, problem } from '../problem.ts';

/** Pairs with the needs pack that are one-sided, or name what is not there. Nothing where it is not looked at. */
export function checkPairs(parsed: ParsedPack): Problem[] {
  const { needs, prompts } = parsed;
  if (!needs) return [];
  const answered = new Set(
    prompts.flatMap(({ prompt, options }) =>
      options.flatMap(({ option }) =>
        needsNamedBy(prompt, option).map((need) => `${need.prompt}/${need.option}`),
      ),
    ),
  );
  return prompts.flatMap((entry) => pairsOfPrompt(entry, answered, parsed));
}

function pairsOfPrompt(entry: PromptAt, answered: ReadonlySet<string>, parsed: ParsedPack): Problem[] {
  const { prompt, options, whole, at } = entry;
  const { pairsWith, unpaired = [] } = prompt;
  if (pairsWith === undefined || !whole) return [];
  const unknown = unknownNeed(pairsWith, at(['pairs-with']), parsed);
  if (unknown.length > 0) return unknown;
  const need = parsed.needs?.find(({ id }) => id === pairsWith);
  const left = (need?.options ?? []).map(({ id }) => id).filter((id) => !answered.has(`${pairsWith}/${id}`));
  const open = left.filter((id) => !unpaired.includes(id));
  return [
    ...unpaired.flatMap((id, index) => unknownNeedOption(id, need, at(['unpaired', index]), parsed)),
    ...(open.length > 0
      ? [problem('need-unpaired', at(['pairs-with']), { prompt: pairsWith, options: open })]
      : []),
    ...options.flatMap((one) => namesOf(entry, one, parsed)),
  ];
}

/** What an option is a pair with has to be there. */
function namesOf(
  { prompt }: PromptAt,
  { option, at }: PromptAt['options'][number],
  parsed: ParsedPack,
): Problem[] {
  const written = option.pairsWith !== undefined;
  return needsNamedBy(prompt, option).flatMap((named, index) => {
    const place = at(written ? ['pairs-with', index] : ['id']);
    const need = parsed.needs?.find(({ id }) => id === named.prompt);
    if (!need) return unknownNeed(named.prompt, place, parsed);
    if (written) return unknownNeedOption(named.option, need, place, parsed);
    if (need.options.some(({ id }) => id === named.option)) return [];
    const known = need.options.map(({ id }) => id);
    return [problem('give-unpaired', place, { option: option.id, prompt: need.id, known })];
  });
}

/** A prompt that the needs pack does not have; nothing where that pack is not looked at. */
export function unknownNeed(id: string, place: Place, { needs, suggest }: ParsedPack): Problem[] {
  if (!needs || needs.some((prompt) => prompt.id === id)) return [];
  const suggestion = suggest(
    id,
    needs.map((prompt) => prompt.id),
  );
  return [problem('unknown-need', place, { id: clip(id), suggestion })];
}

/** An option that a prompt of the needs pack does not have. */
export function unknownNeedOption(
  value: string,
  need: Prompt | undefined,
  place: Place,
  { suggest }: ParsedPack,
): Problem[] {
  const known = (need?.options ?? []).map(({ id }) => id);
  if (!need || known.includes(value)) return [];
  const suggestion = suggest(value, known);
  return [problem('unknown-need-option', place, { value: clip(value), prompt: need.id, suggestion, known })];
}
