import type { WalkEvent } from '../../guide/walk.ts';
import { onOneLine } from '../../text/one-line.ts';
import type { Asked } from '../asked.ts';
import { isCtrl } from './common.ts';
import { moved } from './list.ts';
import type { PromptMachine } from './machine.ts';
import { plainRow } from './prompt-view.ts';

/**
 * A choice by one key: a digit takes an option at once. The cursor begins on the last row, *Skip for now*, so that Enter
 * alone skips; from there the arrows lead to the options.
 */
export function oneKeyMachine({ ask, help, choices, words }: Asked): PromptMachine<number, WalkEvent> {
  const { asking } = words;
  const { hints } = words.keys;
  const labels = [
    ...choices.map(({ label }, index) => `${index + 1}  ${onOneLine(label)}`),
    asking.skipForNow,
  ];
  const take = (index: number): WalkEvent => {
    const choice = choices[index];
    if (!choice) return { type: 'skip', private: false };
    return { type: 'answer', value: [choice.id], other: null, private: false };
  };
  return {
    start: choices.length,
    stopped: { type: 'pause' },
    onKey(active, key) {
      if (key.name === 'return') return { event: take(active) };
      if (/^[1-9]$/.test(key.text) && choices[Number(key.text) - 1])
        return { event: take(Number(key.text) - 1) };
      if (key.name === 'escape' || key.name === 'backspace' || isCtrl(key, 'b'))
        return { event: { type: 'back', draft: '' } };
      if (isCtrl(key, 'd')) return { event: { type: 'pause' } };
      return { state: moved(key, active, labels.length) ?? active };
    },
    view: (active) => ({
      position: '',
      ask,
      notes: help ? [help] : [],
      rows: labels.map(plainRow),
      active,
      field: undefined,
      message: null,
      hints: { before: [hints.digit, hints.skip], always: [hints.back, hints.leaveNow], after: [] },
    }),
  };
}
