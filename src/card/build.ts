import { boundSections, type CardLine, cardLines } from '../guide/card-lines.ts';
import { allHold } from '../guide/conditions.ts';
import { asksForTopLines } from '../guide/kinds.ts';
import type { PromptPlace } from '../guide/place.ts';
import { placesOf } from '../guide/places.ts';
import { withheld } from '../guide/sharing.ts';
import { byId, fillIn, type PlacesById, wordsOnCard } from '../guide/words.ts';
import type { Answers } from '../model/answer.ts';
import type { SectionRole } from '../model/card-keys.ts';
import type { Day, Language } from '../model/language.ts';
import type { Pack } from '../model/pack.ts';
import type { Card, CardSection, CardWords } from './card.ts';

/** What the program says on a card whose pack does not say it. */
export interface ProgramWords extends CardWords {
  readonly first: string;
  readonly andYou: string;
  readonly oneOf: string;
  /** The heading of what means stop. */
  readonly stop: string;
}

/**
 * Builds the card from the shared answers to a pack. Every line of it passes the one privacy filter.
 *
 * @param words what the program says where the pack does not, in the pack's language
 * @param dayOf on which day of the owner's calendar a moment (ISO 8601) fell; without it the card has no date.
 */
export function buildCard(
  bare: Pack,
  answers: Answers,
  words: ProgramWords,
  dayOf?: (moment: string) => Day,
): Card {
  const pack = { ...bare, oneOf: words.oneOf };
  const places = placesOf(pack, answers);
  const known = byId(places);
  const withhold = withheld(places);
  const open = places.filter(({ prompt }) => !withhold.has(prompt.id));
  const last = lastGiven(open);
  const { headings, forOne } = pack;
  const isForOne = forOne !== undefined && allHold(forOne.if, known);
  const lines = cardLines(places, pack, withhold);
  const sections = sectionsOf(pack, open, lines, words);
  const filled = isForOne || lines.length === 0 ? sections : withFallbacks(sections, pack, lines);
  return {
    title: pack.cardTitle,
    name: nameOf(pack, byId(open)),
    reviewed: last === undefined ? undefined : dayOf?.(last),
    opening: isForOne ? forOne.opening : pack.opening,
    welcome: isForOne ? undefined : (headings?.andYou ?? words.andYou),
    sections: filled.filter((section) => section.lines.length > 0),
    stillFindingOut: unsureTopics(open, known, pack),
    footer: pack.footer,
    words: {
      ...words,
      stillFindingOut: headings?.stillFindingOut ?? words.stillFindingOut,
      reviewed: headings?.reviewed ?? words.reviewed,
    },
    compact: false,
    language: pack.language,
    forms: pack.forms,
  };
}

/** Whether the card would say anything besides what it always says. */
export function isEmptyCard(card: Card): boolean {
  return card.sections.length === 0 && card.stillFindingOut.length === 0;
}

function nameOf(pack: Pack, open: PlacesById): string | undefined {
  const name = pack.nameFrom === undefined ? undefined : wordsOnCard(open.get(pack.nameFrom), pack);
  return name?.replace(/\s+/g, ' ');
}

/**
 * The sections in the pack's order. What matters most comes first, and nothing is said twice: what else belongs to
 * *first* goes then to the beginning of the first section that is for nothing in particular.
 */
function sectionsOf(
  pack: Pack,
  open: readonly PromptPlace[],
  lines: readonly CardLine[],
  words: ProgramWords,
): CardSection[] {
  const bound = boundSections(pack);
  const top = topLines(open, lines).filter(({ section }) => !bound.has(section ?? ''));
  const first = pack.sections.find(({ role }) => role === 'first');
  const next = top.length === 0 || !first ? undefined : plainSection(pack, open);
  const own = (id: string) => lines.filter((line) => line.section === id && !top.includes(line));
  const linesOf = (id: string) => {
    if (next !== undefined && id === first?.id) return [];
    return next !== undefined && id === next ? [...own(first?.id ?? ''), ...own(id)] : own(id);
  };
  const sections = pack.sections.map(({ id, heading, role }): CardSection => {
    const texts = linesOf(id).map(({ text }) => text);
    return { role, heading, lines: texts, numbered: role === 'first' };
  });
  const heading = pack.headings?.first ?? words.first;
  return withTop(
    sections,
    top.map(({ text }) => text),
    heading,
  );
}

/** The first section without a role in which something can be said now. */
function plainSection(pack: Pack, open: readonly PromptPlace[]): string | undefined {
  const heard = new Set(open.filter(({ visible }) => visible).map(({ prompt }) => prompt.section));
  return pack.sections.find(({ id, role }) => role === undefined && heard.has(id))?.id;
}

/** The lines that matter most, in the section that is for them or in one of their own. */
function withTop(sections: readonly CardSection[], top: readonly string[], heading: string): CardSection[] {
  if (sections.some(({ role }) => role === 'first')) {
    return sections.map((each) =>
      each.role === 'first' ? { ...each, lines: [...top, ...each.lines] } : each,
    );
  }
  const after = sections.findIndex(({ role }) => role === 'stop') + 1;
  return sections.toSpliced(after, 0, { role: 'first', heading, lines: top, numbered: true });
}

/** What the pack says where the owner shares no stop sign, or nothing for when they seem far away. */
function withFallbacks(
  sections: readonly CardSection[],
  pack: Pack,
  lines: readonly CardLine[],
): CardSection[] {
  const idOf = (wanted: SectionRole) => pack.sections.find(({ role }) => role === wanted)?.id;
  const all = pack.sequences.flatMap(({ prompts }) => prompts);
  // The first prompt of the section asks for the sign; others there only add to it.
  const sign = all.find(({ section, offCard }) => section === idOf('stop') && !offCard)?.id;
  const hasSign = lines.some(({ prompt }) => prompt === sign);
  return sections.map((each) => {
    if (each.role === 'stop' && !hasSign && pack.stopLine !== undefined)
      return { ...each, lines: [pack.stopLine, ...each.lines] };
    if (each.role === 'far-away' && each.lines.length === 0 && pack.farAwayLine !== undefined)
      return { ...each, lines: [pack.farAwayLine] };
    return each;
  });
}

/** The chosen lines as they read now, in the order of choosing; one that may not be shared any more is not there. */
function topLines(open: readonly PromptPlace[], lines: readonly CardLine[]): CardLine[] {
  const place = open.find(({ prompt }) => asksForTopLines(prompt));
  if (!place || !Array.isArray(place.answer?.value)) return [];
  return place.answer.value.flatMap((id) => lines.find((line) => line.prompt === id) ?? []);
}

function unsureTopics(open: readonly PromptPlace[], known: PlacesById, language: Language): string[] {
  return open
    .filter((place) => place.answer?.status === 'unsure' && !place.outdated && !place.prompt.offCard)
    .flatMap(({ prompt }) => fillIn(prompt.topic, known, language) ?? []);
}

/** The moment of the latest shared answer. */
function lastGiven(open: readonly PromptPlace[]): string | undefined {
  return open
    .flatMap((place) => place.answer?.at ?? [])
    .sort()
    .at(-1);
}
