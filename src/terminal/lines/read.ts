import type { Question } from '../../guide/question.ts';
import type { Said } from '../../guide/walk.ts';
import { sanitise } from '../../text/sanitise.ts';
import { refusals } from '../../words/asking.ts';
import { notAnOption } from '../../words/lines.ts';
import { numberTyped } from '../typed.ts';
import { pick } from './choices.ts';

/** What a line says to a prompt; or why it says nothing. */
export type Reading = { readonly said: Said; readonly ownWords: boolean } | { readonly problem: string };

const YES_NO: ReadonlyMap<string, string> = new Map([
  ['y', 'yes'],
  ['yes', 'yes'],
  ['n', 'no'],
  ['no', 'no'],
]);

/** Reads a line that is no command and not empty. Whether it fits the question's limits is `refusal()`'s to say. */
export function read(question: Question, text: string): Reading {
  switch (question.type) {
    case 'choose-one':
    case 'choose-many': {
      const picked = pick(question, text);
      if ('unknown' in picked) return { problem: notAnOption(sanitise(picked.unknown)) };
      return { said: { value: picked.ids, other: null }, ownWords: picked.ownWords };
    }
    case 'yes-no': {
      const answer = YES_NO.get(text.toLowerCase());
      return answer ? plain(answer) : { problem: refusals.yesOrNo };
    }
    case 'scale':
    case 'number': {
      const number = numberTyped(text);
      return number === undefined ? { problem: refusals.number } : plain(number);
    }
    case 'text':
    case 'long-text':
      return plain(text);
  }
}

function plain(value: string | number): Reading {
  return { said: { value, other: null }, ownWords: false };
}
