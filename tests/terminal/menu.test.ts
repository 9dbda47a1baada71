import { describe, expect, test } from 'vitest';
import type { Menu } from '../../src/terminal/face.ts';
import { keyOf } from '../../src/terminal/keys/key.ts';
import { menuMachine } from '../../src/terminal/keys/menu.ts';
import { presentMenu, takeAtMenu } from '../../src/terminal/lines/menu.ts';
import { en } from '../support/words.ts';

const menu: Menu = {
  ask: 'What would you like to do?',
  notes: ['One answer is kept.'],
  choices: [
    { id: 'walk', label: 'Go on' },
    { id: 'card', label: 'Show my card' },
    { id: 'leave', label: 'Leave' },
  ],
};

describe('a choice of what to do next', () => {
  const glyphs = { arrows: '^v' } as Parameters<typeof menuMachine>[1];

  /** Presses keys by name, one after the other; returns how the menu ended, or the row that is highlighted. */
  const press = (...names: string[]) => {
    const machine = menuMachine(menu, glyphs, en);
    let row = machine.start;
    for (const name of names) {
      const ctrl = name.startsWith('ctrl-');
      const result = machine.onKey(row, keyOf({ name: name.replace('ctrl-', ''), ctrl, sequence: name }));
      if ('event' in result) return result.event;
      if ('state' in result) row = result.state;
    }
    return row;
  };

  test.each([
    [['return'], { type: 'chosen', id: 'walk' }],
    [['down', 'return'], { type: 'chosen', id: 'card' }],
    [['s', 'return'], { type: 'chosen', id: 'card' }],
    [['escape'], { type: 'left' }],
    [['ctrl-d'], { type: 'stopped' }],
    [['down', 'up'], 0],
  ])('by keys: %j', (names, end) => {
    expect(press(...names)).toEqual(end);
  });

  test.each([
    ['1', { type: 'chosen', id: 'walk' }],
    ['show MY card', { type: 'chosen', id: 'card' }],
    ['', { type: 'left' }],
    ['/quit', { type: 'left' }],
    ['4', [en.lines.noSuchChoice(3)]],
    ['/skip', [en.lines.noSuchChoice(3)]],
  ])('by lines: %j', (line, end) => {
    expect(takeAtMenu(menu, line, en)).toEqual(end);
  });

  test('is spoken with a number before each choice', () => {
    expect(presentMenu(menu, en)).toEqual(
      expect.arrayContaining(['1. Go on', '2. Show my card', '3. Leave']),
    );
  });
});
