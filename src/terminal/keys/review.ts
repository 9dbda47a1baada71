import type { ReviewEntry, ReviewView } from '../../guide/review.ts';
import type { WalkEvent } from '../../guide/walk.ts';
import type { Words } from '../../words/index.ts';
import { entryMarks, entryWords } from '../entry.ts';
import type { Glyphs } from '../style.ts';
import { isCtrl } from './common.ts';
import type { Key } from './key.ts';
import { moved, searched } from './list.ts';
import type { AfterKey, Machine } from './machine.ts';
import { plainRow } from './prompt-view.ts';

/** The review as a list: a row opens its answer, the last one shows the card. */
export function reviewMachine(view: ReviewView, glyphs: Glyphs, words: Words): Machine<number, WalkEvent> {
  const { hints } = words.keys;
  const labels = [...view.entries.map((entry) => labelOf(entry, glyphs, words)), words.review.showMyCard];
  const rows = labels.map(plainRow);
  return {
    start: view.entries.length,
    stopped: { type: 'pause' },
    onKey: (active, key) => pressed(view, labels, active, key),
    view: (active) => ({
      position: view.entries[active]?.sequence ?? '',
      ask: words.review.title,
      notes: view.entries.length === 0 ? [words.review.nothingYet] : notesOf(view, words),
      rows,
      active,
      field: undefined,
      message: null,
      hints: [
        hints.move(glyphs.arrows),
        active === view.entries.length ? hints.accept : hints.open,
        hints.back,
        hints.stop,
      ],
    }),
  };
}

/** What there is to say to the answers, and how those that it is about are marked. */
function notesOf({ notices }: ReviewView, { review }: Words): readonly string[] {
  return notices.length === 0 ? [] : [...notices, review.aboutNoticed];
}

function pressed(
  view: ReviewView,
  labels: readonly string[],
  active: number,
  key: Key,
): AfterKey<number, WalkEvent> {
  const { name } = key;
  if (name === 'escape' || isCtrl(key, 'b')) return { event: { type: 'back', draft: '' } };
  if (isCtrl(key, 'd')) return { event: { type: 'pause' } };
  if (name === 'return') {
    const entry = view.entries[active];
    return { event: entry ? { type: 'goto', id: entry.id } : { type: 'accept' } };
  }
  return { state: moved(key, active, labels.length) ?? searched(key, active, labels) };
}

function labelOf(entry: ReviewEntry, glyphs: Glyphs, words: Words): string {
  return [entryWords(entry, words), ...entryMarks(entry, words)].join(` ${glyphs.dot} `);
}
