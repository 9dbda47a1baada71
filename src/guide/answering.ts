import { lengthOf } from '../text/length.ts';
import { sanitise } from '../text/sanitise.ts';
import type { Question } from './question.ts';
import type { GivenAnswer } from './walk.ts';

/** Why an answer cannot be taken as it is: data; a face puts words on it. */
export type Refusal =
  | { readonly code: 'nothing-chosen' }
  | { readonly code: 'unknown-option' }
  | { readonly code: 'one-only' }
  | { readonly code: 'too-few' | 'too-many'; readonly limit: number }
  | { readonly code: 'exclusive'; readonly label: string }
  | { readonly code: 'yes-or-no' }
  | { readonly code: 'number-expected' | 'whole-number-expected' }
  | { readonly code: 'out-of-range'; readonly min: number | undefined; readonly max: number | undefined }
  | { readonly code: 'blank' }
  | { readonly code: 'too-long'; readonly limit: number; readonly length: number };

/** What decides whether an answer fits. */
export type Limits = Pick<Question, 'type' | 'choices' | 'other' | 'ordered' | 'min' | 'max' | 'maxLength'>;

/** Whether what was said fits the question; null when it does. */
export function refusal(question: Limits, said: GivenAnswer): Refusal | null {
  switch (question.type) {
    case 'choose-one':
    case 'choose-many':
      return choiceRefusal(question, said) ?? textRefusal(said.other, question.maxLength);
    case 'yes-no':
      return said.value === 'yes' || said.value === 'no' ? null : { code: 'yes-or-no' };
    case 'scale':
    case 'number':
      return numberRefusal(question, said.value);
    case 'text':
    case 'long-text':
      return typeof said.value === 'string' ? textRefusal(said.value, question.maxLength) : { code: 'blank' };
  }
}

function choiceRefusal(question: Limits, { value, other }: GivenAnswer): Refusal | null {
  if (!Array.isArray(value) || (other !== null && !question.other)) return { code: 'unknown-option' };
  const chosen = question.choices.filter((choice) => value.includes(choice.id));
  if (chosen.length !== value.length) return { code: 'unknown-option' };
  const count = value.length + (other === null ? 0 : 1);
  if (count === 0) return { code: 'nothing-chosen' };
  if (question.type === 'choose-one') return count === 1 ? null : { code: 'one-only' };
  const alone = chosen.find((choice) => choice.exclusive);
  if (alone && count > 1) return { code: 'exclusive', label: alone.label };
  // An exclusive option ("nothing at all") is a whole answer: it never falls short of `min`.
  if (question.min !== undefined && count < question.min && !alone)
    return { code: 'too-few', limit: question.min };
  if (question.max !== undefined && count > question.max) return { code: 'too-many', limit: question.max };
  return null;
}

function numberRefusal({ type, min, max }: Limits, value: GivenAnswer['value']): Refusal | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'number-expected' };
  if ((min !== undefined && value < min) || (max !== undefined && value > max))
    return { code: 'out-of-range', min, max };
  return type === 'scale' && !Number.isInteger(value) ? { code: 'whole-number-expected' } : null;
}

function textRefusal(text: string | null, limit: number): Refusal | null {
  if (text === null) return null;
  const plain = sanitise(text, true);
  if (plain === '') return { code: 'blank' };
  const length = lengthOf(plain);
  return length > limit ? { code: 'too-long', limit, length } : null;
}

/** What was said as it is kept: options in the question's order (unless their order means something), text tidied. */
export function normalised(question: Limits, { value, other }: GivenAnswer): GivenAnswer {
  if (Array.isArray(value)) {
    const ids = question.ordered
      ? [...new Set(value)]
      : question.choices.map((choice) => choice.id).filter((id) => value.includes(id));
    return { value: ids, other: other === null ? null : sanitise(other) };
  }
  return {
    value: typeof value === 'string' ? sanitise(value, question.type === 'long-text') : value,
    other: null,
  };
}
