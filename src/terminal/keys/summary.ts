import { normalised } from '../../guide/answering.ts';
import type { WalkEvent } from '../../guide/walk.ts';
import type { Asked } from '../asked.ts';
import { onOneLine } from '../entry.ts';
import type { Glyphs } from '../style.ts';

/** The line that stays on the screen after a prompt: what was said to it; nothing when the owner went elsewhere. */
export function summaryOf(question: Asked, event: WalkEvent, glyphs: Glyphs): string | null {
  if (event.type !== 'answer' && event.type !== 'skip' && event.type !== 'unsure') return null;
  const { asking, keys, review } = question.words;
  const words =
    event.type === 'answer'
      ? wordsOf(question, event)
      : event.type === 'skip'
        ? asking.skipped
        : asking.notSure;
  const mark = event.private ? keys.privateMark(glyphs.dot) : '';
  return `${glyphs.done} ${review.answered(question.topic, words)}${mark}`;
}

function wordsOf(question: Asked, event: Extract<WalkEvent, { type: 'answer' }>): string {
  const { value, other } = normalised(question, event);
  const { asking } = question.words;
  const own = other === null ? [] : [other];
  if (!Array.isArray(value))
    return value === 'yes' ? asking.yes : value === 'no' ? asking.no : onOneLine(String(value));
  const labels = value.flatMap((id) => question.choices.find((choice) => choice.id === id)?.label ?? []);
  return [...labels, ...own].join(', ');
}
