import { fillInKnown, wordsOf } from '../guide/ask.ts';
import { outgrownOf } from '../guide/outgrown.ts';
import { placesOf } from '../guide/places.ts';
import { byId, type Reading, readingOf } from '../guide/words.ts';
import type { Answer, Answers, Profile } from '../model/answer.ts';
import type { Pack } from '../model/pack.ts';
import { matchAnswers, type UnmatchedAnswer } from './matching.ts';

/** One kept answer as its owner sees it in a list. */
export interface ListedAnswer {
  readonly pack: string;
  /** The prompt's id of today, or the one it had. */
  readonly prompt: string;
  /** `hidden`: kept, but its prompt is not asked now, or no longer takes this answer. */
  readonly place: 'matched' | 'hidden' | 'unmatched' | 'other-pack';
  /** Hidden, and yet asked until something else is said: nothing of it is offered any more. */
  readonly outgrown: boolean;
  /** The title of its sequence; null where it has none. */
  readonly sequence: string | null;
  readonly topic: string;
  /** What was said in the words of today's prompt, else in those of its time; empty unless answered. */
  readonly words: string;
  /** Of today's prompt; null where there is none. */
  readonly reading: Reading | null;
  readonly answer: Answer;
}

/** Every answer of a profile: those of the packs in their order, then the unmatched, then those of other packs. Pure. */
export function listAnswers(packs: readonly Pack[], profile: Profile): ListedAnswer[] {
  const matched = packs.map((pack) => ({ pack, ...matchAnswers(pack, profile) }));
  const unmatched = matched.flatMap((each) => each.unmatched);
  const others = (matched[0]?.otherPacks ?? []).filter((stray) => packs.every(({ id }) => id !== stray.pack));
  return [
    ...matched.flatMap(({ pack, answers }) => listIn(pack, answers)),
    ...unmatched.map(unmatchedAs('unmatched')),
    ...others.map(unmatchedAs('other-pack')),
  ];
}

function listIn(pack: Pack, answers: Answers): ListedAnswer[] {
  const places = placesOf(pack, answers);
  const known = byId(places);
  return places.flatMap((place): ListedAnswer[] => {
    const { prompt, sequence } = place;
    const answer = answers[prompt.id];
    if (!answer) return [];
    const outgrown = outgrownOf(place)?.whole === true;
    const reading = readingOf(prompt);
    const about = { pack: pack.id, prompt: prompt.id, sequence: sequence.title, outgrown, reading, answer };
    const topic = fillInKnown(prompt.topic, known, pack);
    return place.answer
      ? [{ ...about, topic, place: 'matched', words: wordsOf(place) }]
      : [{ ...about, topic, place: 'hidden', words: answer.words }];
  });
}

function unmatchedAs(place: 'unmatched' | 'other-pack'): (stray: UnmatchedAnswer) => ListedAnswer {
  return ({ pack, prompt, answer }) => ({
    pack,
    prompt,
    place,
    outgrown: false,
    sequence: null,
    topic: prompt,
    words: answer.words,
    reading: null,
    answer,
  });
}

/** The answers as scripts read them and as `answers import` takes them. What leaves names no profile. */
export function asJson(profile: string | null, listed: readonly ListedAnswer[]): string {
  const answers = listed.map(({ pack, prompt, place, answer }) => {
    const { status, value, other, words, private: kept, at, packVersion } = answer;
    return { pack, prompt, status, value, other, words, private: kept, at, packVersion, place };
  });
  return `${JSON.stringify({ profile, answers }, null, 2)}\n`;
}
