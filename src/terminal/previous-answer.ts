import { refusal } from '../guide/answering.ts';
import type { Question } from '../guide/question.ts';
import type { GivenAnswer, WalkEvent } from '../guide/walk.ts';
import type { Asked } from './asked.ts';

/**
 * The event that keeps the answer already there, or null when there is none or it no longer fits the question
 * (its options are gone, its limits have changed).
 */
export function keeping(question: Question, isPrivate: boolean): WalkEvent | null {
  const { previousAnswer } = question;
  if (!previousAnswer) return null;
  if (previousAnswer.status !== 'answered')
    return { type: previousAnswer.status === 'skipped' ? 'skip' : 'unsure', private: isPrivate };
  return answering(question, { value: previousAnswer.value ?? '', other: previousAnswer.other }, isPrivate);
}

/** The event for what was said, or null when it does not fit. */
export function answering(question: Question, said: GivenAnswer, isPrivate: boolean): WalkEvent | null {
  return refusal(question, said) === null ? { type: 'answer', private: isPrivate, ...said } : null;
}

/** What is said of an answer from before its prompt, or what it offers, changed. */
export function changedSince({ outgrown, reworded, words: { asking } }: Asked): string | undefined {
  if (outgrown) return (outgrown.whole ? asking.outgrown : asking.partlyOutgrown)(outgrown.words);
  return reworded ? asking.reworded : undefined;
}
