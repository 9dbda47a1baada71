import type { Card, CardSection, CardWords, SectionRole } from '../card/card.ts';
import type { Comparison, Opener } from './compare.ts';
import type { Direction, Wish } from './direction.ts';
import type { Packs } from './person.ts';

/** What the program says on the page of a comparison. */
export interface PageWords {
  readonly title: string;
  /** What two people are called who share no name, or the same one; and that it is so. */
  readonly first: string;
  readonly second: string;
  readonly whoIsWho: string;
  readonly leftOut: string;
  readonly limits: (name: string) => string;
  readonly limited: (asker: string, wishes: string) => string;
  readonly isLimit: string;
  readonly offered: (asker: string, giver: string) => string;
  readonly besides: (giver: string) => string;
  readonly both: string;
  readonly wishes: (asker: string) => string;
  readonly less: (giver: string, line: string) => string;
  readonly way: (way: string) => string;
  readonly sameWays: string;
  readonly begin: string;
  readonly openers: Readonly<Record<Opener, string>>;
}

/**
 * A comparison as a page that every form of the card can write: the limits first, then what fits, then what is worth
 * talking about. Pure.
 */
export function pageOf(packs: Packs, comparison: Comparison, words: PageWords, cardWords: CardWords): Card {
  const { limits, asking, both, openers } = comparison;
  const [name, other] = namesOf(comparison, words);
  const [mine, theirs] = asking;
  const sections = [
    limitsSection(name, limits[0], [other, theirs], words),
    limitsSection(other, limits[1], [name, mine], words),
    section(words.offered(name, other), mine.offered),
    section(words.offered(other, name), theirs.offered),
    section(words.both, both),
    section(words.besides(other), mine.besides),
    section(words.besides(name), theirs.besides),
    wishesSection(mine, [name, other], [], words),
    wishesSection(theirs, [other, name], mine.wishes, words),
    {
      ...section(
        words.begin,
        openers.map((opener) => words.openers[opener]),
      ),
      numbered: true,
    },
  ];
  const isUnnamed = name === words.first;
  return {
    title: words.title,
    name: undefined,
    reviewed: undefined,
    opening: packs.needs.opening,
    welcome: isUnnamed ? `${words.whoIsWho} ${words.leftOut}` : words.leftOut,
    sections: sections.filter(({ lines }) => lines.length > 0),
    stillFindingOut: [],
    footer: packs.giving.footer,
    words: cardWords,
    compact: false,
    language: packs.needs.language,
    forms: packs.needs.forms,
  };
}

/** What the two are called; letters where one shares no name, or both the same. */
function namesOf({ names: [one, other] }: Comparison, words: PageWords): readonly [string, string] {
  const isClear = one !== undefined && other !== undefined && one !== other;
  return isClear ? [one, other] : [words.first, words.second];
}

function section(heading: string, lines: readonly string[], role?: SectionRole): CardSection {
  return { role, heading, lines, numbered: false };
}

/** The limits of one person, and what the other asks for that meets them. */
function limitsSection(
  name: string,
  limits: readonly string[],
  [asker, { limited }]: readonly [string, Direction],
  words: PageWords,
): CardSection {
  const met = limited.length === 0 ? [] : [words.limited(asker, limited.join(' · ')), words.isLimit];
  return section(words.limits(name), [...limits, ...met], 'stop');
}

/** @param before the wishes that stand above: ways that lead to both are written once */
function wishesSection(
  { wishes }: Direction,
  [asker, giver]: readonly [string, string],
  before: readonly Wish[],
  words: PageWords,
): CardSection {
  const written = new Set(before.flatMap(({ ways }) => ways));
  const lines = wishes.flatMap(({ lines: own, less, ways }) => [
    own.join(' · '),
    ...(less === undefined ? [] : [words.less(giver, less)]),
    ...(ways.length > 0 && ways.every((way) => written.has(way)) ? [words.sameWays] : ways).map(words.way),
  ]);
  return section(words.wishes(asker), lines);
}
