import { type Answer, type Answers, answerIn, type Guided } from '../model/answer.ts';
import type { Day } from '../model/language.ts';
import { openingOf } from './check-in.ts';

/** What the start page says besides where one is. A walk that is unfinished is where one is: nothing else is said. */
export type OneThing = 'walk' | 'check-in' | 'look-again';

/** What is known when the start page opens. */
export interface AtTheStart {
  readonly unfinished: boolean;
  readonly guided: Guided | undefined;
  /** The answers to the needs pack. */
  readonly answers: Answers;
  /** Whether the owner wants to hear of open check-ins. */
  readonly wantsCheckIn: boolean;
  /** When a check-in was made last, ISO 8601; undefined: never. */
  readonly lastCheckIn: string | undefined;
  /** The present moment, ISO 8601. */
  readonly now: string;
  readonly dayOf: (moment: string) => Day;
}

/** The prompt of the needs pack by which a card is looked at again, and how many days each of its options means. */
const LOOK_AGAIN = {
  prompt: 'look-again',
  days: new Map([
    ['month', 30],
    ['season', 91],
  ]),
  next: 'after-next',
};
const DAY = 86_400_000;
/** An open check-in is spoken of for so many days after the guide: later it has no use. */
const SPOKEN_OF = 7;

/** The one thing, at most, that the start page says besides where one is; null: nothing. */
export function oneThing(start: AtTheStart): OneThing | null {
  if (start.unfinished) return 'walk';
  if (isCheckInNew(start)) return 'check-in';
  return isToLookAt(start) ? 'look-again' : null;
}

function isCheckInNew({ guided, wantsCheckIn, now, dayOf }: AtTheStart): boolean {
  if (!wantsCheckIn || !guided || guided.told) return false;
  const days = (Date.parse(now) - Date.parse(guided.at)) / DAY;
  return days <= SPOKEN_OF && openingOf(guided, now, dayOf) === 'open';
}

function isToLookAt({ answers, guided, lastCheckIn, now }: AtTheStart): boolean {
  const answer = answerIn(answers, LOOK_AGAIN.prompt);
  const option = chosen(answer);
  if (!answer || option === undefined) return false;
  // Whoever went through it since has looked at it.
  const since = guided && guided.at > answer.at ? guided.at : answer.at;
  if (option === LOOK_AGAIN.next) return lastCheckIn !== undefined && lastCheckIn > since;
  const days = LOOK_AGAIN.days.get(option);
  return days !== undefined && Date.parse(now) - Date.parse(since) >= days * DAY;
}

function chosen(answer: Answer | undefined): string | undefined {
  return Array.isArray(answer?.value) ? answer.value[0] : undefined;
}
