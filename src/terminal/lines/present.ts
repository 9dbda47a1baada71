import type { Question } from '../../guide/question.ts';
import {
  ends,
  exampleOf,
  howMany,
  NOT_SURE,
  OWN_WORDS,
  position,
  REWORDED,
  range,
  SKIPPED,
  STAYS_PRIVATE,
  suggested,
} from '../../words/asking.ts';
import { begun, how, keeps, keepsAtOnce, noLongerFits, SKIPS, SKIPS_AT_ONCE } from '../../words/lines.ts';
import { onOneLine } from '../entry.ts';
import { keeping } from '../previous-answer.ts';

/** A prompt as it is spoken, top to bottom: where one is, the question, its options, every default, how to answer. */
export function present(question: Question): string[] {
  const { sequence, index, of } = question.position;
  return [
    '',
    position(sequence, index, of),
    question.ask,
    ...spoken(question.help),
    ...spoken(question.example && exampleOf(question.example)),
    ...options(question),
    ...spoken(question.suggestion && suggested(question.suggestion)),
    ...spoken(question.reworded ? REWORDED : undefined),
    ...spoken(question.private ? STAYS_PRIVATE : undefined),
    `${howTo(question)} ${emptyLine(question)}`,
  ];
}

function spoken(text: string | undefined): string[] {
  return text ? [text] : [];
}

function options({ choices, other, otherLabel, type, min, max, low, high }: Question): string[] {
  if (type === 'scale') return spoken(ends(min ?? 1, low, max ?? 5, high));
  const labels = choices.map(({ label, help }) => onOneLine(help ? `${label} (${help})` : label));
  const all = other ? [...labels, otherLabel ?? OWN_WORDS] : labels;
  return all.map((label, index) => `${index + 1}. ${label}`);
}

/** What can be typed, in a sentence. */
export function howTo(question: Question): string {
  const { type, min, max, ordered } = question;
  switch (type) {
    case 'choose-one':
      return how.one;
    case 'choose-many':
      return ordered ? how.ordered(howMany(min, max)) : how.many(howMany(min, max));
    case 'yes-no':
      return how.yesNo;
    case 'scale':
    case 'number':
      return how.number(range(min, max));
    case 'text':
      return how.text;
    case 'long-text':
      return how.longText;
  }
}

/** What an empty line does: it keeps what is there, else it skips. */
function emptyLine(question: Question): string {
  const long = question.type === 'long-text';
  if (long && question.draft !== '') return begun(question.draft);
  if (!question.standing) return long ? SKIPS_AT_ONCE : SKIPS;
  const words = standingWords(question.standing);
  if (!keeping(question, question.private)) return noLongerFits(words);
  return long ? keepsAtOnce(words) : keeps(words);
}

function standingWords({ status, words }: NonNullable<Question['standing']>): string {
  return status === 'answered' ? words : status === 'skipped' ? SKIPPED : NOT_SURE;
}
