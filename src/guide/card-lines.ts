import type { SectionRole } from '../model/card-keys.ts';
import type { Language } from '../model/language.ts';
import type { Option } from '../model/option.ts';
import type { Pack } from '../model/pack.ts';
import { asksForTopLines } from './kinds.ts';
import type { PromptPlace } from './place.ts';
import { withheld } from './sharing.ts';
import { byId, fillIn, type PlacesById } from './words.ts';

/** One line of the card, and the prompt that it comes from. */
export interface CardLine {
  readonly prompt: string;
  readonly section: string | undefined;
  readonly text: string;
}

/** What the prompt says on the card, before anything is filled in; undefined where it says nothing. */
function template({ prompt, answer }: PromptPlace): string | undefined {
  if (prompt.type === 'yes-no') return answer?.value === 'yes' ? prompt.card : prompt.cardNo;
  return prompt.card ?? `<${prompt.id}>`;
}

/**
 * The lines of the card that may be shared, in the pack's order (without the three lines, which repeat others).
 *
 * @param kept the ids of prompts of which nothing may leave.
 */
export function cardLines(
  places: readonly PromptPlace[],
  language: Language,
  kept = withheld(places),
): CardLine[] {
  const known = byId(places);
  return places
    .filter(({ prompt }) => !kept.has(prompt.id))
    .flatMap((place) => lineOf(place, known, language) ?? []);
}

/** The line of one prompt, with what it names among `known`; undefined where it has none. */
export function lineOf(place: PromptPlace, known: PlacesById, language: Language): CardLine | undefined {
  const { prompt, answer } = place;
  if (answer?.status !== 'answered' || place.outdated) return undefined;
  if (prompt.offCard || asksForTopLines(prompt)) return undefined;
  const text = template(place);
  if (text === undefined) return undefined;
  const filled = fillIn(text, known, language)?.trim();
  return filled ? { prompt: prompt.id, section: prompt.section, text: filled } : undefined;
}

/** What these say stays under its heading, however much it matters: without it, it could be taken for its opposite. */
const BOUND: readonly (SectionRole | undefined)[] = [
  'stop',
  'far-away',
  'quiet',
  'not-at-first',
  'other-times',
];

/** The ids of the sections whose lines never move. */
export function boundSections({ sections }: Pick<Pack, 'sections'>): ReadonlySet<string> {
  return new Set(sections.filter(({ role }) => BOUND.includes(role)).map(({ id }) => id));
}

/**
 * The card lines so far as options, for the prompt that asks which matter most: ids of prompts, never words. Lines of
 * `bound` sections stay where they are, and are not offered.
 */
export function topLineOptions(
  before: readonly PromptPlace[],
  language: Language,
  bound: ReadonlySet<string>,
): Option[] {
  const free = cardLines(before, language).filter(({ section }) => !bound.has(section ?? ''));
  return free.map(({ prompt, text }) => ({
    id: prompt,
    was: [],
    label: text,
    help: undefined,
    card: undefined,
    exclusive: false,
    offCard: false,
    onlyIf: [],
  }));
}
