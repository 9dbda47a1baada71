import type { GivenAnswer } from '../../guide/walk.ts';
import { sanitise } from '../../text/sanitise.ts';
import type { Asked } from '../asked.ts';
import { numberSaid } from '../typed.ts';
import { pick } from './choices.ts';

/** What a line says to a prompt; or why it says nothing. */
export type LineReading =
  | { readonly said: GivenAnswer; readonly ownWords: boolean }
  | { readonly problem: string };

/** Reads a line that is no command and not empty. Whether it fits the question's limits is `refusal()`'s to say. */
export function read(question: Asked, text: string): LineReading {
  const { asking, lines } = question.words;
  switch (question.type) {
    case 'choose-one':
    case 'choose-many': {
      const picked = pick(question, text);
      if ('unknown' in picked) return { problem: lines.notAnOption(sanitise(picked.unknown)) };
      return { said: { value: picked.ids, other: null }, ownWords: picked.ownWords };
    }
    case 'yes-no': {
      const typed = text.toLowerCase();
      if (asking.typedYes.includes(typed)) return plain('yes');
      return asking.typedNo.includes(typed) ? plain('no') : { problem: asking.refusals.yesOrNo };
    }
    case 'scale':
    case 'number': {
      const { numbers } = question.words;
      const number = numberSaid(text, question.ask, numbers);
      if (number !== undefined) return plain(number);
      return { problem: numbers.notUnderstood(asking.range(question.min, question.max)) };
    }
    case 'text':
    case 'long-text':
      return plain(text);
  }
}

function plain(value: string | number): LineReading {
  return { said: { value, other: null }, ownWords: false };
}
