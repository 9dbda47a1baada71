import type { Answers, Guided } from '../model/answer.ts';
import type { CheckIn, History } from '../model/history.ts';
import type { Day } from '../model/language.ts';
import type { Pack } from '../model/pack.ts';
import { notKept } from './kinds.ts';
import { placesOf } from './places.ts';
import { withheld } from './sharing.ts';

/** Whether a check-in is open: a guide was finished, and it is another day by now. */
export type Opening = 'open' | 'too-early' | 'no-guide';

type DayOf = (moment: string) => Day;

/** A guide of late in the evening: the same night is not yet another day, however the calendar counts. In hours. */
const LEAST = 6;
const HOUR = 3_600_000;

/** @param now the present moment, ISO 8601 */
export function openingOf(guided: Guided | undefined, now: string, dayOf: DayOf): Opening {
  if (!guided) return 'no-guide';
  const passed = Date.parse(now) - Date.parse(guided.at);
  return passed >= LEAST * HOUR && !isSameDay(guided.at, now, dayOf) ? 'open' : 'too-early';
}

function isSameDay(one: string, other: string, dayOf: DayOf): boolean {
  return JSON.stringify(dayOf(one)) === JSON.stringify(dayOf(other));
}

/** The check-in of this day, if there was one: the same day's is gone on with. */
export function checkInOf({ checkIns }: History, packId: string, now: string, dayOf: DayOf) {
  return checkIns.findLast(({ pack, at }) => pack === packId && isSameDay(at, now, dayOf));
}

/** What a check-in says, as a walk takes it up. */
export function answersIn(checkIn: CheckIn | undefined): Answers {
  if (!checkIn) return {};
  const { at, packVersion, answers } = checkIn;
  return Object.fromEntries(
    Object.entries(answers).map(([id, said]) => [
      id,
      { ...said, status: 'answered', private: false, at, packVersion } as const,
    ]),
  );
}

/**
 * What may be kept of a check-in: answers in effect, neither private nor of prompts that are not kept, nor resting on
 * one of those, whose being asked would tell of it.
 */
export function keptOf(pack: Pack, answers: Answers): Answers {
  const never = notKept(pack);
  const hidden = Object.entries(answers).map(([id, answer]) => [
    id,
    never.has(id) ? { ...answer, private: true } : answer,
  ]);
  const places = placesOf(pack, Object.fromEntries(hidden));
  const withhold = withheld(places);
  return Object.fromEntries(
    places.flatMap(({ prompt: { id }, answer }) => (answer && !withhold.has(id) ? [[id, answer]] : [])),
  );
}

/** The prompts of the needs pack that follow from what was said, in its order, each once. */
export function asksAfter(pack: Pack, answers: Answers): string[] {
  const asked = placesOf(pack, answers).flatMap(({ answer, options }) => {
    const chosen = Array.isArray(answer?.value) ? answer.value : [];
    return options.flatMap(({ id, asks }) => (asks !== undefined && chosen.includes(id) ? [asks] : []));
  });
  return [...new Set(asked)];
}
