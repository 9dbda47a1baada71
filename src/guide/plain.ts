import type { Question } from './question.ts';
import type { GivenAnswer } from './walk.ts';

/** An answer as it stands in a file that a person wrote: one value, or a list of them. */
export type PlainValue = string | number | readonly string[];

/** What a plain value says to a prompt. */
export type PlainAnswer =
  | { readonly status: 'skipped' | 'unsure' }
  | ({ readonly status: 'answered' } & GivenAnswer);

/**
 * Reads a plain value as an answer to a prompt of this type: option ids, `yes`/`no`, a number, a text, or the words
 * `skipped` and `unsure`. Whether it fits the prompt is for `refusal()` to say.
 */
export function plainAnswer(type: Question['type'], plain: PlainValue): PlainAnswer {
  if (plain === 'skipped' || plain === 'unsure') return { status: plain };
  return { status: 'answered', value: valueFrom(type, plain), other: null };
}

function valueFrom(type: Question['type'], plain: PlainValue): GivenAnswer['value'] {
  if (typeof plain === 'object') return plain;
  if (type === 'choose-one' || type === 'choose-many') return [String(plain)];
  if (type !== 'scale' && type !== 'number') return String(plain);
  return /^-?\d{1,9}(?:\.\d{1,9})?$/.test(String(plain)) ? Number(plain) : plain;
}
