import { type CardLine, cardLines } from '../guide/card-lines.ts';
import { asksForTopLines } from '../guide/kinds.ts';
import type { Place } from '../guide/place.ts';
import { placesOf } from '../guide/places.ts';
import { withheld } from '../guide/sharing.ts';
import { byId, expand, type PlacesById, wordsOnCard } from '../guide/words.ts';
import type { Answers } from '../model/answer.ts';
import type { Day, Language } from '../model/language.ts';
import type { Pack, Section } from '../model/pack.ts';
import { cardWords } from '../words/card.ts';
import type { Card, CardSection, SectionRole } from './card.ts';

/** What a pack may say of its card besides its words for every line; what it leaves out, the program says. */
export interface CardKeys {
  readonly opening?: string | undefined;
  readonly headings?:
    | {
        readonly first?: string | undefined;
        readonly stillFindingOut?: string | undefined;
        readonly andYou?: string | undefined;
        readonly reviewed?: string | undefined;
      }
    | undefined;
  /** What stands under stop when no stop sign is shared. */
  readonly stopLine?: string | undefined;
}

type CardPack = Pack & CardKeys;
type SectionWithRole = Section & { readonly role?: SectionRole | undefined };

/**
 * Builds the card from the shared answers to a pack. Every line of it passes the one privacy filter.
 *
 * @param dayOf on which day of the owner's calendar a moment (ISO 8601) fell; without it the card has no date.
 */
export function buildCard(pack: CardPack, answers: Answers, dayOf?: (moment: string) => Day): Card {
  const places = placesOf(pack, answers);
  const known = byId(places);
  const withhold = withheld(places);
  const open = places.filter(({ prompt }) => !withhold.has(prompt.id));
  const last = lastGiven(open);
  const { headings } = pack;
  return {
    title: pack.cardTitle,
    name: nameOf(pack, byId(open)),
    reviewed: last === undefined ? undefined : dayOf?.(last),
    opening: pack.opening,
    welcome: headings?.andYou ?? cardWords.andYou,
    sections: sectionsOf(pack, open, cardLines(places, pack, withhold)),
    stillFindingOut: unsureTopics(open, known, pack),
    footer: pack.footer,
    words: {
      ...cardWords,
      stillFindingOut: headings?.stillFindingOut ?? cardWords.stillFindingOut,
      reviewed: headings?.reviewed ?? cardWords.reviewed,
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

/** What these say stays under its heading, however much it matters: without it, it could be taken for its opposite. */
const BOUND: readonly (SectionRole | undefined)[] = [
  'stop',
  'far-away',
  'quiet',
  'not-at-first',
  'other-times',
];

/** The sections that have lines. What matters most comes first, after what means stop; nothing is said twice. */
function sectionsOf(pack: CardPack, open: readonly Place[], lines: readonly CardLine[]): CardSection[] {
  const heads: readonly SectionWithRole[] = pack.sections;
  const bound = heads.filter(({ role }) => BOUND.includes(role)).map(({ id }) => id);
  const top = topLines(open, lines).filter(({ section }) => !bound.includes(section ?? ''));
  const rest = heads.map(({ id, heading, role }) => {
    const own = lines.filter((line) => line.section === id && !top.includes(line)).map(({ text }) => text);
    return { role, heading, lines: own, numbered: role === 'first' };
  });
  const all = lines.length === 0 ? rest : withStopLine(withTop(rest, top, pack), pack);
  return all.filter((section) => section.lines.length > 0);
}

/** The lines that matter most, in the section that is for them or in one of their own. */
function withTop(sections: readonly CardSection[], top: readonly CardLine[], pack: CardPack): CardSection[] {
  const lines = top.map(({ text }) => text);
  if (sections.some(({ role }) => role === 'first')) {
    return sections.map((each) =>
      each.role === 'first' ? { ...each, lines: [...lines, ...each.lines] } : each,
    );
  }
  const heading = pack.headings?.first ?? cardWords.first;
  const after = sections.findIndex(({ role }) => role === 'stop') + 1;
  return sections.toSpliced(after, 0, { role: 'first', heading, lines, numbered: true });
}

function withStopLine(sections: readonly CardSection[], { stopLine }: CardPack): CardSection[] {
  if (stopLine === undefined) return [...sections];
  return sections.map((each) =>
    each.role === 'stop' && each.lines.length === 0 ? { ...each, lines: [stopLine] } : each,
  );
}

/** The chosen lines as they read now, in the order of choosing; one that may not be shared any more is not there. */
function topLines(open: readonly Place[], lines: readonly CardLine[]): CardLine[] {
  const place = open.find(({ prompt }) => asksForTopLines(prompt));
  if (!place || !Array.isArray(place.answer?.value)) return [];
  return place.answer.value.flatMap((id) => lines.find((line) => line.prompt === id) ?? []);
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
