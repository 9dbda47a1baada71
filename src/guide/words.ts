import type { Answer } from '../model/answer.ts';
import { joined, type Language, listed } from '../model/language.ts';
import type { Prompt } from '../model/prompt.ts';
import { sanitise } from '../text/sanitise.ts';
import type { PromptPlace } from './place.ts';
import { REFERENCE } from './references.ts';

/** The places by prompt id, for texts that name earlier answers. */
export type PlacesById = ReadonlyMap<string, PromptPlace>;

/** Makes the look-up that `fillIn` needs. */
export function byId(places: readonly PromptPlace[]): PlacesById {
  return new Map(places.map((place) => [place.prompt.id, place]));
}

/** What of a prompt says how an answer to it reads. */
export type Reading = Pick<Prompt, 'type' | 'min' | 'max' | 'low' | 'high'>;

/** Which that is of a prompt. */
export function readingOf({ type, min, max, low, high }: Reading): Reading {
  return { type, min, max, low, high };
}

/** What was on the screen when this was said: labels and own words, a number, or the text. */
export function spoken(place: PromptPlace, said: Pick<Answer, 'value' | 'other'>): string {
  return parts(place, said, (option) => option.label).join(', ');
}

function parts(
  { options }: PromptPlace,
  { value, other }: Pick<Answer, 'value' | 'other'>,
  word: (option: PromptPlace['options'][number]) => string | undefined,
): string[] {
  const own = other === null ? [] : [sanitise(other)];
  if (!Array.isArray(value)) return [...(value === null ? [] : [sanitise(String(value), true)]), ...own];
  const chosen = value.flatMap((id) => {
    const option = options.find((candidate) => candidate.id === id);
    return option ? (word(option) ?? []) : [];
  });
  return [...chosen, ...own];
}

/** What `<id>` becomes for this answer: the options as the card reads them, and own words; undefined when there is nothing to say. */
export function wordsOnCard(place: PromptPlace | undefined, language: Language): string | undefined {
  if (place?.answer?.status !== 'answered' || place.outdated) return undefined;
  const words = parts(place, place.answer, (option) =>
    option.offCard ? undefined : (option.card ?? option.label),
  );
  if (words.length < 2) return words[0];
  if (place.prompt.join === 'and') return joined(words, language);
  const row = listed(words, language);
  if (place.prompt.join === 'dots' || language.oneOf === undefined) return row;
  return language.oneOf.replace('<words>', () => row);
}

/**
 * Fills in the answers that a text names. Undefined when one of them has nothing to say, so that its line is dropped.
 * What a person typed is put in once and never looked at again.
 */
export function fillIn(text: string, places: PlacesById, language: Language): string | undefined {
  let whole = true;
  const filled = text.replace(REFERENCE, (_, id: string) => {
    const words = wordsOnCard(places.get(id), language);
    if (words === undefined) whole = false;
    return words ?? '';
  });
  return whole ? filled : undefined;
}
