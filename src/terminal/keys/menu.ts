import type { Words } from '../../words/index.ts';
import type { Menu, MenuEnd } from '../face.ts';
import type { Glyphs } from '../style.ts';
import { isCtrl } from './common.ts';
import { moved, searched } from './list.ts';
import type { PromptMachine } from './machine.ts';
import { plainRow } from './prompt-view.ts';

/** A choice of what to do next, outside a walk. Esc leaves. */
export function menuMachine(
  { ask, notes, choices, at }: Menu,
  glyphs: Glyphs,
  words: Words,
): PromptMachine<number, MenuEnd> {
  const { hints } = words.keys;
  const labels = choices.map(({ label }) => label);
  return {
    start: Math.max(
      0,
      choices.findIndex(({ id }) => id === at),
    ),
    stopped: { type: 'stopped' },
    onKey(active, key) {
      const choice = choices[active];
      if (key.name === 'return' && choice) return { event: { type: 'chosen', id: choice.id } };
      if (key.name === 'escape') return { event: { type: 'left' } };
      if (isCtrl(key, 'd')) return { event: { type: 'stopped' } };
      return { state: moved(key, active, labels.length) ?? searched(key, active, labels) };
    },
    view: (active) => ({
      position: '',
      ask,
      notes,
      rows: labels.map(plainRow),
      active,
      field: undefined,
      message: null,
      hints: { before: [hints.move(glyphs.arrows), hints.accept], always: [hints.leave], after: [] },
    }),
  };
}
