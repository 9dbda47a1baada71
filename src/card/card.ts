import type { SectionRole } from '../model/card-keys.ts';
import { type Day, joined, type Language, writtenDate } from '../model/language.ts';

export type { SectionRole };

/** A heading of the card and the lines under it; never empty. */
export interface CardSection {
  /** Undefined where the pack does not say. */
  readonly role: SectionRole | undefined;
  readonly heading: string;
  /** One instruction a line. What was typed may have line breaks. */
  readonly lines: readonly string[];
  /** Whether their order means something. */
  readonly numbered: boolean;
}

/** The few words on a card that are not its owner's; `<date>` and `<name>` are filled in. */
export interface CardWords {
  readonly stillFindingOut: string;
  /** What stands for all topics after the sixth. */
  readonly moreTopics: string;
  readonly reviewed: string;
  /** The first line of a message, with a name and without one. */
  readonly noteFrom: string;
  readonly noteForYou: string;
  /** Fills what a locked screen shows of a message. */
  readonly cover: string;
  /** What the picture of the code is, for those who do not see it. */
  readonly code: string;
}

/** The owner's shareable page as data, in the order in which its reader needs it. */
export interface Card extends Language {
  readonly title: string;
  /** On one line. */
  readonly name: string | undefined;
  /** When it was last looked at. */
  readonly reviewed: Day | undefined;
  /** What the card is, and is not; above all wishes. */
  readonly opening: string | undefined;
  /** The line that asks the reader back. */
  readonly welcome: string | undefined;
  readonly sections: readonly CardSection[];
  /** All topics of what the owner is not sure of yet. */
  readonly stillFindingOut: readonly string[];
  readonly footer: string | undefined;
  readonly words: CardWords;
  /** Whether headings stand beside their first line, with no blank lines: the short card. */
  readonly compact: boolean;
}

/** Whose card it is and of which day: "Robin, 24 November 2026"; the day alone says what it is. */
export function byline(card: Card): string | undefined {
  const { name, reviewed, words } = card;
  if (reviewed === undefined) return name;
  const date = writtenDate(reviewed, card);
  return name === undefined ? filled(words.reviewed, 'date', date) : `${name}, ${date}`;
}

/** What stands under the title before the first section, a line each. */
export function headLines(card: Card): string[] {
  return [byline(card), card.opening, card.welcome].flatMap((line) => line ?? []);
}

/** A reader needs to know of open topics, not to study them. */
const MOST_TOPICS = 6;

/** The sections, and after them what is still open as one kind line of at most six topics. */
export function allSections(card: Card): CardSection[] {
  const { stillFindingOut: topics, words, sections } = card;
  if (topics.length === 0) return [...sections];
  const more = topics.length > MOST_TOPICS ? [words.moreTopics] : [];
  const line = joined([...topics.slice(0, MOST_TOPICS), ...more], card);
  return [...sections, { role: undefined, heading: words.stillFindingOut, lines: [line], numbered: false }];
}

/** The card without what is for other times: a message is read in a minute. */
export function withoutOtherTimes(card: Card): Card {
  return { ...card, sections: card.sections.filter(({ role }) => role !== 'other-times') };
}

/** Words with what they name filled in. */
export function filled(words: string, name: 'date' | 'name', value: string): string {
  return words.replace(`<${name}>`, () => value);
}
