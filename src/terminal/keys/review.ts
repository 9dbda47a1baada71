import type { ReviewEntry, ReviewView } from '../../guide/review.ts';
import type { WalkEvent } from '../../guide/walk.ts';
import type { Words } from '../../words/index.ts';
import { entryMarks, entryWords } from '../entry.ts';
import type { Glyphs } from '../style.ts';
import { isCtrl } from './common.ts';
import type { Key } from './key.ts';
import { moved, searched } from './list.ts';
import type { AfterKey, PromptMachine } from './machine.ts';
import { plainRow } from './prompt-view.ts';

/** A row of the review: what it says, and what Enter does there. */
interface ReviewRow {
  readonly label: string;
  readonly event: WalkEvent;
  /** The part that its answer belongs to. */
  readonly part: string;
}

/**
 * The review as a list: what to do comes first, and is highlighted; then the answers, each of which can be opened. In
 * the middle of a walk the first is going on with it.
 */
export function reviewMachine(
  view: ReviewView,
  glyphs: Glyphs,
  words: Words,
): PromptMachine<number, WalkEvent> {
  const { hints } = words.keys;
  const all = rowsOf(view, glyphs, words);
  const rows = all.map(({ label }) => plainRow(label));
  return {
    start: 0,
    stopped: { type: 'pause' },
    onKey: (active, key) => pressed(all, active, key),
    view: (active) => ({
      position: all[active]?.part ?? '',
      ask: words.review.title,
      notes: view.entries.length === 0 ? [words.review.nothingYet] : notesOf(view, words),
      rows,
      active,
      field: undefined,
      message: null,
      hints: {
        before: [hints.move(glyphs.arrows), all[active]?.event.type === 'goto' ? hints.open : hints.accept],
        always: [hints.back, hints.stop],
        after: [],
      },
    }),
  };
}

function rowsOf({ entries, unfinished, leadsTo }: ReviewView, glyphs: Glyphs, words: Words): ReviewRow[] {
  const { goOn, showMyCard, showMyCardSoFar, done } = words.review;
  const label = leadsTo !== 'card' ? done : unfinished ? showMyCardSoFar : showMyCard;
  const taken: ReviewRow = { label, event: { type: 'accept' }, part: '' };
  const onward: readonly ReviewRow[] = unfinished
    ? [{ label: goOn, event: { type: 'back', draft: '' }, part: '' }, taken]
    : [taken];
  const answers = entries.map(
    (entry): ReviewRow => ({
      label: labelOf(entry, glyphs, words),
      event: { type: 'goto', id: entry.id },
      part: entry.sequence,
    }),
  );
  return [...onward, ...answers];
}

/** What there is to say to the answers, and how those that it is about are marked. */
function notesOf({ notices }: ReviewView, { review }: Words): readonly string[] {
  return notices.length === 0 ? [] : [...notices, review.aboutNoticed];
}

function pressed(rows: readonly ReviewRow[], active: number, key: Key): AfterKey<number, WalkEvent> {
  const { name } = key;
  if (name === 'escape' || isCtrl(key, 'b')) return { event: { type: 'back', draft: '' } };
  if (isCtrl(key, 'd')) return { event: { type: 'pause' } };
  const row = rows[active];
  if (name === 'return' && row) return { event: row.event };
  const labels = rows.map(({ label }) => label);
  return { state: moved(key, active, rows.length) ?? searched(key, active, labels) };
}

function labelOf(entry: ReviewEntry, glyphs: Glyphs, words: Words): string {
  return [entryWords(entry, words), ...entryMarks(entry, words)].join(` ${glyphs.dot} `);
}
