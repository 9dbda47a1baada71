import type { ReviewEntry, ReviewView } from '../../guide/review.ts';
import type { WalkEvent } from '../../guide/walk.ts';
import type { Words } from '../../words/index.ts';
import { entryMarks, entryWords } from '../entry.ts';
import { hear } from './hear.ts';

/** The review as it is spoken: every answer with its number and topic. */
export function presentReview(view: ReviewView, words: Words): string[] {
  const { entries, notices } = view;
  const spoken = entries.flatMap((entry, index) => {
    const heading = entry.sequence === entries[index - 1]?.sequence ? [] : [`${entry.sequence}:`];
    return [...heading, `${index + 1}. ${entryWords(entry, words)}${marks(entry, words)}`];
  });
  return [
    '',
    words.review.title,
    ...(entries.length === 0 ? [words.review.nothingYet] : spoken),
    ...(notices.length === 0 ? [] : ['', ...notices, words.review.aboutNoticed]),
    howTo(view, words),
  ];
}

function howTo({ unfinished, leadsTo }: ReviewView, { review }: Words): string {
  if (leadsTo === 'out') return review.howToOut;
  if (leadsTo === 'end') return unfinished ? review.howToEndUnfinished : review.howToEnd;
  return unfinished ? review.howToUnfinished : review.howTo;
}

function marks(entry: ReviewEntry, words: Words): string {
  const all = entryMarks(entry, words).join(', ');
  return all === '' ? '' : ` (${all})`;
}

/** What a line means at the review: an event, or words to say and another line to hear. */
export function takeAtReview(view: ReviewView, line: string, words: Words): WalkEvent | readonly string[] {
  const heard = hear(line);
  // In the middle of a walk an empty line ends nothing: it goes on.
  if (heard.kind === 'empty') return view.unfinished ? { type: 'back', draft: '' } : { type: 'accept' };
  if (heard.kind === 'unknown-command') return [words.lines.notACommand(heard.typed)];
  if (heard.kind === 'text') {
    const index = /^\d{1,6}$/.test(heard.text) ? Number(heard.text) - 1 : byTopic(view, heard.text);
    const entry = view.entries[index];
    return entry
      ? { type: 'goto', id: entry.id }
      : [words.review.noSuchAnswer(heard.text, view.entries.length)];
  }
  switch (heard.command) {
    case 'back':
      return { type: 'back', draft: '' };
    case 'card':
      return view.leadsTo === 'out' ? [words.lines.notACommand('/card')] : { type: 'accept' };
    case 'quit':
      return { type: 'pause' };
    case 'review':
      return presentReview(view, words);
    case 'help':
      return [words.lines.reviewHelp[view.leadsTo]];
    default:
      return [words.lines.notACommand(`/${heard.command}`)];
  }
}

function byTopic({ entries }: ReviewView, typed: string): number {
  return entries.findIndex(({ topic }) => topic.toLowerCase() === typed.toLowerCase());
}
