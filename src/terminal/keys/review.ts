import type { ReviewEntry, ReviewView } from '../../guide/review.ts';
import type { WalkEvent } from '../../guide/walk.ts';
import { hints } from '../../words/keys.ts';
import { ABOUT_NOTICED, NOTHING_YET, REVIEW_TITLE, SHOW_MY_CARD } from '../../words/review.ts';
import { entryMarks, entryWords } from '../entry.ts';
import type { Glyphs } from '../style.ts';
import { isCtrl } from './common.ts';
import type { Press } from './key.ts';
import { moved, searched } from './list.ts';
import type { Machine, Pressed } from './machine.ts';
import { plainRow } from './prompt-view.ts';

/** The review as a list: a row opens its answer, the last one shows the card. */
export function reviewMachine(view: ReviewView, glyphs: Glyphs): Machine<number, WalkEvent> {
  const labels = [...view.entries.map((entry) => labelOf(entry, glyphs)), SHOW_MY_CARD];
  const rows = labels.map(plainRow);
  return {
    start: view.entries.length,
    stopped: { type: 'pause' },
    press: (active, press) => pressed(view, labels, active, press),
    view: (active) => ({
      position: view.entries[active]?.sequence ?? '',
      ask: REVIEW_TITLE,
      notes: view.entries.length === 0 ? [NOTHING_YET] : notesOf(view),
      rows,
      active,
      field: undefined,
      told: null,
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
function notesOf({ notices }: ReviewView): readonly string[] {
  return notices.length === 0 ? [] : [...notices, ABOUT_NOTICED];
}

function pressed(
  view: ReviewView,
  labels: readonly string[],
  active: number,
  press: Press,
): Pressed<number, WalkEvent> {
  const { name } = press;
  if (name === 'escape' || isCtrl(press, 'b')) return { event: { type: 'back', draft: '' } };
  if (isCtrl(press, 'd')) return { event: { type: 'pause' } };
  if (name === 'return') {
    const entry = view.entries[active];
    return { event: entry ? { type: 'goto', id: entry.id } : { type: 'accept' } };
  }
  return { state: moved(press, active, labels.length) ?? searched(press, active, labels) };
}

function labelOf(entry: ReviewEntry, glyphs: Glyphs): string {
  return [entryWords(entry), ...entryMarks(entry)].join(` ${glyphs.dot} `);
}
