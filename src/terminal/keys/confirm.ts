import { NO, YES } from '../../words/asking.ts';
import { hints } from '../../words/keys.ts';
import type { Glyphs } from '../style.ts';
import { isCtrl } from './common.ts';
import { moved, searched } from './list.ts';
import type { Machine } from './press.ts';
import { plainRow } from './sheet.ts';

const LABELS = [NO, YES];

/** A yes-no question outside the walk. No is highlighted first; Esc and every stop mean no. */
export function confirmMachine(question: string, glyphs: Glyphs): Machine<number, boolean> {
  const rows = LABELS.map(plainRow);
  return {
    start: 0,
    stopped: false,
    press(active, press) {
      if (press.name === 'return') return { event: LABELS[active] === YES };
      if (press.name === 'escape' || isCtrl(press, 'd')) return { event: false };
      return { state: moved(press, active, LABELS.length) ?? searched(press, active, LABELS) };
    },
    view: (active) => ({
      position: '',
      ask: question,
      notes: [],
      rows,
      active,
      field: undefined,
      told: null,
      hints: [hints.move(glyphs.arrows), hints.accept],
    }),
  };
}
