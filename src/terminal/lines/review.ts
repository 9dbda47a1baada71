import type { ReviewEntry, ReviewView } from '../../guide/review.ts';
import type { WalkEvent } from '../../guide/walk.ts';
import { notACommand, REVIEW_HELP } from '../../words/lines.ts';
import {
  ABOUT_NOTICED,
  HOW_TO_REVIEW,
  HOW_TO_REVIEW_UNFINISHED,
  NOTHING_YET,
  noSuchAnswer,
  REVIEW_TITLE,
} from '../../words/review.ts';
import { entryMarks, entryWords } from '../entry.ts';
import { hear } from './hear.ts';

/** The review as it is spoken: every answer with its number and topic. */
export function presentReview({ entries, unfinished, notices }: ReviewView): string[] {
  const spoken = entries.flatMap((entry, index) => {
    const heading = entry.sequence === entries[index - 1]?.sequence ? [] : [`${entry.sequence}:`];
    return [...heading, `${index + 1}. ${entryWords(entry)}${marks(entry)}`];
  });
  return [
    '',
    REVIEW_TITLE,
    ...(entries.length === 0 ? [NOTHING_YET] : spoken),
    ...(notices.length === 0 ? [] : ['', ...notices, ABOUT_NOTICED]),
    unfinished ? HOW_TO_REVIEW_UNFINISHED : HOW_TO_REVIEW,
  ];
}

function marks(entry: ReviewEntry): string {
  const all = entryMarks(entry).join(', ');
  return all === '' ? '' : ` (${all})`;
}

/** What a line means at the review: an event, or words to say and another line to hear. */
export function takeAtReview(view: ReviewView, line: string): WalkEvent | readonly string[] {
  const heard = hear(line);
  if (heard.kind === 'empty') return { type: 'accept' };
  if (heard.kind === 'unknown-command') return [notACommand(heard.typed)];
  if (heard.kind === 'text') {
    const index = /^\d{1,6}$/.test(heard.text) ? Number(heard.text) - 1 : byTopic(view, heard.text);
    const entry = view.entries[index];
    return entry ? { type: 'goto', id: entry.id } : [noSuchAnswer(heard.text, view.entries.length)];
  }
  switch (heard.command) {
    case 'back':
      return { type: 'back', draft: '' };
    case 'quit':
      return { type: 'pause' };
    case 'review':
      return presentReview(view);
    case 'help':
      return [REVIEW_HELP];
    default:
      return [notACommand(`/${heard.command}`)];
  }
}

function byTopic({ entries }: ReviewView, typed: string): number {
  return entries.findIndex(({ topic }) => topic.toLowerCase() === typed.toLowerCase());
}
