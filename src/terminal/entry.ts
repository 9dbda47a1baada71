import type { ReviewEntry } from '../guide/review.ts';
import { onOneLine } from '../text/one-line.ts';
import type { Words } from '../words/index.ts';
import { answerWords } from './answer-words.ts';

/** An entry of the review, on one line: its topic and what was said. */
export function entryWords(entry: ReviewEntry, words: Words): string {
  return onOneLine(words.review.answered(entry.topic, answerWords(entry, entry.reading, words)));
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
