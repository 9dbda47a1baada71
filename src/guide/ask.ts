import { answerIn } from '../model/answer.ts';
import type { Language } from '../model/language.ts';
import { asksForTopLines, isChoice } from './kinds.ts';
import { outgrownOf } from './outgrown.ts';
import type { PromptPlace } from './place.ts';
import type { Choice, Question } from './question.ts';
import { followedBy, referencesIn } from './references.ts';
import { hides } from './sharing.ts';
import { placesOfWalk, stopsOf } from './stops.ts';
import type { Draft, Walk } from './walk.ts';
import { byId, fillIn, type PlacesById, spoken } from './words.ts';

/**
 * The prompt where the walk stands, as a face asks it, and its place.
 *
 * @throws RangeError at the review, which is no prompt.
 */
export function questionOf(walk: Walk): { readonly question: Question; readonly place: PromptPlace } {
  const places = placesOfWalk(walk);
  const known = byId(places);
  const place = known.get(walk.at);
  if (!place || place.prompt.type === 'note') throw new RangeError(`No prompt to ask: ${walk.at}`);
  const { prompt } = place;
  const language: Language = walk.pack;
  const begun = draftOf(walk);
  const question: Question = {
    id: prompt.id,
    type: place.prompt.type as Question['type'],
    ask: fillInKnown(prompt.ask, known, language),
    topic: fillInKnown(prompt.topic, known, language),
    help: prompt.help,
    why: prompt.why,
    example: prompt.example,
    choices: choicesOf(place, known, walk),
    other: prompt.other && isChoice(prompt),
    otherLabel: prompt.otherLabel,
    min: prompt.min,
    max: prompt.max,
    maxLength: prompt.maxLength,
    low: prompt.low,
    high: prompt.high,
    ordered: asksForTopLines(prompt),
    previousAnswer: place.answer && { ...place.answer, words: wordsOf(place) },
    outgrown: outgrownOf(place),
    reworded: place.outdated,
    suggestion: suggestionFor(place, known, language),
    private: answerIn(walk.answers, prompt.id)?.private ?? begun?.private ?? startsPrivate(place, known),
    sensitive: prompt.sensitive,
    draft: begun?.draft ?? '',
    ticked: begun?.ticked,
    position: positionOf(place, places, walk),
  };
  return { question, place };
}

/** The options on offer; where they are lines of the card, in the order of its headings. */
function choicesOf(place: PromptPlace, known: PlacesById, { pack }: Walk): Choice[] {
  const choices = place.options.map(({ id, label, help, exclusive, offCard }) => ({
    id,
    label,
    help,
    exclusive,
    offCard,
  }));
  if (!asksForTopLines(place.prompt)) return choices;
  const sectionOf = ({ id }: Choice) =>
    pack.sections.findIndex((each) => each.id === known.get(id)?.prompt.section);
  return choices
    .map((choice) => ({ ...choice, group: pack.sections[sectionOf(choice)]?.heading }))
    .sort((one, other) => sectionOf(one) - sectionOf(other));
}

/** What an answer says in the words of today's prompt. */
export function wordsOf(place: PromptPlace): string {
  return place.answer?.status === 'answered' ? spoken(place, place.answer) : '';
}

/** A text with the answers it names; a name with nothing to say is left out of it. */
export function fillInKnown(text: string, known: PlacesById, language: Language): string {
  return fillIn(text, known, language) ?? text.replace(/\s*<[a-z0-9-]+>/g, '');
}

function suggestionFor(
  { prompt, options }: PromptPlace,
  known: PlacesById,
  language: Language,
): string | undefined {
  if (prompt.suggest === undefined) return undefined;
  if (referencesIn(prompt.suggest).length > 0) return fillIn(prompt.suggest, known, language);
  return options.find((option) => option.id === prompt.suggest)?.label ?? prompt.suggest;
}

/** What was begun and not accepted where the walk is. */
export function draftOf({ drafts, at }: Pick<Walk, 'drafts' | 'at'>): Draft | undefined {
  return Object.hasOwn(drafts, at) ? drafts[at] : undefined;
}

/** Whether a prompt without an answer begins as private: when it is sensitive, or follows up a private answer. */
function startsPrivate({ prompt, sequence }: PromptPlace, known: PlacesById): boolean {
  return prompt.sensitive || followedBy(prompt, sequence).some((id) => hides(known.get(id)));
}

function positionOf(place: PromptPlace, places: readonly PromptPlace[], walk: Walk): Question['position'] {
  const stops = stopsOf(places, { ...walk.route, since: null }).filter(
    ({ sequence }) => sequence.id === place.sequence.id,
  );
  const index = stops.findIndex(({ prompt }) => prompt.id === place.prompt.id) + 1;
  return { sequence: place.sequence.title, index: Math.max(index, 1), of: Math.max(stops.length, 1) };
}
