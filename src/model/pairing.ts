import type { Bridge } from './bridge.ts';
import type { Pack } from './pack.ts';
import type { Prompt } from './prompt.ts';

/** A prompt, and one of its options; without an option where the prompt has none (a number). */
export interface Side {
  readonly prompt: Prompt;
  readonly option: string | undefined;
}

/** What can be given, and the need that it answers. */
export interface Pair {
  readonly give: Side;
  readonly need: Side;
}

/** What pairing looks at: so that packs with problems can be paired too, as far as they go. */
type Prompts = readonly Prompt[];

const promptsOf = (pack: Pack): Prompts => pack.sequences.flatMap(({ prompts }) => prompts);

/**
 * The needs that an option of a giving prompt answers, as it says them: `option`, or `prompt/option` of another prompt.
 * By its own id unless said; none with `no-pair`.
 */
export function needsNamedBy(
  prompt: Prompt,
  option: Prompt['options'][number],
): { readonly prompt: string; readonly option: string }[] {
  if (prompt.pairsWith === undefined || option.noPair) return [];
  return (option.pairsWith ?? [option.id]).map((named) => {
    const [first = '', second] = named.split('/');
    return second === undefined
      ? { prompt: prompt.pairsWith ?? '', option: first }
      : { prompt: first, option: second };
  });
}

/** The pairs between the prompts of a giving pack and those of a needs pack, in the order of giving. Pure. */
export function pairsBetween(giving: Prompts, needs: Prompts): Pair[] {
  const byId = new Map(needs.map((prompt) => [prompt.id, prompt]));
  return giving.flatMap((prompt): Pair[] => {
    const need = byId.get(prompt.pairsWith ?? '');
    if (!need) return [];
    if (prompt.options.length === 0)
      return [{ give: { prompt, option: undefined }, need: { prompt: need, option: undefined } }];
    return prompt.options.flatMap((option) =>
      needsNamedBy(prompt, option).flatMap((named): Pair[] => {
        const other = byId.get(named.prompt);
        const there = other?.options.some(({ id }) => id === named.option);
        return other && there
          ? [{ give: { prompt, option: option.id }, need: { prompt: other, option: named.option } }]
          : [];
      }),
    );
  });
}

/**
 * The pairs between a giving pack and a needs pack: what is offered, and what it answers. What does not match (a pack of
 * one's own may ask other things) is in none of them. Pure.
 */
export function pairsOf(giving: Pack, needs: Pack): Pair[] {
  return pairsBetween(promptsOf(giving), promptsOf(needs));
}

/**
 * The limits that a pair meets: options that rule out what it would give, whichever of them were chosen. A need that
 * meets a chosen one is no gap, and is never bridged. Pure.
 */
export function limitsOn(giving: Pack, { give }: Pair): Side[] {
  const named = [give.prompt.id, `${give.prompt.id}/${give.option}`];
  return promptsOf(giving).flatMap((prompt) =>
    prompt.options
      .filter(({ rulesOut = [] }) => rulesOut.some((one) => named.includes(one)))
      .map(({ id }) => ({ prompt, option: id })),
  );
}

/** Whether a bridge leads from the need of a pair to what was not mentioned. */
export function leadsOver({ need, unmentioned }: Bridge, pair: Pair): boolean {
  const names = (conditions: Bridge['need'], { prompt, option }: Side) =>
    conditions.some(
      ({ prompt: id, anyOf }) => id === prompt.id && (option === undefined || anyOf.includes(option)),
    );
  return names(need, pair.need) && names(unmentioned, pair.give);
}

/** The bridge over the gap of a pair: it is needed, and was not mentioned. Undefined where the pack has none. */
export function bridgeOver({ bridges = [] }: Pack, pair: Pair): Bridge | undefined {
  return bridges.find((bridge) => leadsOver(bridge, pair));
}
