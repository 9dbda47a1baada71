import type { PromptPlace } from '../guide/place.ts';
import { fitting, placesOf } from '../guide/places.ts';
import { withheld } from '../guide/sharing.ts';
import { byId, type PlacesById, wordsOnCard } from '../guide/words.ts';
import type { Answer, Answers } from '../model/answer.ts';
import type { Pack } from '../model/pack.ts';
import type { Prompt } from '../model/prompt.ts';

/** The packs by which a comparison is made. */
export interface Packs {
  readonly needs: Pack;
  readonly giving: Pack;
}

/** What one person said to a pack. */
export interface Said {
  readonly answers: Answers;
  /** The prompts that were asked where they answered: a hidden answer only tells what is private. */
  readonly inEffect: ReadonlySet<string>;
}

/** One person, as a comparison knows them: what they answered and share, by prompt, in the order of each pack. */
export interface Person {
  /** On one line; undefined where none is shared. */
  readonly name: string | undefined;
  readonly needs: PlacesById;
  readonly giving: PlacesById;
}

/** What of two packs' answers a comparison may see: what passes the one privacy filter, and is meant today. Pure. */
export function personOf(
  { needs, giving }: Packs,
  said: { readonly needs: Said; readonly giving: Said },
): Person {
  const shared = sharedIn(needs, said.needs);
  const name = needs.nameFrom === undefined ? undefined : wordsOnCard(shared.get(needs.nameFrom), needs);
  return { name: name?.replace(/\s+/g, ' '), needs: shared, giving: sharedIn(giving, said.giving) };
}

function sharedIn(pack: Pack, { answers, inEffect }: Said): PlacesById {
  const places = placesOf(pack, answers);
  const kept = withheld(places);
  const shared = places.flatMap((place): PromptPlace[] => {
    const { prompt, outdated } = place;
    if (kept.has(prompt.id) || outdated || prompt.forWalk || !inEffect.has(prompt.id)) return [];
    // Whether it was asked is known from where it was answered: who a card is for never leaves, and much rests on it.
    const answer = withinLimits(fitting(place.kept, prompt, prompt.options), prompt);
    return answer?.status === 'answered'
      ? [{ ...place, visible: true, options: prompt.options, answer }]
      : [];
  });
  return byId(shared);
}

/** The answer, as its prompt could have been answered: of what a file brings, nothing is sure. */
function withinLimits(answer: Answer | undefined, prompt: Prompt): Answer | undefined {
  if (answer === undefined) return undefined;
  const { value, other } = answer;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, maxLength } = prompt;
  if (typeof value === 'number') return value >= min && value <= max ? answer : undefined;
  if (typeof value === 'string') return value.length <= maxLength ? answer : undefined;
  if (other === null || (prompt.other && other.length <= maxLength)) return answer;
  return Array.isArray(value) && value.length > 0 ? { ...answer, other: null } : undefined;
}

/** The options that were chosen at a prompt; none where it was not answered, or has none. */
export function chosenAt(places: PlacesById, prompt: string): readonly string[] {
  const value = places.get(prompt)?.answer?.value;
  return Array.isArray(value) ? value : [];
}
