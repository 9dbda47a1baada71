import { type CardLine, cardLines } from '../guide/card-lines.ts';
import { asksForTopLines } from '../guide/kinds.ts';
import type { Place } from '../guide/place.ts';
import { placesOf } from '../guide/places.ts';
import { withheld } from '../guide/sharing.ts';
import { byId, expand, type PlacesById, wordsOnCard } from '../guide/words.ts';
import type { Answers } from '../model/answer.ts';
import type { Day, Language } from '../model/language.ts';
import type { Pack } from '../model/pack.ts';

/** A heading of the card and the lines under it; never empty. */
export interface CardSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The owner's shareable page, in the order in which its reader needs it (design.md §6). */
export interface Card extends Language {
  readonly title: string;
  readonly name: string | undefined;
  /** The lines that matter most, the most important first. */
  readonly top: readonly string[];
  readonly sections: readonly CardSection[];
  /** The topics of what the owner is not sure of yet. */
  readonly stillFindingOut: readonly string[];
  /** When it was last looked at. */
  readonly reviewed: Day | undefined;
  readonly footer: string | undefined;
}

/**
 * Builds the card from the shared answers to a pack. Every line of it passes the one privacy filter.
 *
 * @param dayOf on which day of the owner's calendar a moment (ISO 8601) fell; without it the card has no date.
 */
export function buildCard(pack: Pack, answers: Answers, dayOf?: (moment: string) => Day): Card {
  const places = placesOf(pack, answers);
  const known = byId(places);
  const kept = withheld(places);
  const open = places.filter(({ prompt }) => !kept.has(prompt.id));
  const lines = cardLines(places, pack, kept);
  const last = lastGiven(open);
  return {
    title: pack.cardTitle,
    name: nameOf(pack, byId(open)),
    top: topLines(open, lines),
    sections: sectionsOf(pack, lines),
    stillFindingOut: unsureTopics(open, known, pack),
    reviewed: last === undefined ? undefined : dayOf?.(last),
    footer: pack.footer,
    language: pack.language,
    forms: pack.forms,
  };
}

/** Whether the card would say anything besides its title and footer. */
export function isEmptyCard(card: Card): boolean {
  return card.sections.length === 0 && card.stillFindingOut.length === 0;
}

function nameOf(pack: Pack, open: PlacesById): string | undefined {
  return pack.nameFrom === undefined ? undefined : wordsOnCard(open.get(pack.nameFrom), pack);
}

/** The chosen lines as they read now, in the order of choosing; one that may not be shared any more is not there. */
function topLines(open: readonly Place[], lines: readonly CardLine[]): string[] {
  const place = open.find(({ prompt }) => asksForTopLines(prompt));
  if (!place || !Array.isArray(place.answer?.value)) return [];
  return place.answer.value.flatMap((id) => lines.find((line) => line.prompt === id)?.text ?? []);
}

function sectionsOf(pack: Pack, lines: readonly CardLine[]): CardSection[] {
  return pack.sections
    .map(({ id, heading }) => ({
      heading,
      lines: lines.filter((line) => line.section === id).map(({ text }) => text),
    }))
    .filter((section) => section.lines.length > 0);
}

function unsureTopics(open: readonly Place[], known: PlacesById, language: Language): string[] {
  return open
    .filter((place) => place.answer?.status === 'unsure' && !place.prompt.offCard)
    .flatMap(({ prompt }) => expand(prompt.topic, known, language) ?? []);
}

/** The moment of the latest shared answer. */
function lastGiven(open: readonly Place[]): string | undefined {
  return open
    .flatMap((place) => place.answer?.at ?? [])
    .sort()
    .at(-1);
}
