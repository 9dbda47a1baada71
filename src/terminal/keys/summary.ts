import { normalised } from '../../guide/answering.ts';
import type { Question } from '../../guide/question.ts';
import type { WalkEvent } from '../../guide/walk.ts';
import { NO, NOT_SURE, SKIPPED, YES } from '../../words/asking.ts';
import { privateMark } from '../../words/keys.ts';
import { answered } from '../../words/review.ts';
import { onOneLine } from '../entry.ts';
import type { Glyphs } from '../style.ts';

/** The line that stays on the screen after a prompt: what was said to it; nothing when the owner went elsewhere. */
export function summaryOf(question: Question, event: WalkEvent, glyphs: Glyphs): string | null {
  if (event.type !== 'answer' && event.type !== 'skip' && event.type !== 'unsure') return null;
  const words =
    event.type === 'answer' ? wordsOf(question, event) : event.type === 'skip' ? SKIPPED : NOT_SURE;
  const mark = event.private ? privateMark(glyphs.dot) : '';
  return `${glyphs.done} ${answered(question.topic, words)}${mark}`;
}

function wordsOf(question: Question, event: Extract<WalkEvent, { type: 'answer' }>): string {
  const { value, other } = normalised(question, event);
  const own = other === null ? [] : [other];
  if (!Array.isArray(value)) return value === 'yes' ? YES : value === 'no' ? NO : onOneLine(String(value));
  const labels = value.flatMap((id) => question.choices.find((choice) => choice.id === id)?.label ?? []);
  return [...labels, ...own].join(', ');
}
