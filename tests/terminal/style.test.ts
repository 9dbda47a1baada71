import { expect, test } from 'vitest';
import type { Context } from '../../src/context.ts';
import { colourLevel, glyphsOf, styleOf } from '../../src/terminal/style.ts';

const stream = (isTTY: boolean): Context['stderr'] => ({ isTTY }) as Context['stderr'];

test.each([
  [{}, true, false, 1],
  [{}, false, false, 0],
  [{ NO_COLOR: '1' }, true, false, 0],
  [{ NO_COLOR: '' }, true, false, 1],
  [{ NO_COLOR: '1', FORCE_COLOR: '3' }, true, false, 0],
  [{ FORCE_COLOR: '1' }, false, false, 1],
  [{ FORCE_COLOR: '' }, false, false, 1],
  [{ FORCE_COLOR: '0' }, true, false, 0],
  [{ FORCE_COLOR: 'false' }, true, false, 0],
  [{ FORCE_COLOR: '1' }, true, true, 0],
  [{ TERM: 'dumb' }, true, false, 0],
])('%j, a terminal: %s, --no-color: %s', (env, isTerminal, noColor, level) => {
  expect(colourLevel({ env }, stream(isTerminal), noColor)).toBe(level);
  expect(styleOf({ env }, stream(isTerminal), noColor).strong('a') !== 'a').toBe(level === 1);
});

test.each([
  [{ LANG: 'en_US.UTF-8' }, true],
  [{ LANG: 'de_DE.utf8' }, true],
  [{ LANG: 'C' }, false],
  [{}, false],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'C' }, false],
  [{ LANG: 'C', LC_CTYPE: 'C.UTF-8' }, true],
  [{ LANG: 'en_US.UTF-8', TERM: 'linux' }, false],
])('%j has unicode signs: %s', (env, unicode) => {
  const signs = Object.values(glyphsOf({ env })).join('');
  expect(/[^ -~]/.test(signs)).toBe(unicode);
});
