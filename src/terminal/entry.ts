import type { ReviewEntry } from '../guide/review.ts';
import type { Words } from '../words/index.ts';

/** An entry of the review, on one line: its topic and what was said. */
export function entryWords({ topic, status, words }: ReviewEntry, { asking, review }: Words): string {
  const said = status === 'answered' ? words : status === 'skipped' ? asking.skipped : asking.notSure;
  return onOneLine(review.answered(topic, said));
}

/** What is special about an entry. */
export function entryMarks(
  { private: isPrivate, reworded, noticed }: ReviewEntry,
  { asking, review }: Words,
): string[] {
  return [
    ...(isPrivate ? [asking.private] : []),
    ...(reworded ? [review.meansSomethingElse] : []),
    ...(noticed ? [review.noticed] : []),
  ];
}

/** Text of several lines where one line is shown. */
export function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
