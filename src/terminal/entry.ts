import type { ReviewEntry } from '../guide/review.ts';
import { NOT_SURE, PRIVATE, SKIPPED } from '../words/asking.ts';
import { answered, MEANS_SOMETHING_ELSE, NOTICED } from '../words/review.ts';

/** An entry of the review, on one line: its topic and what was said. */
export function entryWords({ topic, status, words }: ReviewEntry): string {
  const said = status === 'answered' ? words : status === 'skipped' ? SKIPPED : NOT_SURE;
  return onOneLine(answered(topic, said));
}

/** What is special about an entry. */
export function entryMarks({ private: isPrivate, reworded, noticed }: ReviewEntry): string[] {
  return [
    ...(isPrivate ? [PRIVATE] : []),
    ...(reworded ? [MEANS_SOMETHING_ELSE] : []),
    ...(noticed ? [NOTICED] : []),
  ];
}

/** Text of several lines where one line is shown. */
export function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
